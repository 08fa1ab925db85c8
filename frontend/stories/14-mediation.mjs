// Mediation: who speaks what, who is asked, who goes, and the hours of each contract.
import { day, fill, nameOf, pathOf, tick, unfold } from './fields.mjs';

export const title = 'a mediator is registered, proposed with reasons, says yes on the telephone, is not booked twice; a conversation that took place is recorded, and the hours are found again';

const EMPLOYER = "Dimora d'Abramo Cooperativa Sociale e di Solidarietà";
const CONTRACT = 'Mediazione inventata 2026';

export async function tell({ enter }) {
  const mediator = await enter('mediatore8');
  const name = await nameOf(mediator);
  const referent = await enter('referente1');
  await register(referent, name);

  const buyer = await enter('coordinatore1');
  await contract(buyer);
  const first = await ask(buyer, { ahead: 5, from: '10:00', second: 'bengalese' });
  await propose(buyer, name);
  const again = await ask(buyer, { ahead: 5, from: '10:30' });
  await offer(buyer, name);

  await sayYes(mediator, first);
  await refusedTwice(mediator, again);
  await mediator.open('/mediation/diary');
  await mediator.picture('diary');

  await record(await enter('operatore3'));
  await figures(buyer);
  await enter('operatore4').then(async (worker) => {
    await worker.open('/mediation/ask');
    await worker.picture('ask-worker');
  });
}

async function register(referent, name) {
  const { page } = referent;
  await referent.open('/mediation');
  await referent.picture('none');
  await referent.follow('Registro dei mediatori');
  await referent.picture('register-none');
  await referent.follow('Nuova scheda');
  await referent.picture('register-new');
  await fill(referent, { 'Nome e cognome': name, Account: name, 'In servizio dal': day(-30) });
  for (const [at, [language, level]] of [['arabo', 'lingua madre'], ['francese', 'buono']].entries()) {
    const languages = page.getByRole('group', { name: 'Lingue', exact: true });
    await choose(languages.getByRole('combobox', { name: /^Lingua/ }).nth(at), language);
    await languages.locator('select').and(languages.getByLabel(/^Livello/)).nth(at).selectOption({ label: level });
  }
  await fill(referent, { 'Comune o provincia': 'Modena (MO)', 'Lavora anche a distanza': true });
  for (const weekday of ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica']) {
    await fill(referent, { [`${weekday} dalle`]: '08:00', [`${weekday} alle`]: '20:00' });
  }
  await referent.press('Salva');
  await referent.sees('Scheda salvata');
  await referent.picture('register-one');
  await referent.open('/mediation/mediators');
  await referent.sees(name);
  await referent.picture('register');
}

async function choose(box, words) {
  await box.fill(words);
  await box.press('Enter');
}

async function contract(buyer) {
  await buyer.open('/mediation/contracts');
  await buyer.picture('contracts-none');
  await buyer.follow('Nuovo contratto');
  await fill(buyer, { Titolo: CONTRACT, 'Ente che fornisce': EMPLOYER, 'Ore comprate': '40', 'Tariffa oraria': '32,50', 'Minuti minimi': '60', Dal: day(-20), Al: day(200) });
  await buyer.picture('contract-new');
  await buyer.press('Salva');
  await buyer.sees('Contratto salvato');
  await buyer.picture('contract');
}

async function ask(buyer, { ahead, from, second }) {
  const { page } = buyer;
  await buyer.open('/mediation/ask');
  if (second) await buyer.picture('ask');
  const languages = page.getByRole('group', { name: 'In quale lingua' });
  await choose(languages.getByRole('combobox').nth(0), 'arabo');
  if (second) await choose(languages.getByRole('combobox').nth(1), second);
  await tick(buyer, "A un'ora precisa");
  await fill(buyer, { Giorno: day(ahead), 'Ora di inizio': from, Minuti: '60', Argomento: 'salute', 'Chi partecipa': 'persone senza nome', 'Quante persone in tutto': '2', Comune: 'Modena (MO)', Contesto: 'sportello' });
  await tick(buyer, 'in presenza');
  const more = await unfold(buyer, 'Altre indicazioni');
  await fill(buyer, { 'Parole per chi media': 'Prima visita, serve calma.' }, more);
  await buyer.press('Chiedi la mediazione');
  await buyer.sees('scegli a chi offrirla');
  return pathOf(page.url());
}

async function propose(buyer, name) {
  await buyer.sees(name);
  await buyer.sees(/lingua|vicinanza|livello/);
  await buyer.picture('proposal');
  await offer(buyer, name);
  await buyer.picture('offered');
}

async function offer(buyer, name) {
  await buyer.page.getByRole('group', { name: 'A chi offri' }).getByLabel(name, { exact: false }).first().check();
  await buyer.press('Offri');
  await buyer.sees('Offerta inviata');
}

async function sayYes(mediator, request) {
  await mediator.open('/');
  await mediator.sees(/mediazione/);
  await mediator.picture('today');
  await mediator.open(request);
  await mediator.sees('Puoi andare?');
  await mediator.picture('answer');
  await mediator.press('Accetto');
  await mediator.sees('Hai accettato');
  await mediator.sees('Prima visita, serve calma.');
  await mediator.picture('accepted');
}

async function refusedTwice(mediator, request) {
  await mediator.open(request);
  await mediator.press('Accetto');
  await mediator.sees("A quell'ora c'è già un impegno");
  await mediator.picture('twice');
}

// A conversation whose hour has come: the hours, what was spoken of, how it ended, once.
async function record(worker) {
  const { page } = worker;
  await worker.open('/');
  const due = page.locator('main li', { hasText: 'mediazione da registrare' });
  await worker.moving(() => due.getByRole('link').first().click());
  await worker.picture('to-record');
  await worker.follow('Registra la mediazione');
  await fill(worker, { 'Minuti di mediazione': '50', 'Viaggio e preparazione': '20' });
  await tick(worker, 'salute');
  await tick(worker, 'ci si è capiti');
  await worker.picture('recording');
  await worker.press('Salva ore e temi');
  await worker.sees('Mediazione registrata');
  await worker.sees('svolta');
  await worker.picture('recorded');
  await worker.follow('Ore e partecipanti');
  await worker.follow('Ore di lavoro');
  await worker.sees('Mediazione');
  await worker.picture('recorded-hours');
}

async function figures(buyer) {
  await buyer.open('/mediation/contracts');
  await buyer.sees(CONTRACT);
  await buyer.picture('contracts');
  await buyer.open('/mediation');
  await buyer.picture('list');
  await buyer.open('/mediation/needs');
  await buyer.picture('needs');
}
