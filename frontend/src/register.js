// The register by keyboard: arrows move between people, the letter of a mark sets it, N opens the note,
// the counts follow, a shared reason reaches those who are absent without one.

export function prepareRegisters(root) {
  for (const register of root.querySelectorAll('[data-register]')) prepareRegister(register);
}

function prepareRegister(register) {
  const form = register.closest('form') ?? register;
  const recount = () => count(register, form);
  form.addEventListener('change', recount);
  const shared = form.querySelector('[data-shared-reason] select');
  if (shared) form.addEventListener('change', (event) => shareReason(register, shared, event.target));
  register.addEventListener('keydown', (event) => onKey(register, event));
  register.querySelector('[data-mark-all]')?.addEventListener('click', (event) => {
    event.preventDefault();
    markAll(register, event.currentTarget.dataset.markAll);
  });
  recount();
}

function rows(register) {
  return [...register.querySelectorAll('[data-register-row]')];
}

function count(register, form) {
  for (const place of form.querySelectorAll('[data-count]')) {
    const marked = register.querySelectorAll(`input[data-key][value="${CSS.escape(place.dataset.count)}"]:checked`);
    place.textContent = marked.length;
  }
}

// On choosing the reason, and on marking one more person absent afterwards; what was chosen by hand stays.
function shareReason(register, shared, changed) {
  if (!shared.value || (changed !== shared && !changed.matches('input[data-key][value=absent]'))) return;
  for (const row of rows(register)) {
    const own = row.querySelector('.r-with.is-absent select');
    if (own && !own.value && row.querySelector('input[data-key][value=absent]:checked')) own.value = shared.value;
  }
}

function markAll(register, value) {
  for (const row of rows(register)) {
    const mark = row.querySelector(`input[data-key][value="${CSS.escape(value)}"]`);
    if (mark) mark.checked = true;
  }
  register.dispatchEvent(new Event('change', { bubbles: true }));
  focusRow(rows(register)[0]);
}

function focusRow(row) {
  (row?.querySelector('input[data-key]:checked') ?? row?.querySelector('input[data-key]'))?.focus();
}

function onKey(register, event) {
  const row = event.target.closest('[data-register-row]');
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') return focusRow(row);
  if (!event.target.matches('input[data-key]')) return;

  const all = rows(register);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    return focusRow(all[all.indexOf(row) + step]);
  }
  const mark = row.querySelector(`[data-key="${CSS.escape(event.key.toUpperCase())}"]`);
  if (!mark) return;
  if (mark.matches('summary')) {
    event.preventDefault();
    return openNote(mark.parentElement);
  }
  event.preventDefault();
  mark.checked = true;
  mark.dispatchEvent(new Event('change', { bubbles: true }));
  const more = row.querySelector(`.r-with.is-${CSS.escape(mark.value)} :is(select, input)`);
  if (more) more.focus();
  else focusRow(all[all.indexOf(row) + 1] ?? row);
}

function openNote(note) {
  note.open = true;
  note.querySelector('input')?.focus();
}
