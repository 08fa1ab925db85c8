// The most used screen: from Oggi to a saved register, with a latecomer and the sheet to sign.
export const title = 'a teacher marks a register in half a minute and adds a latecomer';

export async function tell({ enter, isPhone }) {
  const teacher = await enter('docente1');
  const { page } = teacher;
  await teacher.sees('Oggi');
  await teacher.picture('today');

  await openRegister(teacher);
  await teacher.picture('register');
  const rows = page.locator('[data-register-row]');
  const people = await rows.count();
  if (people < 5) throw new Error(`the register has only ${people} people`);

  const begun = Date.now();
  await markExceptions(teacher, rows, isPhone);
  await teacher.press('Salva');
  const seconds = (Date.now() - begun) / 1000;
  if (seconds > 30) throw new Error(`marking took ${seconds.toFixed(0)} s`);
  await teacher.sees(/Registro salvato/);
  await counts(teacher, people - 2, 1, 1);
  await teacher.picture('saved');

  await teacher.moving(() => page.reload());
  await counts(teacher, people - 2, 1, 1);
  await addLatecomer(teacher, people);
  const sheet = await teacher.fetch(await page.getByRole('link', { name: 'Stampa il registro' }).getAttribute('href'), 'pdf');
  if (sheet.length < 5000) throw new Error('the printed register is empty');
}

// The first thing to do today is a register, or the list of those that are still missing.
async function openRegister(teacher) {
  const { page } = teacher;
  await teacher.moving(() => teacher.under('Da fare adesso').getByRole('link').first().click());
  if ((await page.locator('[data-register]').count()) === 0) await teacher.follow('Apri il registro');
}

async function markExceptions(teacher, rows, isPhone) {
  const { page } = teacher;
  await page.getByRole('button', { name: 'Tutti presenti' }).click();
  if (isPhone) {
    await rows.nth(1).locator('input[value=absent]').tap();
    await rows.nth(2).locator('input[value=late]').tap();
  } else {
    await rows.nth(1).locator('input[value=present]').focus();
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
  }
  await rows.nth(1).locator('select').selectOption({ index: 1 });
  await rows.nth(2).locator('.r-with input').fill('15');
}

async function counts(teacher, present, absent, late) {
  for (const [mark, wanted] of Object.entries({ present, absent, late })) {
    const shown = await teacher.page.locator(`[data-count=${mark}]`).innerText();
    if (Number(shown) !== wanted) throw new Error(`${shown} are ${mark}, not ${wanted}`);
  }
}

// Somebody the body knows and the register does not, typed as one hears the name.
async function addLatecomer(teacher, people) {
  const { page } = teacher;
  const heard = page.locator('#register-find');
  for (const name of ['Muhamad', 'Fatuma', 'Ibraim', 'Mariame', 'Aminata', 'Olena', 'Rahman']) {
    await heard.fill('');
    await heard.pressSequentially(name, { delay: 20 });
    await page.waitForTimeout(1200);
    const enrol = page.locator('#register-found button[name=enrol]').first();
    if ((await enrol.count()) === 0) continue;
    await teacher.lookOver();
    await teacher.picture('latecomer');
    await teacher.moving(() => enrol.click());
    await page.waitForTimeout(800);
    const now = await page.locator('[data-register-row]').count();
    if (now !== people + 1) throw new Error(`${now} people after the latecomer, not ${people + 1}`);
    return;
  }
  throw new Error('no latecomer was found');
}
