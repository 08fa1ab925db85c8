// What was typed is not lost: a warning before leaving, one sending at a time, and a sentence when the connection is gone.

const words = document.querySelector('[data-words]')?.dataset ?? {};
const connection = document.querySelector('[data-connection-lost]');
const changed = new Set();
const place = () => window.location.pathname + window.location.search;
let shown = place();

export function guardForms(root, prepare) {
  for (const form of root.querySelectorAll('form[data-guard]')) {
    form.addEventListener('input', (event) => {
      if (!event.target.closest('[data-unguarded]')) changed.add(form);
    });
    form.addEventListener('change', () => changed.add(form));
    form.addEventListener('submit', (event) => send(form, event, prepare));
  }
}

window.addEventListener('beforeunload', (event) => {
  const unsaved = [...changed].some((form) => form.isConnected && !form.dataset.sent);
  if (unsaved) event.preventDefault();
});
window.addEventListener('offline', () => showConnection(true));
window.addEventListener('online', () => showConnection(false));
window.addEventListener('pageshow', (event) => {
  if (event.persisted) for (const form of document.querySelectorAll('form[data-sent]')) settle(form);
});

function showConnection(lost) {
  if (connection) connection.hidden = !lost;
}

function settle(form) {
  delete form.dataset.sent;
  form.classList.remove('is-sending');
}

function send(form, event, prepare) {
  if (event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  form.classList.add('is-sending');
  const saved = form.querySelector('[data-saved]');
  if (saved && words.sending) saved.textContent = words.sending;
  if (!('keep' in form.dataset)) return;
  event.preventDefault();
  sendAndStay(form, event.submitter, prepare);
}

// The answer takes the place of the page's content, so that nothing marked is lost when there is no answer.
async function sendAndStay(form, submitter, prepare) {
  let answer, text;
  try {
    answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, submitter)) });
    text = await answer.text();
  } catch {
    settle(form);
    const saved = form.querySelector('[data-saved]');
    if (saved) saved.textContent = '';
    return showConnection(true);
  }
  showConnection(false);
  const page = new DOMParser().parseFromString(text, 'text/html');
  const main = page.querySelector('main');
  if (!main) {
    changed.delete(form);
    return window.location.assign(answer.url);
  }
  changed.delete(form);
  document.title = page.title;
  if (answer.redirected && answer.url !== window.location.href) window.history.pushState({}, '', answer.url);
  shown = place();
  document.querySelector('main').replaceWith(main);
  window.htmx?.process?.(main);
  prepare(main);
  main.querySelector('[data-flash]')?.scrollIntoView({ block: 'nearest' });
  if (!main.querySelector('[data-focus]')) main.focus({ preventScroll: true });
}

// Going back past an answer that was put in place asks the server again; a link inside the page does not.
window.addEventListener('popstate', () => place() !== shown && window.location.reload());
