// A list of choices one can type to search in: a combo box (ARIA 1.2) laid over the select, which keeps the value.

const words = document.querySelector('[data-words]')?.dataset ?? {};
const MOST = 50;

export function prepareFinders(root) {
  for (const select of root.querySelectorAll('select[data-find]')) {
    if (!select.dataset.ready) new Finder(select);
  }
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

class Finder {
  constructor(select) {
    this.select = select;
    this.choices = [...select.options].filter((option) => option.value !== '').map((option) => ({ option, key: plain(option.text) }));
    this.at = -1;
    this.build();
    select.dataset.ready = 'yes';
  }

  build() {
    const { select } = this;
    const list = `${select.id}-list`;
    this.box = element('div', { class: 'r-combo' });
    this.input = element('input', {
      class: 'form-control', id: select.id, type: 'text', role: 'combobox', autocomplete: 'off',
      'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list,
    });
    for (const name of ['aria-describedby', 'aria-invalid']) {
      if (select.hasAttribute(name)) this.input.setAttribute(name, select.getAttribute(name));
    }
    const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`)?.textContent.trim() ?? '';
    this.list = element('ul', { id: list, role: 'listbox', 'aria-label': label });
    this.list.hidden = true;
    this.said = element('div', { class: 'visually-hidden', role: 'status' });
    this.input.placeholder = select.options[0]?.value === '' ? select.options[0].text : '';
    select.id = `${select.id}-choice`;
    select.hidden = true;
    select.before(this.box);
    this.box.append(this.input, this.list, this.said);
    this.show();

    this.input.addEventListener('input', () => this.open(this.input.value));
    this.input.addEventListener('click', () => this.open(''));
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('blur', () => this.leave());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.take(this.shown[[...this.list.children].indexOf(event.target.closest('li'))]));
  }

  show() {
    const chosen = this.select.selectedOptions[0];
    this.input.value = chosen && chosen.value !== '' ? chosen.text : '';
  }

  open(typed) {
    const parts = plain(typed).split(/\s+/).filter(Boolean);
    this.shown = this.choices.filter(({ key }) => parts.every((part) => key.includes(part))).slice(0, MOST);
    this.at = parts.length > 0 && this.shown.length > 0 ? 0 : -1;
    this.list.replaceChildren(...this.shown.map(({ option }, at) => {
      const item = element('li', { role: 'option', id: `${this.list.id}-${at}` });
      item.textContent = option.text;
      return item;
    }));
    this.list.hidden = this.shown.length === 0;
    this.said.textContent = this.shown.length === 0 ? words.noMatch ?? '' : `${this.shown.length} ${words.matches ?? ''}`;
    this.said.classList.toggle('visually-hidden', this.shown.length > 0);
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    this.point();
  }

  close() {
    this.list.hidden = true;
    this.said.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  point() {
    [...this.list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === this.at)));
    const item = this.list.children[this.at];
    if (!item) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
  }

  onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (this.list.hidden) this.open('');
      const last = this.list.children.length - 1;
      this.at = Math.min(Math.max(this.at + step, 0), last);
      this.point();
    } else if (event.key === 'Enter' && !this.list.hidden) {
      event.preventDefault();
      this.take(this.shown[this.at]);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.stopPropagation();
      this.close();
      this.show();
    }
  }

  take(choice) {
    if (!choice) return;
    this.select.value = choice.option.value;
    this.select.dispatchEvent(new Event('change', { bubbles: true }));
    this.show();
    this.close();
  }

  // What was typed counts if it is exactly one choice; an emptied box chooses nothing.
  leave() {
    const typed = plain(this.input.value.trim());
    const exact = this.choices.find(({ key }) => key === typed);
    if (exact) this.take(exact);
    else if (typed === '' && this.select.value !== '') {
      this.select.value = '';
      this.select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.show();
    this.close();
  }
}

function element(tag, attributes) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
