// Filling forms as a person does, whether a list is a plain one or one to type in.

// What somebody reads beside the fields, and what they put there: texts, choices of lists, boxes to tick (true).
export async function fill(person, answers, where = person.page.locator('main')) {
  for (const [label, answer] of Object.entries(answers)) await one(where, label, answer);
}

// The field a label begins with these words for: «Alle» is not «Dalle», and a list to type in is its box.
export function field(where, label) {
  const words = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i');
  return where.getByLabel(words).and(where.page().locator('input, select, textarea')).first();
}

async function one(where, label, answer) {
  const box = field(where, label);
  if (answer === true) return box.check();
  const kind = await box.evaluate((node) => (node.getAttribute('role') === 'combobox' ? 'combobox' : node.tagName));
  if (kind === 'SELECT') {
    const options = await box.locator('option').allInnerTexts();
    const wanted = options.find((text) => text.trim() === answer) ?? options.find((text) => text.includes(answer));
    if (!wanted) throw new Error(`«${label}» does not offer «${answer}» but ${options.slice(0, 20).join(', ')}`);
    return box.selectOption({ label: wanted });
  }
  await box.fill(answer);
  if (kind === 'combobox') await box.press('Enter');
}

// What a list offers, without its empty line.
export async function choices(label, where) {
  return field(where, label).evaluate((node) => {
    const list = document.getElementById(`${node.id}-choice`) ?? node;
    return [...list.options].filter((option) => option.value !== '').map((option) => option.text.trim());
  });
}

// How the program calls who is at work.
export const nameOf = async (person) => (await person.page.locator('.r-user-name').first().textContent()).trim();

// Opens what is folded.
export async function unfold(person, words, where = person.page.locator('main')) {
  const folded = where.locator('details', { has: person.page.locator('summary', { hasText: words }) }).first();
  if ((await folded.getAttribute('open')) === null) await folded.locator('> summary').click();
  return folded;
}

export const tick = (person, words, where = person.page.locator('main')) => where.getByLabel(words, { exact: true }).first().check();

// A day so many days from now, as a field of the kind date takes it.
export function day(ahead = 0) {
  const at = new Date(Date.now() + ahead * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(at);
}

export const weekday = (ahead = 0) => new Date(`${day(ahead)}T12:00:00Z`).toLocaleDateString('it-IT', { weekday: 'long', timeZone: 'UTC' });

// An address somebody was given, inside the program.
export const pathOf = (address) => address.replace(/^https?:\/\/[^/]+/, '');
