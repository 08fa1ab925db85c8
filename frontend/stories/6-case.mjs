// From a name half heard to a case that is followed: what happened is written once and counts everywhere.
import { choose, chooseFirst, day, somebody, tick } from './case.mjs';

export const title = 'a case worker finds a person, takes charge, and writes a talk once';

export async function tell({ enter }) {
  const worker = await enter('operatore1');
  const { page } = worker;
  await worker.picture('today');
  const person = await somebody(worker);

  await find(worker, person);
  await worker.picture('found');
  await worker.moving(() => page.locator(`main a[href="${person.url}"]`).first().click());
  await worker.picture('person');
  await worker.follow('Prendi in carico');
  await worker.picture('taking-charge');
  const file = await open(worker);
  await worker.picture('case-new');

  await write(worker);
  await worker.sees('Nota salvata');
  await worker.sees('Ha portato la ricevuta della questura');
  await worker.sees('Telefonare alla questura');
  await worker.picture('case');
  await counted(worker, file, person);
  await settle(worker, file);
  await beforeTheProof(worker);
  await worker.open('/');
  await worker.picture('today-after');
}

// Two seconds from the last key to the name, as the promise says.
async function find(worker, person) {
  const { page } = worker;
  await worker.open('/people/search');
  const box = page.getByRole('searchbox').or(page.locator('main input[name=q]')).first();
  await box.fill(person.name);
  const begun = Date.now();
  await box.press('Enter');
  await page.locator(`main a[href="${person.url}"]`).first().waitFor();
  const seconds = (Date.now() - begun) / 1000;
  if (seconds > 2) throw new Error(`finding a person took ${seconds.toFixed(1)} s`);
  await worker.lookOver();
}

async function open(worker) {
  const { page } = worker;
  await tick(worker, 'Come è arrivata', 'si è presentata da sé');
  await page.getByLabel('Prossima verifica').fill(day(60));
  await chooseFirst(worker, 'Attività di progetto');
  await worker.press('Prendi in carico', page.locator('main'));
  await worker.sees('Presa in carico aperta');
  await worker.sees('Ancora nessuna nota');
  return new URL(page.url()).pathname;
}

// The talk, its minutes, what came of it and what comes next: one form.
async function write(worker) {
  const { page } = worker;
  await worker.follow('Scrivi una nota');
  await tick(worker, 'Cosa è stato', 'Colloquio');
  await page.getByLabel('Cosa è successo').fill('Ha portato la ricevuta della questura. Domanda di rinnovo presentata insieme allo sportello.');
  await page.getByLabel('Minuti').fill('45');
  await page.getByLabel('Da fare').fill('Telefonare alla questura per la data');
  await page.getByLabel('Entro').fill(day(7));
  await page.getByText('Per che cosa conta').click();
  await choose(worker, 'Ne è venuto', 'omand').catch(() => chooseFirst(worker, 'Ne è venuto'));
  await page.getByLabel('Luogo').fill('Sportello di prova');
  await page.getByLabel('Numero di protocollo').fill('2026/118');
  await page.getByLabel('Dove sta la prova').fill('Cartella della pratica');
  await worker.lookOver();
  await worker.picture('writing');
  await worker.press('Salva', page.locator('main'));
}

// The same talk in the hours and in the story of the person, without a second word being written.
async function counted(worker, file, person) {
  const { page } = worker;
  await worker.follow('Incontro e minuti');
  await worker.sees(/45/);
  await worker.picture('session');
  await worker.open(person.url);
  await page.waitForLoadState('networkidle');
  await worker.lookOver();
  await worker.sees('Presa in carico dal');
  await worker.picture('person-after');
  await worker.open(file);
}

async function settle(worker, file) {
  const { page } = worker;
  await worker.press('Segna come fatto', page.locator('main'));
  await worker.open(file);
  await worker.sees('Nessun impegno in sospeso');
  await worker.sees('Fatto da');
}

// The proof comes later: the words are kept, and what is missing becomes something to do.
async function beforeTheProof(worker) {
  const { page } = worker;
  await worker.follow('Scrivi una nota');
  await tick(worker, 'Cosa è stato', 'Telefonata');
  await page.getByLabel('Cosa è successo').fill('Ha fatto la domanda da sola, porta la ricevuta domani.');
  await page.getByText('Per che cosa conta').click();
  await choose(worker, 'Ne è venuto', 'omand').catch(() => chooseFirst(worker, 'Ne è venuto'));
  await worker.press('Salva', page.locator('main'));
  await worker.sees('La nota non è ancora salvata');
  await worker.picture('lacks-proof');
  await worker.press("Salva senza l'esito", page.locator('main'));
  await worker.sees('Nota salvata');
  await worker.sees('porta la ricevuta domani');
  await worker.sees("Aggiungi la prova dell'esito");
  await worker.picture('proof-to-add');
}
