// A list from another office: columns, errors by cell, a person already known, the result, the corrected rows, undo.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corrected } from './workbook.mjs';

export const title = "a referent uploads another office's list, decides who is known already, corrects the rest and takes it back";

const HEADINGS = 'Cognome;Nome;Data di nascita;Genere;Cittadinanza;Telefono';
const ROWS = [
  'Prova Lunga;Adaeze;12/05/1994;F;Nigeria;3330000001',
  "Di Prova;Koffi;03/11/1988;M;Costa d'Avorio;3330000002",
  'Inventata;Oksana;31/02/1990;F;Ucraina;3330000003',
  'Finta;Rubina;07/07/2001;F;Bangladesh;3330000004',
  ';Senzacognome;01/01/1999;M;Pakistan;3330000005',
  '=SOMMA(A1);Calcolata;01/01/1999;M;Pakistan;3330000006',
];

export async function tell({ enter, stage }) {
  const referent = await enter('referente1');
  const { page } = referent;
  const list = page.locator('main table tbody tr').first();
  await referent.open('/people');
  const [name, birth, nationality] = await list.locator('th, td').allInnerTexts();
  const words = name.trim().split(/\s+/);
  const known = [words.slice(0, -1).join(' '), words.at(-1), birth.trim(), '', nationality.trim(), ''].join(';');
  const file = join(stage.folder, 'elenco.csv');
  await writeFile(file, [HEADINGS, ...ROWS, known].join('\r\n'));

  await upload(referent, file, 'choose');
  await referent.picture('columns');
  await recognise(referent);
  await referent.sees(/31\/02\/1990/);
  await referent.picture('preview');

  const doubt = page.locator('main').getByRole('group', { name: /stessa persona/i }).first();
  await doubt.getByText('Sì, è la stessa: non salvare la riga').click();
  await referent.press('Registra le decisioni');
  await referent.sees('Decisioni registrate');
  await referent.picture('decided');

  await referent.press(/^Salva 3 righe/, page.locator('main'));
  await settled(referent);
  await referent.sees(/3 persone scritte/);
  await referent.picture('result');
  const result = page.url();

  const errors = page.getByRole('link', { name: /^Righe da correggere/ });
  const wrong = join(stage.folder, 'da-correggere.xlsx');
  await writeFile(wrong, await referent.fetch(await errors.getAttribute('href'), 'spreadsheetml'));
  const right = join(stage.folder, 'corretto.xlsx');
  await writeFile(right, await corrected(wrong, [['31/02/1990', '28/02/1990']]));
  await upload(referent, right, 'choose-corrected');
  await recognise(referent);
  await referent.press(/^Salva una riga/, page.locator('main'));
  await settled(referent);
  await referent.sees(/Una persona scritta/);
  await referent.picture('corrected');

  for (const uploaded of [page.url(), result]) {
    await referent.open(uploaded);
    await referent.press('Annulla tutto', page.locator('main'));
    await settled(referent);
    await referent.sees('Tutto è tornato come prima');
  }
  await referent.picture('undone');
}

async function upload(referent, file, picture) {
  await referent.open('/people/imports');
  await referent.picture(picture);
  await referent.page.locator('input[type=file]').setInputFiles(file);
  await referent.moving(() => referent.page.locator('main form button[type=submit]').first().click());
}

async function recognise(referent) {
  await referent.moving(() => referent.page.locator('main form button[type=submit]').first().click());
  await settled(referent);
}

// Long work goes on by itself: come back until it is done.
async function settled(referent) {
  for (let turn = 0; turn < 40; turn++) {
    if (!/In attesa|in corso|stiamo|Puoi chiudere/i.test(await referent.text())) return;
    await referent.page.waitForTimeout(500);
    await referent.moving(() => referent.page.reload());
  }
  throw new Error('the upload does not come to an end');
}
