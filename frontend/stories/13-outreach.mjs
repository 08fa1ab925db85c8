// The street unit: three places, a round walked with a telephone, and what of it is counted.
import { choices, day, fill, nameOf, tick, unfold } from './fields.mjs';

export const title = 'a street unit goes out, counts who it meets at three places, closes the round and sees what it covered';

const PLACES = ['Stazione Inventata', 'Piazza Immaginaria', 'Parco delle Ipotesi'];

export async function tell({ enter }) {
  const referent = await enter('referente5');
  const { unit, worker } = await form(referent, enter);
  await plan(referent, unit);

  await worker.open('/');
  await worker.sees(/Uscita di oggi/);
  await worker.picture('today');
  await worker.moving(() => worker.page.getByRole('link', { name: /Uscita di oggi/ }).first().click());
  await worker.picture('round');
  const round = worker.page.url();
  await walk(worker);
  await close(worker, round);

  await worker.open('/outreach/coverage');
  await worker.sees(PLACES[0]);
  await worker.sees(/contatti 3/);
  await worker.picture('coverage');
}

async function form(referent, enter) {
  const { page } = referent;
  await referent.open('/outreach');
  await referent.picture('none');
  await referent.follow('Nuova unità');
  await fill(referent, { Nome: 'Unità mobile Inventata', Tipo: 'Unità mobile di prossimità', Ente: 'Associazione Lule' });
  const activities = await choices('Attività di progetto', page.locator('main'));
  if (activities.length === 0) throw new Error('no activity to count for');
  await fill(referent, { 'Attività di progetto': activities[0] });
  await referent.picture('new');
  await referent.press('Crea l’unità');
  await referent.sees('Unità creata');
  await referent.picture('unit-empty');
  for (const place of PLACES) {
    const places = referent.under('Luoghi');
    await fill(referent, { Luogo: place }, places);
    await referent.press('Aggiungi', places);
  }
  const names = await choices('Operatore', referent.under('Componenti'));
  const isOne = (name) => names.filter((one) => one === name).length === 1;
  const { worker, name } = await goesOut(enter, isOne);
  for (const operator of [name, names.find((one) => one !== name && isOne(one))]) {
    await fill(referent, { Operatore: operator }, referent.under('Componenti'));
    await referent.press('Aggiungi', referent.under('Componenti'));
  }
  return { unit: page.url(), worker };
}

// A list of names cannot tell two who are called the same: somebody is chosen whose name is theirs alone.
async function goesOut(enter, isOne) {
  for (const account of ['prossimita1', 'prossimita2', 'prossimita3']) {
    const worker = await enter(account);
    const name = await nameOf(worker);
    if (isOne(name)) return { worker, name };
  }
  throw new Error('all those who go out have namesakes');
}

async function plan(referent, unit) {
  await referent.open(unit);
  const form = await unfold(referent, 'Pianifica un’uscita');
  await fill(referent, { Giorno: day(), Dalle: '00:05', Alle: '23:50' }, form);
  for (const place of PLACES) await tick(referent, place, form);
  await referent.picture('plan');
  await referent.press('Pianifica un’uscita', form);
  await referent.sees('Uscite pianificate');
  await referent.picture('unit');
}

async function walk(worker) {
  const first = () => worker.under(PLACES[0]);
  await worker.press('Siamo arrivati', first());
  await worker.press('+1 contatto', first());
  await worker.press('+1 contatto', first());
  await worker.press('+1 contatto', first());
  await worker.press('+1 contatto', first());
  await worker.press('Togli l’ultimo', first());
  await worker.sees(/3 contatti/);
  await worker.picture('place');

  const need = await unfold(worker, 'Bisogno ascoltato', first());
  await fill(worker, { 'Bisogni ascoltati': 'Sfruttamento' }, need);
  await worker.press('Aggiungi', need);
  const went = await unfold(worker, 'Accompagnamento', first());
  await fill(worker, { Dove: 'Servizi sanitari' }, went);
  await worker.press('Aggiungi', went);
  const given = await unfold(worker, 'Materiale dato', first());
  await fill(worker, { Materiale: 'Scheda dei diritti', Quanti: '3', Lingua: 'inglese' }, given);
  await worker.press('Aggiungi', given);
  await worker.sees('Sfruttamento');
  await worker.sees('Servizi sanitari');
  await worker.sees('Scheda dei diritti');
  const said = await unfold(worker, 'Mediatore e nota', first());
  await fill(worker, { 'C’è un mediatore': true, Nota: 'Due chiedono dei documenti di lavoro.' }, said);
  await worker.press('Salva', said);
  await worker.picture('place-full');
  await worker.press('Andiamo via', first());

  for (const place of PLACES.slice(1)) {
    await worker.press('Siamo arrivati', worker.under(place));
    await worker.press('+1 contatto', worker.under(place));
    await worker.press('Andiamo via', worker.under(place));
  }
  await worker.picture('walked');
}

async function close(worker, round) {
  await worker.press('Chiudi l’uscita');
  await worker.sees('Uscita chiusa');
  await worker.picture('closed');
  await worker.open(round);
  await worker.sees('chiusa');
}
