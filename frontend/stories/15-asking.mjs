// Somebody alone with a telephone: help in their own language, a code, an answer; then their own file.
import { choices, fill, pathOf, tick } from './fields.mjs';

export const title = 'a migrant asks for help alone in seven languages, changes language half way, reads the answer, opens the own file';

const LANGUAGES = { it: 'Italiano', en: 'English', fr: 'Français', ar: 'العربية', ur: 'اردو', bn: 'বাংলা', uk: 'Українська' };
const FROM_THE_RIGHT = ['ar', 'ur'];

export async function tell({ enter }) {
  const coordinator = await enter('coordinatore1');
  await answersFor(coordinator);

  const person = await enter();
  await inEveryLanguage(person);
  const code = await ask(person, 'Ho ricevuto una lettera e non la capisco.');
  const other = await enter();
  await ask(other, 'Scrivo di nuovo.');

  await triage(coordinator);
  await readAnswer(person, code);
  await demand(coordinator);
  await ownFile(enter);
}

async function answersFor(coordinator) {
  await coordinator.open('/requests');
  await coordinator.picture('list-none');
  await coordinator.open('/requests/routes');
  const [body] = await choices('Ente', coordinator.page.locator('main'));
  await fill(coordinator, { Ente: body, Territorio: 'Modena' });
  await coordinator.picture('routes');
  await coordinator.press('Aggiungi', coordinator.page.locator('main'));
  await coordinator.sees('Regola aggiunta');
}

async function speak(person, code) {
  await person.moving(() => person.page.getByRole('button', { name: LANGUAGES[code], exact: true }).click());
  const page = person.page.locator('html');
  const [lang, dir] = [await page.getAttribute('lang'), await page.getAttribute('dir')];
  if (lang !== code) throw new Error(`the page speaks ${lang}, not ${code}`);
  if (dir !== (FROM_THE_RIGHT.includes(code) ? 'rtl' : 'ltr')) throw new Error(`${code} is written ${dir}`);
}

// Each page of the questions, looked at in each language.
async function inEveryLanguage(person) {
  await person.open('/aiuto');
  for (const code of Object.keys(LANGUAGES)) {
    await speak(person, code);
    await person.picture(`1-${code}`);
  }
}

async function ask(person, words) {
  const { page } = person;
  const next = () => person.moving(() => page.locator('main form .btn-primary').first().click());
  await person.open('/aiuto');
  await speak(person, 'en');
  let screens = 1;
  await person.moving(() => page.getByRole('button', { name: /legal/i }).click());
  screens += 1;
  await page.locator('[name=place]').fill('Modena');
  await page.locator('[name=language]').selectOption('ar');
  await page.locator('[name=when][value=morning]').check();
  // Half way, in another language: what was answered stays.
  for (const code of Object.keys(LANGUAGES)) {
    await speak(person, code);
    await person.picture(`2-${code}`);
  }
  await speak(person, 'ar');
  if ((await page.locator('[name=place]').inputValue()) !== 'Modena') throw new Error('the place is forgotten');
  if (!(await page.locator('[name=when][value=morning]').isChecked())) throw new Error('the hour is forgotten');
  await next();
  screens += 1;
  await page.locator('[name=channel][value=code]').check();
  await page.locator('[name=name]').fill('Karim Inventato');
  await page.locator('[name=words]').fill(words);
  await person.picture('3-ar');
  await speak(person, 'ur');
  if ((await page.locator('[name=words]').inputValue()) !== words) throw new Error('the words are forgotten');
  await speak(person, 'ar');
  await next();
  screens += 1;
  await person.picture('4-ar');
  await next();
  screens += 1;
  if (screens > 5) throw new Error(`${screens} screens`);
  const code = (await page.locator('.r-code-value').innerText()).trim();
  await person.picture('5-ar');
  await speak(person, 'fr');
  if (!(await page.locator('main').innerText()).includes(code)) throw new Error('the code is gone with the language');
  await person.picture('5-fr');
  return code;
}

async function triage(coordinator) {
  const { page } = coordinator;
  await coordinator.open('/');
  await coordinator.sees(/richiest[ae] di aiuto/);
  await coordinator.open('/requests');
  await coordinator.picture('list');
  await coordinator.moving(() => page.locator('main tbody tr').last().getByRole('link').first().click());
  await coordinator.sees('Forse è la stessa persona');
  await coordinator.picture('one');
  await coordinator.press('Leggi chi è');
  await coordinator.sees('Karim Inventato');
  await coordinator.picture('opened');
  await coordinator.press('Me ne occupo io');
  await coordinator.press('Unisci questa a quella').catch(() => {});
  await coordinator.open(page.url());
  await coordinator.open('/requests');
  await coordinator.moving(() => page.locator('main tbody tr').last().getByRole('link').first().click());
  await coordinator.follow('Rispondi');
  await coordinator.picture('answer');
  await page.getByRole('group', { name: 'Una risposta pronta' }).getByRole('radio').first().check();
  await fill(coordinator, { 'Parole tue': 'Ti aspettiamo martedì alle 10 in Via Inventata 2.' });
  await coordinator.press('Manda la risposta');
  await coordinator.sees('Risposta salvata');
  await coordinator.picture('answered');
}

async function readAnswer(person, code) {
  await person.open('/aiuto/stato');
  await person.picture('code');
  await person.page.locator('[name=code]').fill(code);
  await person.moving(() => person.page.locator('main form .btn-primary').first().click());
  await person.sees('Via Inventata 2');
  await speak(person, 'ar');
  await person.sees('Via Inventata 2');
  await person.picture('read');
}

async function demand(coordinator) {
  await coordinator.open('/requests/demand');
  await coordinator.picture('demand');
}

async function ownFile(enter) {
  const worker = await enter('operatore1');
  const { page } = worker;
  await worker.open('/people');
  await worker.moving(() => page.locator('main tbody th a').first().click());
  const file = page.url();
  await worker.open(`${file}/amend`);
  const born = async (name) => page.locator(`[name=${name}]`).inputValue();
  const year = (await born('birth_date')).slice(0, 4) || (await born('birth_year'));
  await worker.open(file);
  await worker.follow('Codice per «La mia scheda»');
  await worker.press('Crea il codice');
  await worker.picture('own-code');
  const code = (await page.locator('main bdo').innerText()).trim();
  const address = pathOf((/https?:\S+\/mia-scheda/.exec(await worker.text()) ?? ['/mia-scheda'])[0]);

  const person = await enter();
  await person.open(address);
  await person.picture('own-enter');
  await person.page.locator('[name=code]').fill(code);
  await person.page.locator('[name=year]').fill(year);
  await person.moving(() => person.page.locator('main form .btn-primary').first().click());
  await person.sees('I tuoi documenti');
  await person.sees('Chi ha guardato la tua scheda');
  await person.picture('own-file');
  await speak(person, 'ur');
  await person.picture('own-file-ur');
}
