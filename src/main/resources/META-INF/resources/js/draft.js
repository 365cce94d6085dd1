// Keeps a copy of what is typed until it was sent, its owner signs out, or a week is over.
const { body } = document, WEEK = 604800000;
const waiting = new Map();
// Of a form that is the same for all, the form itself says whose drafts they are.
const nameOf = ({ form, dataset }) => [form?.dataset.draftOf, dataset.draft].filter(Boolean).join(':');
const key = (field) => 'draft:' + nameOf(field);
const flush = () => [...waiting.keys()].forEach((field) => (field.dataset.draft ? save : saveForm)(field));

function say({ dataset }, what, at) {
  const status = document.getElementById(dataset.draftStatus);
  if (status) status.textContent = status.dataset[what]?.replace('{time}', new Date(at).toLocaleTimeString('en-GB'));
}

function save(field) {
  clearTimeout(waiting.get(field));
  waiting.delete(field);
  const at = Date.now();
  localStorage.setItem(key(field), JSON.stringify({ text: field.value, at }));
  say(field, 'saved', at);
}

// What the workshop has is in the form already, or was sent or thrown away on another device.
function restore(field) {
  const kept = JSON.parse(localStorage.getItem(key(field)));
  if (kept?.stored && field.form?.dataset.draftUrl) return void localStorage.removeItem(key(field));
  if (!kept || kept.text === field.value || (field.value && field.value !== field.defaultValue)) return;
  field.value = kept.text;
  field.dispatchEvent(new Event('draft:restored', { bubbles: true }));
  say(field, 'restored', kept.at);
}

// Where several forms share a page: what is chosen, and short texts without a draft of their own.
const ticks = ({ type }) => type === 'radio' || type === 'checkbox';
const chosen = (form) => [...form.querySelectorAll('input:not([type=hidden], [data-draft])')];

function saveForm(form) {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  const fields = chosen(form).filter((field) => (ticks(field) ? field.checked : field.value));
  const values = fields.map(({ name, value }) => [name, value]);
  localStorage.setItem('draft:' + form.dataset.draftForm, JSON.stringify({ values, at: Date.now() }));
}

function stored({ target }) {
  for (const field of target.querySelectorAll('[data-draft]')) {
    const kept = JSON.parse(localStorage.getItem(key(field)));
    if (kept?.text !== field.value) continue;
    localStorage.setItem(key(field), JSON.stringify({ ...kept, stored: true }));
    say(field, 'stored', Date.now());
  }
}

function restoreForm(form) {
  if (form.querySelector('[data-draft-kept]')) return;
  const kept = JSON.parse(localStorage.getItem('draft:' + form.dataset.draftForm));
  if (!kept) return;
  for (const field of chosen(form)) {
    const mine = kept.values.filter(([name]) => name === field.name).map(([, value]) => value);
    if (ticks(field)) field.checked = mine.includes(field.value);
    else field.value = mine[0] ?? '';
  }
}

function drop(test) {
  flush();
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith('draft:') && test(name)) localStorage.removeItem(name);
  }
}

const sent = (keys) => drop((name) => keys.split(' ').includes(name.slice(6)));
const open = ({ target }) => {
  target.querySelectorAll('[data-draft]').forEach(restore);
  target.querySelectorAll('[data-draft-form]').forEach(restoreForm);
};

document.addEventListener('submit', ({ target, submitter }) => {
  if (target.matches('[data-clears-drafts]')) drop(() => true);
  if (submitter?.matches('[data-drops-draft]')) sent([...target.querySelectorAll('[data-draft]')].map(nameOf).join(' '));
});
if (body.dataset.drafts !== 'off') {
  document.addEventListener('input', ({ target }) => {
    const form = target.closest('[data-draft-form]');
    const field = target.dataset.draft ? target : form;
    if (!field) return;
    clearTimeout(waiting.get(field));
    waiting.set(field, setTimeout(target.dataset.draft ? save : saveForm, 400, field));
  });
  addEventListener('pagehide', flush);
  document.addEventListener('draft:stored', stored);
  drop((name) => !(JSON.parse(localStorage[name]).at > Date.now() - WEEK));
  sent(document.querySelector('meta[name="draft-sent"]')?.content ?? '');
  body.addEventListener('draft-sent', ({ detail }) => sent(detail.value));
  body.addEventListener('htmx:load', open);
  open({ target: body });
}
