// Who answers for a team sees where somebody is needed, in numbers that open.
import { day, note, somebody, takeCharge } from './case.mjs';

export const title = 'whoever answers for a team sees loads, silences, reviews, permits and referrals without an answer';

export async function tell({ enter }) {
  const worker = await enter('operatore1');
  const { page } = worker;
  const file = await takeCharge(worker, await somebody(worker));
  await note(worker, file, 'Prima telefonata');

  await worker.open('/cases/load');
  await worker.sees('Totale');
  await worker.sees('Invii senza risposta');
  await worker.picture('load');
  await worker.moving(() => page.locator('tbody tr').first().locator('td a').first().click());
  await worker.sees('Prese in carico');
  await worker.picture('of-one-worker');
  await worker.open('/cases?view=all&due=silent');
  await worker.picture('silent');
  await worker.open('/cases?view=all&due=review');
  await worker.picture('reviews');
  await worker.open(`${file}/review`);
  await page.getByLabel('Prossima verifica').fill(day(3));
  await worker.picture('review');
  await worker.press('Salva', page.locator('main'));
  await worker.sees('Verifica fissata');
  await worker.open('/people?expiring=60&sort=permit');
  await worker.picture('permits');

  // The referent of the same body counts, and reads no word of any case.
  const referent = await enter('referente4');
  await referent.follow('Carico di lavoro');
  await referent.sees('Totale');
  if (await referent.page.locator('main tbody td a[href^="/cases"]').count()) throw new Error('numbers lead where the referent may not go');
  await referent.picture('referent');
  const answer = await referent.page.goto(referent.stage.address + file);
  if (answer.ok()) throw new Error('who only counts cases reads one');
  await referent.lookOver();
}
