// What a page gains when script runs. Nothing here is needed to do the work: every form and link works without.
import { prepareRegisters } from './register.js';
import { prepareFinders } from './find.js';
import { guardForms } from './guard.js';
import { labelCells } from './tables.js';

// Everything below is done again for each piece of page that arrives later.
function prepare(root) {
  labelCells(root);
  prepareFinders(root);
  prepareRegisters(root);
  guardForms(root, prepare);
  nameMistakes(root);
  for (const hidden of root.querySelectorAll('[data-needs-script]')) hidden.hidden = false;
  root.querySelector('[data-focus]')?.focus();
}

// A summary of mistakes says which field each is about.
function nameMistakes(root) {
  for (const link of root.querySelectorAll('.r-errors a[href^="#"]')) {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const label = field?.labels?.[0] ?? field?.querySelector('legend');
    const name = label?.firstChild?.textContent.trim();
    if (name && !link.textContent.startsWith(name)) link.prepend(`${name}: `);
  }
}

function focusSearch(event) {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const search = document.querySelector('[data-search-key="/"]');
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
}

function closeMenus(event) {
  for (const menu of document.querySelectorAll('details[data-closes][open]')) {
    const elsewhere = event.type === 'click' && !menu.contains(event.target);
    if (elsewhere || event.key === 'Escape') menu.open = false;
  }
}

function askFirst(event) {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
}

document.addEventListener('keydown', focusSearch);
document.addEventListener('keydown', closeMenus);
document.addEventListener('click', closeMenus);
document.addEventListener('submit', askFirst, true);
document.addEventListener('htmx:after:swap', (event) => prepare(event.detail?.ctx?.target ?? document));
prepare(document);
