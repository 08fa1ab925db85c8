// The desk: opened, worked, measured; appointments people take and move themselves.
import { choices, day, fill, pathOf, tick, unfold, weekday } from './fields.mjs';

export const title = 'a desk is opened, a ticket handled, a contact saved in seconds and named later, appointments booked, moved and given up';

const DESK = 'Sportello stranieri di Via Inventata';

export async function tell({ enter }) {
  const referent = await enter('referente4');
  const url = await open(referent);

  const worker = await enter('operatore1');
  await counter(worker, url);
  await quickContact(worker, url);
  await nameIt(worker);
  const appointment = await book(worker, url);
  await moveIt(worker, appointment);
  await comesToday(worker, url);
  await selfBooking(worker, url, enter);
  await calendar(worker);
  await figures(worker, url);
  await nobodyCame(await enter('operatore15'));
}

async function open(referent) {
  const { page } = referent;
  await referent.open('/desks');
  await referent.picture('none');
  await referent.follow('Apri uno sportello');
  await fill(referent, { Nome: DESK, 'Tipo di sportello': 'Sportello informativo', Ente: 'Gulliver Cooperativa Sociale', Luogo: 'Via Inventata 2, primo piano', 'Durata di un appuntamento': '20' });
  await referent.picture('new');
  await referent.press('Apri lo sportello');
  await referent.sees('Sportello aperto');
  await referent.picture('settings-empty');

  for (const ahead of [0, 1, 2, 3, 4, 5, 6]) {
    const form = await unfold(referent, 'Aggiungi un orario');
    await fill(referent, { Giorno: weekday(ahead), Dalle: '00:00', Alle: '23:55', 'Vale dal': day() }, form);
    await referent.press('Aggiungi', form);
    await referent.sees(/00:00/);
  }
  for (const [name, minutes] of [['Primo ascolto', '20'], ['Rinnovo del permesso', '40']]) {
    const form = await unfold(referent, 'Aggiungi una procedura');
    await fill(referent, { Procedura: name, 'Durata prevista': minutes, 'Documenti da portare': 'Permesso di soggiorno' }, form);
    await referent.press('Aggiungi', form);
  }
  const [operator] = await choices('Operatore', referent.under('Operatori'));
  await fill(referent, { Operatore: operator }, referent.under('Operatori'));
  await referent.press('Aggiungi', referent.under('Operatori'));
  await fill(referent, { Stanza: 'Stanza 1' }, referent.under('Stanze'));
  await referent.press('Aggiungi', referent.under('Stanze'));
  await fill(referent, { 'Chiuso dal': day(20), Perché: 'Assemblea' }, referent.under('Chiusure'));
  await referent.press('Aggiungi', referent.under('Chiusure'));
  await referent.picture('settings');
  await referent.follow(DESK);
  return pathOf(page.url());
}

async function counter(worker, url) {
  await worker.open(url);
  await worker.picture('day-empty');
  const form = await unfold(worker, 'Dai un biglietto');
  await fill(worker, { Procedura: 'Primo ascolto', Lingua: 'arabo' }, form);
  await worker.press('Dai un biglietto', form);
  await worker.sees('Biglietto dato');
  await worker.sees(/Numero 1/);
  await worker.picture('day-waiting');
  await worker.press('Chiama');
  await worker.picture('day-called');
  await worker.follow('Registra');
  await tick(worker, 'Permesso di soggiorno');
  await tick(worker, 'Informata');
  await worker.press('Salva il contatto');
  await worker.sees('Contatto salvato');
  await worker.sees(/Servite: 1/);
  await worker.picture('day-handled');
}

// From the counter to a saved contact without a name.
async function quickContact(worker, url) {
  await worker.open(url);
  const begun = Date.now();
  await worker.page.getByRole('link', { name: 'Nuovo contatto' }).click();
  await worker.page.waitForLoadState('load');
  await tick(worker, 'Casa');
  await tick(worker, 'Informata');
  await worker.page.getByRole('button', { name: 'Salva il contatto' }).click();
  await worker.page.waitForURL(`**${url}*`);
  const seconds = (Date.now() - begun) / 1000;
  console.log(`        a contact without a name takes ${seconds.toFixed(1)} s of the program`);
  if (seconds > 20) throw new Error(`the quick contact took ${seconds.toFixed(0)} s`);
  await worker.lookOver();
  await worker.open(`${url}/contact`);
  await worker.picture('contact');
}

async function nameIt(worker) {
  const { page } = worker;
  await worker.open('/people');
  const name = (await page.locator('main tbody th').first().locator('a').innerText()).trim();
  await worker.open('/desks');
  await worker.follow(DESK);
  await worker.moving(() => worker.under('Contatti del giorno').getByRole('link').first().click());
  await worker.picture('contact-anonymous');
  await fill(worker, { 'Cerca la persona': name });
  await worker.press('Cerca', page.locator('main'));
  await worker.picture('contact-found');
  await page.getByRole('group', { name: 'Persona' }).getByRole('radio').first().check();
  await fill(worker, { Perché: 'È tornata e ha chiesto di essere iscritta.' });
  await worker.press('Collega alla persona');
  await worker.sees('Contatto collegato');
  await worker.picture('contact-linked');
}

async function book(worker, url) {
  const { page } = worker;
  await worker.open(`${url}/book`);
  await worker.picture('book');
  await fill(worker, { Procedura: 'Rinnovo del permesso', Giorno: day(3), Ora: '10:00', 'Lingua dei messaggi': 'العربية', 'E-mail della persona': 'persona@esempio.invalid', 'Vuole i promemoria': true });
  await worker.press('Prenota');
  await worker.sees('Appuntamento preso');
  await worker.sees('Messaggio da copiare');
  await worker.picture('appointment');
  return pathOf(page.url());
}

async function moveIt(worker, appointment) {
  await worker.open(appointment);
  const form = worker.under('Sposta');
  await fill(worker, { Giorno: day(4), Ora: '11:00' }, form);
  await worker.press('Sposta', form);
  await worker.sees('Appuntamento spostato');
  await worker.picture('moved');
}

// An appointment of this very day: whoever comes is awaited, arrives, waits, is seen to.
async function comesToday(worker, url) {
  const inAWhile = new Date(Math.ceil((Date.now() + 600_000) / 300_000) * 300_000);
  const hour = inAWhile.toLocaleTimeString('it-IT', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit' });
  await worker.open(`${url}/book`);
  await fill(worker, { Procedura: 'Primo ascolto', Giorno: day(), Ora: hour });
  await worker.press('Prenota');
  await worker.sees('Appuntamento preso');
  await worker.open(url);
  await worker.picture('day-expected');
  await worker.press('È arrivata');
  await worker.sees(/Numero \d/);
  await worker.press('Chiama');
  await worker.follow('Registra');
  await tick(worker, 'Permesso di soggiorno');
  await tick(worker, 'Informata');
  await worker.press('Salva il contatto');
  await worker.sees(/Servite: 2/);
  await worker.picture('day-after');
}

async function selfBooking(worker, url, enter) {
  await worker.open(`${url}/links`);
  await tick(worker, 'Invito per una persona');
  await fill(worker, { Procedura: 'Primo ascolto', Lingua: 'اردو' });
  await worker.press('Crea l’indirizzo');
  await worker.picture('link');
  const link = await worker.page.locator('main a', { hasText: '/b/' }).innerText();
  if (!/^https?:/.test(link)) throw new Error(`${link} cannot be sent to anybody`);

  const person = await enter();
  await person.open(pathOf(link));
  await person.moving(() => person.page.getByRole('button', { name: 'اردو' }).click());
  if ((await person.page.locator('html').getAttribute('dir')) !== 'rtl') throw new Error('Urdu is not read from the right');
  await person.picture('own-days');
  await person.moving(() => person.page.locator('main .r-big').nth(1).click());
  await person.picture('own-times');
  await person.moving(() => person.page.locator('main .r-big').first().click());
  await person.picture('own-booked');
  await person.moving(() => person.page.locator('main form button[type=submit]').last().click());
  await person.picture('own-cancelled');
}

async function calendar(worker) {
  const { page } = worker;
  await worker.open('/agenda');
  await worker.picture('agenda');
  const form = await unfold(worker, 'Calendario nel tuo telefono');
  await fill(worker, { Sportello: DESK }, form);
  await worker.press('Crea un indirizzo', form);
  await worker.picture('feed');
  const address = /https?:\S+\.ics/.exec(await worker.text())?.[0];
  if (!address) throw new Error('no address a calendar program could fetch');
  const file = (await worker.fetch(pathOf(address), 'text/calendar')).toString();
  if (!file.startsWith('BEGIN:VCALENDAR')) throw new Error('that is no calendar');
  await worker.lookOver();
}

async function figures(worker, url) {
  await worker.open(`${url}/figures`);
  await worker.sees('Attesa mediana');
  await worker.picture('figures');
}

// The hour has passed and nobody came: the place is free again, and a second absence asks for a call.
async function nobodyCame(worker) {
  await worker.open('/desks');
  await worker.follow("Sportello Unico per l'Immigrazione");
  await worker.picture('sui');
  await worker.press('Non è venuta');
  await worker.sees('Assenza segnata');
  await worker.sees('non si è presentata');
  await worker.picture('nobody-came');
}
