// From how somebody stands to what is done about it, agreed with them and revised with them.
import { choose, chooseFirst, day, nameOf, somebody, takeCharge, tick } from './case.mjs';

export const title = 'needs are assessed twice, a plan is agreed on the screen, revised and printed';

export async function tell({ enter }) {
  const worker = await enter('operatore2');
  const colleague = await enter('operatore1');
  const person = await somebody(worker);
  const file = await takeCharge(worker, person);

  await assess(worker, file);
  await keepReserved(worker, colleague, file);
  await plan(worker, file, person);
  await revise(worker, file, person);

  await reads(worker, await enter(), person);
  await worker.open(file);
  await worker.sees('Prossimo passo');
  await worker.picture('case-with-plan');
}

// Radio buttons of one dimension, by their place on the form.
async function score(worker, place, value) {
  await worker.page.locator('fieldset.r-choices').nth(place).locator(`input[value="${value}"]`).check();
}

async function assess(worker, file) {
  const { page } = worker;
  await worker.open(`${file}/assessment`);
  await worker.picture('no-assessment');
  await worker.follow('Nuova valutazione');
  await page.getByLabel('Che cosa vuole la persona').fill('Una casa e un lavoro vicino alla scuola dei figli');
  for (const [place, value] of [[0, 2], [1, 1], [2, 3], [3, 4]]) await score(worker, place, value);
  await worker.picture('assessing');
  await worker.press('Salva la valutazione');
  await worker.picture('assessment');
  await worker.open(`${file}/assessment`);
  await worker.follow('Nuova valutazione');
  await score(worker, 0, 4);
  await score(worker, 2, 2);
  await worker.press('Salva la valutazione');
  await worker.open(`${file}/assessment`);
  await worker.picture('assessments');
  await worker.follow('Confronta due valutazioni');
  await worker.sees(/Meglio/);
  await worker.sees(/Peggio/);
  await worker.picture('compared');
}

// What must be taken care of opens on purpose, leaves a line, and is not even named to others.
async function keepReserved(worker, colleague, file) {
  const { page } = worker;
  await worker.open(`${file}/vulnerabilities`);
  await worker.sees('Questa parte è riservata');
  await worker.picture('reserved');
  await worker.press('Apri', page.locator('main'));
  await chooseFirst(worker, 'Vulnerabilità');
  await page.getByLabel('Di che cosa bisogna avere cura').fill('Colloqui brevi, con la stessa mediatrice');
  await worker.lookOver();
  await worker.picture('reserved-open');
  await worker.press('Registra', page.locator('main'));
  await worker.sees('Salvato');
  await worker.press('Apri', page.locator('main'));
  await worker.sees('Colloqui brevi');
  await worker.picture('reserved-kept');

  await colleague.open(file);
  if ((await colleague.text()).includes('Vulnerabilità')) throw new Error('a colleague not named learns of reserved matters');
  const answer = await colleague.page.goto(`${colleague.stage.address}${file}/vulnerabilities`);
  if (answer.ok()) throw new Error('a colleague not named opens reserved matters');
  await colleague.lookOver();
}

async function plan(worker, file, person) {
  const { page } = worker;
  const goal = page.getByRole('group', { name: 'Obiettivo 1' }).first();
  await worker.open(`${file}/plan`);
  await worker.picture('no-plan');
  await worker.follow('Scrivi il piano');
  await choose(worker, 'Dimensione', 'asa').catch(() => chooseFirst(worker, 'Dimensione'));
  await goal.getByLabel('Con le parole della persona').fill('Voglio una casa mia, vicino alla scuola');
  await goal.getByLabel('Risultato desiderato').fill('Un contratto di affitto registrato');
  await goal.getByLabel('Che cosa si fa').first().fill('Domanda di casa popolare');
  await choose(worker, 'Chi lo fa', 'La persona');
  await goal.getByLabel('Entro').first().fill(day(20));
  await worker.picture('writing-plan');
  await worker.press('Salva e aggiungi altro');
  await step(worker, 1, 'Telefonare alle agenzie', await nameOf(worker), file);
  await worker.picture('draft');

  await worker.follow('Concorda il piano');
  await tick(worker, 'Come è stato concordato', 'Firmato su schermo');
  await choose(worker, 'Letto alla persona in', 'rancese');
  await page.getByLabel('Nome scritto dalla persona').fill(person.name);
  await page.getByLabel('Chi era presente').fill('Operatrice e mediatrice di prova');
  await page.getByLabel('Quando lo riguardiamo').fill(day(60));
  await worker.lookOver();
  await worker.picture('agreeing');
  await worker.press("Registra l'accordo");
  await worker.sees('Piano concordato');
  await worker.picture('agreed');
  await worker.press('Fatto', page.locator('main'));
  await worker.sees('Passo aggiornato');
}

// Another step of the first goal.
async function step(worker, place, what, who, file) {
  const { page } = worker;
  await worker.open(`${file}/plan/edit`);
  const more = page.getByRole('group', { name: 'Obiettivo 1' }).first().locator('details').nth(place);
  if (!(await more.evaluate((node) => node.open))) await more.locator('summary').click();
  await more.getByLabel('Che cosa si fa').fill(what);
  const box = more.getByRole('combobox', { name: 'Chi lo fa' });
  await box.click();
  await box.fill(who);
  await more.getByRole('option', { name: who }).first().click();
  await more.getByLabel('Entro').fill(day(5));
  await worker.press('Salva la bozza');
  await worker.sees('Bozza salvata');
}

async function revise(worker, file, person) {
  const { page } = worker;
  await worker.open(`${file}/plan`);
  await worker.follow('Rivedi il piano in una nuova versione');
  await page.getByLabel('Perché il piano cambia').fill('lo sfratto cambia le priorità');
  await page.getByLabel('Risultato desiderato').first().fill('Una stanza subito, poi una casa');
  await worker.press('Salva la bozza');
  await worker.sees('La versione 2 è in bozza');
  await worker.picture('revising');
  await worker.follow('Concorda il piano');
  await tick(worker, 'Come è stato concordato', 'Firmato su schermo');
  await choose(worker, 'Letto alla persona in', 'rancese');
  await page.getByLabel('Nome scritto dalla persona').fill(person.name);
  await page.getByLabel('Chi era presente').fill('Operatrice e mediatrice di prova');
  await page.getByLabel('Quando lo riguardiamo').fill(day(45));
  await worker.press("Registra l'accordo");
  await worker.open(`${file}/plan/versions`);
  await worker.picture('versions');
  await worker.open(`${file}/plan/versions/2`);
  await worker.sees('prima: Un contratto di affitto registrato; ora: Una stanza subito');
  await worker.picture('version');
  const paper = await worker.fetch(`${file}/plan/pdf?lang=fr`, 'pdf');
  if (paper.length < 5000) throw new Error('the printed plan is empty');

  await worker.open(`${file}/plan/edit`);
  await page.getByLabel('Perché il piano cambia').fill('una prova che si butta');
  await page.getByLabel('Risultato desiderato').first().fill('Altro');
  await worker.press('Salva la bozza');
  await worker.press('Butta la bozza');
  await worker.sees('Bozza buttata');
}

// The person reads with a code what was agreed, without an account.
async function reads(worker, themselves, person) {
  await worker.open(`${person.url}/own-code`);
  await worker.press('Crea il codice', worker.page.locator('main'));
  const code = (await worker.page.locator('main bdo').first().innerText()).trim();
  const { page } = themselves;
  await themselves.open('/mia-scheda');
  await page.getByLabel('Codice personale').fill(code);
  await page.getByLabel('Anno di nascita').fill(person.born);
  await themselves.press('Apri', page.locator('main'));
  await themselves.sees('Il tuo piano');
  await themselves.sees('Una stanza subito');
  await themselves.picture('own-file');
}
