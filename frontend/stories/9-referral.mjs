// A person sent on to another body, with a receipt: nothing is typed twice and nobody waits without knowing.
import { choose, chooseFirst, somebody, takeCharge, tick } from './case.mjs';

export const title = 'referrals are seen, accepted, refused and sent elsewhere, and end with what came of them';

export async function tell({ enter }) {
  const worker = await enter('operatore3');
  const town = await enter('operatore4');
  const others = await enter('operatore6');
  const person = await somebody(worker);
  const file = await takeCharge(worker, person);

  const first = await refer(worker, file, person, { asked: 'Casa o accoglienza', to: 'Comune di Modena', pictures: true });
  await fulfil(town, first);
  await comesBack(worker, first, file);

  const second = await refer(worker, file, person, { asked: 'Lavoro', to: 'Associazione Lule' });
  await refuse(others, second);
  await sendElsewhere(worker, second, town);

  await outside({ worker, file, person, enter });
  await worker.open(`${file}/referrals`);
  await worker.picture('of-the-case');
  const referent = await enter('referente4');
  await referent.open('/referrals/pairs');
  await referent.sees('Comune di Modena');
  await referent.picture('pairs');
}

async function refer(worker, file, person, { asked, to, outside, pictures }) {
  const { page } = worker;
  await worker.open(file);
  await worker.follow('Invia a un altro ente', page.locator('main'));
  if (pictures) await worker.picture('what');
  await worker.follow(asked, page.locator('main'));
  if (to) await choose(worker, 'A chi', to);
  if (outside) {
    await page.getByText("L'ente non è nell'elenco").click();
    await page.getByLabel("Nome dell'ente o dell'ufficio").first().fill(outside);
    await page.getByLabel('Posta elettronica').first().fill('ufficio@esempio.invalid');
  }
  await page.getByLabel('Che cosa deve sapere chi riceve').fill('Cerca una stanza per due persone, vicino alla scuola.');
  await tick(worker, 'La persona lo vuole?', 'sì, la vuole');
  await chooseFirst(worker, 'Base giuridica');
  const without = page.getByLabel("L'informativa non risulta data: perché invii lo stesso");
  if (await without.count()) await without.fill('Data a voce oggi: il foglio si firma domani');
  await worker.lookOver();
  if (pictures) await worker.picture('writing');
  await worker.press('Rivedi prima di inviare');
  await worker.sees('Non è ancora partito niente');
  if (pictures) await worker.picture('before-it-leaves');
  await worker.press('Invia', page.locator('main'));
  if (pictures) await worker.picture('sent');
  return new URL(page.url()).pathname;
}

async function fulfil(town, referral) {
  const { page } = town;
  await town.open('/referrals');
  await town.picture('received');
  await town.open(referral);
  await town.picture('to-answer');
  await town.press('Accetta', page.locator('main'));
  await town.sees('accettata');
  await town.picture('accepted');
  await page.getByText('È conclusa').click();
  await tick(town, 'Che cosa ne è venuto', 'Ottenuto quello che era chiesto');
  await page.getByLabel("Parole per l'altro ente").first().fill('Stanza assegnata dal primo del mese');
  await town.press('Concludi');
  await town.sees('conclusa');
}

async function comesBack(worker, referral, file) {
  await worker.open('/');
  await worker.sees('ha concluso');
  await worker.picture('came-back');
  await worker.open(referral);
  await worker.sees('Vista da chi la riceve');
  await worker.sees('Stanza assegnata dal primo del mese');
  await worker.picture('fulfilled');
  await worker.open(file);
  await worker.sees('Conclusa');
}

async function refuse(others, referral) {
  const { page } = others;
  await others.open(referral);
  await page.getByText('Non possiamo').click();
  await tick(others, 'Perché', "Non c'è posto");
  await others.lookOver();
  await others.picture('refusing');
  await others.press('Rifiuta');
  await others.sees('rifiutata');
}

// Everything is copied: only the other body is chosen.
async function sendElsewhere(worker, referral, town) {
  const { page } = worker;
  await worker.open(referral);
  await worker.sees("Non c'è posto");
  await page.getByText('Manda a un altro ente').first().click();
  await choose(worker, 'A chi', 'Comune di Modena');
  await worker.lookOver();
  await worker.picture('sending-elsewhere');
  await worker.press('Manda', page.locator('main'));
  if (await page.getByRole('button', { name: 'Invia', exact: true }).count()) await worker.press('Invia', page.locator('main'));
  await worker.sees('Cerca una stanza per due persone');
  const next = new URL(page.url()).pathname;
  if (next === referral) throw new Error('the referral did not go on');
  await town.open(next);
  await town.sees('Cerca una stanza per due persone');
}

// A body without an account reads and answers behind its personal link.
async function outside({ worker, file, person, enter }) {
  await refer(worker, file, person, { asked: 'Consulenza legale', outside: 'Patronato Inventato' });
  await worker.sees('Collegamento personale');
  await worker.picture('link');
  const link = (await worker.page.locator('.r-code-value').innerText()).trim();
  const office = await enter();
  const { page } = office;
  await office.open(new URL(link).pathname);
  await office.sees('Una richiesta per il vostro ufficio');
  await office.picture('by-link');
  await office.press('Accettiamo');
  await tick(office, 'Che cosa ne è venuto', 'Ottenuto in parte');
  await office.picture('by-link-accepted');
  await office.press('Invia', page.locator('main'));
  await office.sees('Grazie');
  await office.picture('by-link-done');
}
