// What the stories of persons and cases have in common. They use whoever the demonstration knows, and make what they need.

// A day from today, as a date field takes it, at the clock of Rome.
export function day(days = 0) {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(at);
}

// The same day as pages say it.
export function said(days = 0) {
  return day(days).split('-').reverse().join('/');
}

// Chooses from a list, be it a plain one or one that is searched by typing.
export async function choose(worker, label, words) {
  const box = worker.page.getByRole('combobox', { name: label }).first();
  if ((await box.evaluate((node) => node.tagName)) === 'SELECT') {
    const value = await box.evaluate((node, text) => [...node.options].find((option) => option.text.includes(text))?.value, words);
    await box.selectOption(value);
    return;
  }
  await box.click();
  await box.fill(words);
  await worker.page.getByRole('option', { name: words }).first().click();
}

// The first real choice of a list.
export async function chooseFirst(worker, label) {
  const box = worker.page.getByRole('combobox', { name: label }).first();
  if ((await box.evaluate((node) => node.tagName)) === 'SELECT') {
    await box.selectOption({ index: 1 });
    return;
  }
  await box.click();
  await worker.page.getByRole('option').first().click();
}

// A radio button or a check box, by its words and its question.
export async function tick(worker, question, words) {
  await worker.page.getByRole('group', { name: question }).first().getByLabel(words).first().check();
}

// Who is signed in: the name as others see it.
export async function nameOf(worker) {
  return (await worker.page.locator('.r-user-name').first().textContent()).trim();
}

// Somebody the worker's body knows and nobody follows yet: name, address of the file, year of birth.
export async function somebody(worker) {
  const { page } = worker;
  for (let sheet = 1; sheet < 20; sheet += 1) {
    await worker.open(`/people?page=${sheet}`);
    const known = await page.locator('tbody th a').evaluateAll((links) => links.map((link) => ({
      name: link.innerText.trim(), url: new URL(link.href).pathname, born: link.closest('tr').querySelector('td').innerText.match(/\d{4}$/)?.[0],
    })));
    if (known.length === 0) break;
    for (const person of known.filter(({ born }) => born)) {
      const panel = await page.evaluate(async (url) => (await fetch(url)).text(), person.url.replace('/people/', '/cases/panels/person/'));
      if (panel.includes('/cases/open/') && !/<a href="\/cases\/[0-9a-f]/.test(panel)) return person;
    }
  }
  throw new Error('the demonstration has nobody without a case');
}

// Takes charge of a person; gives the address of the case.
export async function takeCharge(worker, person) {
  const { page } = worker;
  await worker.open(person.url.replace('/people/', '/cases/open/'));
  await page.getByLabel('Prossima verifica').fill(day(30));
  const apart = page.getByLabel('Perché a parte');
  if (await apart.count()) await apart.fill('La persona lo chiede per la casa');
  await worker.press('Prendi in carico', page.locator('main'));
  await worker.sees('Presa in carico aperta');
  return new URL(page.url()).pathname;
}

// A note in a case, as short as they are on a busy day.
export async function note(worker, file, text, readers = "l'équipe") {
  const { page } = worker;
  await worker.open(`${file}/notes/new`);
  await tick(worker, 'Cosa è stato', 'Telefonata');
  await page.getByLabel('Cosa è successo').fill(text);
  await tick(worker, 'Chi la legge', readers);
  await worker.press('Salva', page.locator('main'));
  await worker.sees('Nota salvata');
}
