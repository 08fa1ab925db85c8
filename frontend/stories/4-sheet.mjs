// The quarter's end: deviations explained, texts, spending, who delivered, submission, the authority's answer.
export const title = 'a coordinator explains what deviates, sees what a sheet lacks and submits it; the authority sends a frozen one back';

export async function tell({ enter }) {
  const coordinator = await enter('coordinatore1');
  const { page } = coordinator;
  await coordinator.open('/projects');
  await coordinator.follow(/MOD-IN/);
  const project = new URL(page.url()).pathname;

  await coordinator.open(`${project}/deviations`);
  await coordinator.picture('deviations');
  const explain = page.getByRole('link', { name: 'Spiega lo scostamento' });
  if ((await explain.count()) > 0) await explainOne(coordinator, explain.first());

  await coordinator.open(`${project}/sheets`);
  await coordinator.picture('sheets');
  await coordinator.moving(() => page.locator('tbody th a').first().click());
  await coordinator.picture('sheet');
  const sheet = new URL(page.url()).pathname;
  for (const button of ['Testi', 'Spese', 'Chi ha consegnato i dati']) {
    await coordinator.open(sheet);
    const link = page.getByRole('link', { name: button, exact: true });
    if ((await link.count()) === 0) continue;
    await coordinator.moving(() => link.click());
    await coordinator.picture(button.split(' ')[0].toLowerCase());
  }
  await coordinator.open(sheet);
  await page.getByRole('link', { name: 'Controlla e invia' }).count() && (await coordinator.follow('Controlla e invia'));
  await coordinator.picture('submit');

  for (const [words, type] of [['Scarica PDF', 'pdf'], ['Scarica XLSX', 'spreadsheetml'], ['Scarica JSON', 'json']]) {
    await coordinator.open(sheet);
    await coordinator.fetch(await page.getByRole('link', { name: words }).getAttribute('href'), type);
  }

  await submitLast(coordinator, project);

  await openFrozen(coordinator, project);
  await coordinator.sees('cifre congelate');
  await coordinator.picture('frozen');
  await coordinator.follow(/Dopo l'invio/);
  await coordinator.picture('changes');

  const authority = await enter('autorita1');
  await openFrozen(authority, project);
  await authority.follow('Accetta o rimanda');
  await authority.press('Rimanda con le osservazioni');
  await authority.sees(/C'è qualcosa da correggere/);
  await authority.page.locator('textarea[name=remarks]').fill('Manca il verbale del secondo incontro del Tavolo.');
  await authority.press('Rimanda con le osservazioni');
  await authority.sees(/Rimandata/);
  await authority.picture('returned');
}

// The sheet of the last quarter that ended: everything it waits for, then the sheet itself.
async function submitLast(coordinator, project) {
  const { page } = coordinator;
  await coordinator.open(`${project}/sheets`);
  const last = page.locator('tbody tr').nth(1).locator('th a');
  const sheet = new URL(await last.getAttribute('href'), page.url()).pathname;
  const quarter = sheet.split('/').at(-1);
  for (let turn = 0; turn < 20; turn++) {
    await coordinator.open(`${project}/deviations?quarter=${quarter}`);
    const open = page.getByRole('link', { name: 'Spiega lo scostamento' });
    if ((await open.count()) === 0) break;
    await explainOne(coordinator, open.first());
  }
  await coordinator.open(`${sheet}/texts`);
  for (const text of await page.locator('textarea').all()) {
    if ((await text.inputValue()) === '') await text.fill('Nel trimestre le attività sono andate come previsto.');
  }
  await coordinator.press('Salva', page.locator('main'));
  await coordinator.open(`${sheet}/spending`);
  for (const body of await page.locator('main fieldset').all()) await body.locator('input[type=text]').first().fill('1.000,00');
  await coordinator.press('Salva', page.locator('main'));
  await coordinator.open(`${sheet}/submission`);
  await coordinator.picture('complete');
  await coordinator.press('Invia la scheda', page.locator('main'));
  await coordinator.sees('cifre congelate');
  await coordinator.picture('submitted');
}

// A sheet that was submitted a while ago and waits for the authority's answer.
async function openFrozen(person, project) {
  await person.open(`${project}/sheets`);
  const submitted = person.page.locator('tbody tr').filter({ hasText: 'Inviata' }).last();
  await person.moving(() => submitted.locator('th a').click());
}

async function explainOne(coordinator, link) {
  const { page } = coordinator;
  await coordinator.moving(() => link.click());
  await coordinator.picture('explain');
  await page.getByRole('combobox').first().click();
  await page.getByRole('option').nth(1).click();
  await page.locator('textarea[name=text]').fill('Le lezioni sono cominciate tre settimane dopo: la sede non era pronta.');
  await coordinator.press('Salva', page.locator('main'));
  await coordinator.sees('Spiegato');
}
