// Keeps a copy of what is typed until it was sent, its owner signs out, or a week is over.
const { body } = document, WEEK = 604800000;
const waiting = new Map();
const key = (field) => 'draft:' + field.dataset.draft;
const flush = () => [...waiting.keys()].forEach(save);

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

function restore(field) {
  const kept = JSON.parse(localStorage.getItem(key(field)));
  if (!kept || kept.text === field.value || (field.value && field.value !== field.defaultValue)) return;
  field.value = kept.text;
  field.dispatchEvent(new Event('draft:restored', { bubbles: true }));
  say(field, 'restored', kept.at);
}

function drop(test) {
  flush();
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith('draft:') && test(name)) localStorage.removeItem(name);
  }
}

const sent = (keys) => drop((name) => keys.split(' ').includes(name.slice(6)));
const open = ({ target }) => target.querySelectorAll('[data-draft]').forEach(restore);

document.addEventListener('submit', ({ target }) => target.matches('[data-clears-drafts]') && drop(() => true));
if (body.dataset.drafts !== 'off') {
  document.addEventListener('input', ({ target }) => {
    if (!target.dataset.draft) return;
    clearTimeout(waiting.get(target));
    waiting.set(target, setTimeout(save, 400, target));
  });
  addEventListener('pagehide', flush);
  drop((name) => !(JSON.parse(localStorage[name]).at > Date.now() - WEEK));
  sent(document.querySelector('meta[name="draft-sent"]')?.content ?? '');
  body.addEventListener('draft-sent', ({ detail }) => sent(detail.value));
  body.addEventListener('htmx:load', open);
  open({ target: body });
}
