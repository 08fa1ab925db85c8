// The map of the territory: a service with everything one asks of it, what can be offered and why not, who keeps it true.
import { choices, day, fill, pathOf, tick, unfold } from './fields.mjs';

export const title = 'a service is written down, offered with its reasons, found closed, and its owner answers by a link';

const NAME = 'Corso di italiano per donne di Via Inventata';
const CLAUSE = 'Il corso è riservato alle donne.';

export async function tell({ enter }) {
  const coordinator = await enter('coordinatore1');
  await write(coordinator);
  const address = coordinator.page.url();

  const worker = await enter('operatore1');
  await find(worker);
  await offer(worker);
  await offerToSomebody(worker);
  await report(worker, address);

  await askTheOwner(coordinator, address, enter);
  await coordinator.open('/services/gaps');
  await coordinator.picture('gaps');
  await coordinator.open('/services/mine');
  await coordinator.picture('mine');
}

async function write(coordinator) {
  const { page } = coordinator;
  await coordinator.open('/services');
  await coordinator.picture('list-before');
  await coordinator.follow('Inserisci un servizio');
  await coordinator.picture('new');
  const [body] = await choices('Ente che lo offre', page.locator('main'));
  await fill(coordinator, { 'Ente che lo offre': body });
  await tick(coordinator, 'Italiano');
  await fill(coordinator, {
    'Nome del servizio': NAME,
    Descrizione: 'Corso A1 e A2 con spazio per i bambini.',
    'Telefono del servizio': '0590000001',
    'E-mail del servizio': 'corso@esempio.invalid',
    'Come si fa ad accedere': 'Si telefona o si va di persona il martedì.',
    'Lingue parlate': 'arabo, urdu',
    'Cosa portare': 'Documento di identità\nCodice fiscale',
    'Costo in breve': 'gratuito',
    'Nome del luogo': 'Centro Inventato',
    Indirizzo: 'Via Inventata 1',
    'Orari': 'lun-ven 9-13\nmar 15-18 su appuntamento',
    'Che cosa si conta': 'posti',
    'Quanti in tutto': '20',
    'Liberi adesso': '4',
  });
  await page.getByLabel('Comune', { exact: false }).last().fill('Modena');
  await coordinator.press('Inserisci', page.locator('main'));
  await coordinator.sees('Il servizio è inserito');
  await coordinator.picture('written');

  await coordinator.follow('Per chi è il servizio');
  await coordinator.picture('clauses');
  await coordinator.follow('Solo per un genere');
  await coordinator.picture('clause');
  await page.getByRole('group', { name: 'Sono ammessi' }).getByLabel(/donna/i).check();
  await fill(coordinator, { 'Testo della condizione': CLAUSE, Fonte: 'Avviso inventato 1/2026', Articolo: '4', 'Chi può fare eccezione': 'la coordinatrice del corso' });
  await coordinator.press('Aggiungi la condizione');
  await coordinator.sees('La condizione è aggiunta');
  await coordinator.picture('clauses-after');

  await coordinator.follow(NAME);
  await coordinator.follow('Chi paga');
  await fill(coordinator, { Chi: 'Progetto FAMI inventato', Fonte: 'Convenzione inventata', 'Fino al': day(200) });
  await page.getByLabel('Paga', { exact: true }).check();
  await coordinator.picture('funding');
  await coordinator.press('Aggiungi chi paga');
  await coordinator.sees('La riga è aggiunta');

  await coordinator.follow(NAME);
  await coordinator.follow('Luoghi e orari');
  await fill(coordinator, { 'Nome del luogo': 'Biblioteca Immaginaria', 'Comune': 'Carpi', Orari: 'gio 10-12' });
  await coordinator.picture('places');
  await coordinator.press('Salva');
  await coordinator.sees('Il luogo è salvato');
  await coordinator.follow(NAME);
  await coordinator.picture('complete');
}

async function find(worker) {
  await worker.open('/services');
  const words = worker.page.locator('main').getByRole('searchbox').first();
  await words.fill('via inventata');
  await worker.moving(() => words.press('Enter'));
  await worker.sees(NAME);
  await worker.picture('list');
}

// Without a person: what is typed decides.
async function offer(worker) {
  await worker.open('/services/offer');
  await worker.picture('offer-empty');
  await fill(worker, { Bisogno: 'Italiano', Genere: 'Uomo', 'Comune in cui abita': 'Modena' });
  await worker.press('Cerca', worker.page.locator('main'));
  await worker.sees(/Esclus/);
  await worker.sees(CLAUSE);
  await worker.sees('la coordinatrice del corso');
  await worker.picture('offer-excluded');
  await unfold(worker, 'Che cosa sai ancora');
  await fill(worker, { Genere: 'Donna' });
  await worker.press('Cerca', worker.page.locator('main'));
  await worker.sees(/Da offrire/);
  await worker.picture('offer-offered');
}

// For somebody known: the file answers first.
async function offerToSomebody(worker) {
  await worker.open('/people');
  await worker.moving(() => worker.page.locator('main tbody th a').first().click());
  await worker.follow('Cosa posso offrire');
  await worker.sees('Che cosa dice la scheda');
  await worker.picture('offer-person');
  await worker.press('Cerca', worker.page.locator('main'));
  await worker.picture('offer-person-answer');
}

async function report(worker, address) {
  await worker.open(pathOf(address));
  const told = await unfold(worker, 'Qualcosa non torna');
  await told.getByLabel('era chiuso').check();
  await fill(worker, { Particolari: 'Martedì mattina porta chiusa.' }, told);
  await worker.press('Segnala', told);
  await worker.sees('Grazie');
  // What fails is trusted less from now on, and the list says so.
  await worker.sees('da riverificare');
  await worker.picture('reported');
}

async function askTheOwner(coordinator, address, enter) {
  const { page } = coordinator;
  await coordinator.open(pathOf(address));
  await coordinator.sees('era chiuso');
  await coordinator.press('Crea il collegamento');
  await coordinator.picture('asked');
  const link = await page.locator('main a', { hasText: '/services/asked/' }).innerText();
  if (!/^https?:/.test(link)) throw new Error(`${link} cannot be sent to anybody`);

  const owner = await enter();
  await owner.open(pathOf(link));
  await owner.picture('owner');
  const closed = await unfold(owner, 'È chiuso');
  await fill(owner, { 'Chiuso fino al': day(10) }, closed);
  await owner.press('È chiuso', closed);
  await owner.sees('Grazie');
  await owner.picture('owner-thanks');
  await owner.open(pathOf(link));
  await owner.sees('non vale più');
  await owner.picture('owner-again');

  await coordinator.open(pathOf(address));
  await coordinator.sees('chiuso fino al');
  await coordinator.picture('closed');
}
