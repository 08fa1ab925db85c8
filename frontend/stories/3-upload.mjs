// A list from another office: columns, errors by cell, the result, undo.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const title = "a referent uploads another office's list and takes it back";

const LIST = [
  'Cognome;Nome;Data di nascita;Genere;Cittadinanza;Telefono',
  'Prova Lunga;Adaeze;12/05/1994;F;Nigeria;3330000001',
  "Di Prova;Koffi;03/11/1988;M;Costa d'Avorio;3330000002",
  'Inventata;Oksana;31/02/1990;F;Ucraina;3330000003',
  'Finta;Rubina;07/07/2001;F;Bangladesh;3330000004',
  ';Senzacognome;01/01/1999;M;Pakistan;3330000005',
  '=SOMMA(A1);Calcolata;01/01/1999;M;Pakistan;3330000006',
].join('\r\n');

export async function tell({ enter, stage }) {
  const file = join(stage.folder, 'elenco.csv');
  await writeFile(file, LIST);
  const referent = await enter('referente1');
  const { page } = referent;
  await referent.open('/people/imports');
  await referent.picture('choose');
  await page.locator('input[type=file]').setInputFiles(file);
  await referent.moving(() => page.locator('main form button[type=submit]').first().click());
  await referent.picture('columns');
  await referent.moving(() => page.locator('main form button[type=submit]').first().click());
  await settled(referent);
  await referent.sees(/31\/02\/1990/);
  await referent.picture('preview');

  await referent.press(/^Carica|^Salva|^Registra|^Iscrivi/, page.locator('main'));
  await settled(referent);
  await referent.picture('result');
  await referent.press(/Annulla/, page.locator('main'));
  await settled(referent);
  await referent.picture('undone');
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
