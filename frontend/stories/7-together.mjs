// Several bodies on one case: each sees what it should, the history stays, decisions become things to do.
import { choose, day, nameOf, note, somebody, takeCharge, tick } from './case.mjs';

export const title = 'two bodies follow one person together, and nothing of the history is lost';

const SHARED = 'Cerca una stanza vicino al lavoro';
const OWN = 'Nota di servizio che resta nel nostro ente';

export async function tell({ enter }) {
  const worker = await enter('operatore2');
  const partner = await enter('operatore4');
  const theirs = await nameOf(partner);
  const ours = await nameOf(worker);
  const person = await somebody(worker);
  const file = await takeCharge(worker, person);
  await note(worker, file, SHARED);
  await note(worker, file, OWN, 'solo il mio ente');
  await refused(partner, file);

  await join(worker, file, theirs);
  await worker.picture('team');
  await meets(partner, file);
  await handOver({ worker, partner, file, theirs });
  await confer({ partner, file, ours, theirs });

  // Who gave the case away still works on it and finds the decision to carry out.
  await worker.open(file);
  await worker.sees('Passaggio da');
  await worker.sees('Chiedere la residenza');
  await worker.picture('still-there');
}

// Before it is in the team, the other body does not even learn that there is a case.
async function refused(partner, file) {
  const answer = await partner.page.goto(partner.stage.address + file);
  if (answer.status() !== 404) throw new Error(`a body outside the team gets ${answer.status()}`);
  await partner.lookOver();
}

async function join(worker, file, theirs) {
  await worker.open(`${file}/team`);
  await choose(worker, 'Ente', 'Comune di Modena');
  await choose(worker, 'Persona', `${theirs} (Comune di Modena)`);
  await worker.press('Aggiungi', worker.page.locator('main'));
  await worker.sees('Aggiunto all\'équipe');
  await worker.sees(theirs);
}

async function meets(partner, file) {
  await partner.open(file);
  await partner.sees(SHARED);
  const text = await partner.text();
  if (text.includes(OWN)) throw new Error('a note of one body is read by the other');
  if (text.includes('Vulnerabilità')) throw new Error('who is not named learns of reserved matters');
  await partner.picture('seen-by-the-other');
  await note(partner, file, 'Il Comune apre la pratica della residenza');
}

async function handOver({ worker, partner, file, theirs }) {
  await worker.open(file);
  await worker.follow('Passa la presa in carico');
  await choose(worker, 'Ente', 'Comune di Modena');
  await choose(worker, 'A chi', `${theirs} (Comune di Modena)`);
  await worker.page.getByLabel('Perché passa').fill('La persona si è trasferita: il Comune è più vicino');
  await worker.picture('handing-over');
  await worker.press('Chiedi il passaggio');
  await worker.sees('Passaggio in attesa');

  await partner.open(file);
  await partner.follow('Rispondi al passaggio');
  await partner.picture('answering');
  await partner.press('Accetto');
  await partner.open(file);
  await partner.sees(SHARED);
  await partner.sees('Passaggio da');
  await partner.picture('handed-over');
}

async function confer({ partner, file, ours, theirs }) {
  const { page } = partner;
  await partner.open(`${file}/conferences`);
  await partner.picture('conferences');
  await partner.follow('Convoca una riunione');
  await page.getByLabel('Giorno').fill(day(-1));
  await page.getByLabel('Ora', { exact: true }).fill('10:00');
  await page.getByLabel('Minuti').fill('60');
  await page.getByLabel('Di che cosa si parla').fill('Casa e residenza');
  for (const name of [ours, theirs]) await tick(partner, 'Chi è chiamato', name);
  await page.getByLabel('Altri').fill('Carla Esempio, Agenzia della casa di prova');
  await partner.picture('calling');
  await partner.press('Convoca', page.locator('main'));
  if (!/conferences\/[0-9a-f]/.test(page.url())) await partner.moving(() => page.locator('tbody th a').first().click());

  for (const name of [ours, theirs]) await tick(partner, "Chi c'era", name);
  await page.getByLabel('Cosa si è detto').fill('La stanza si libera a fine mese. Il padrone di casa firma un contratto.');
  await page.getByLabel('Decisione 1').fill('Chiedere la residenza');
  await choose(partner, 'Chi', ours);
  await page.getByLabel('Entro').first().fill(day(14));
  await page.getByLabel('Decisione 2').fill('Si riguarda tutto tra un mese');
  await partner.lookOver();
  await partner.picture('minutes');
  await partner.press('Salva il verbale');
  await partner.sees('Verbale salvato');
  await partner.sees('Si riguarda tutto tra un mese');
  await partner.picture('held');
  await partner.follow('Chiedere la residenza');
  await partner.picture('task');
}
