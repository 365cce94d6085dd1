// Keeps what is typed into a form with `data-keep` until the server took it, so that sending another form of the page, a
// reload or a crash loses nothing of it. A redirect is how the server says that it took what was sent.
const { body, documentElement: { lang } } = document, { me } = document.querySelector('.now-bar')?.dataset ?? {};
const [page] = performance.getEntriesByType('navigation');
const PREFIX = 'draft:' + me + ':form:';
const key = (form) => PREFIX + (form.getAttribute('action') ?? location.pathname);
const read = (name) => JSON.parse(localStorage.getItem(name));
const ticks = ({ type }) => type === 'radio' || type === 'checkbox';
const typed = ({ name, type, dataset }) => name && !dataset.draft && !['hidden', 'password', 'file', 'submit'].includes(type);
const fields = (form) => [...form.elements].filter(typed);

function write(form, more) {
  const values = fields(form).filter((field) => !ticks(field) || field.checked).map(({ name, value }) => [name, value]);
  try {
    localStorage.setItem(key(form), JSON.stringify({ values, tag: form.elements.tag?.value, at: Date.now(), ...more }));
  } catch {
    localStorage.removeItem(key(form)); // a whole document can be more than a browser keeps
  }
}

function put(field, values) {
  const mine = values.filter(([name]) => name === field.name).map(([, value]) => value);
  if (ticks(field)) return field.checked !== (field.checked = mine.includes(field.value));
  return field.value !== (field.value = mine[0] ?? field.value);
}

// Text that was begun on an older state of the text goes back with that state: then the server shows both.
function restore(form) {
  const kept = read(key(form));
  if (!kept || !fields(form).map((field) => put(field, kept.values)).some(Boolean)) return;
  if (kept.tag) form.elements.tag.value = kept.tag;
  for (let box = form.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
  const note = document.getElementById('kept-note').cloneNode(true), [words, drop] = note.children;
  note.removeAttribute('id');
  note.role = 'status';
  note.hidden = false;
  words.textContent = words.textContent.replace('{time}', new Date(kept.at).toLocaleString(lang === 'en' ? 'en-GB' : lang));
  drop.onclick = () => { localStorage.removeItem(key(form)); location.reload(); };
  form.prepend(note);
}

if (me && body.dataset.drafts !== 'off') {
  const answered = 'answer' in body.dataset, forms = [...document.querySelectorAll('[data-keep]')];
  const sent = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && read(name).sending);
  // A page that answers a form itself holds what was sent, or what the server made of it.
  if (answered || page?.redirectCount) sent.forEach((name) => localStorage.removeItem(name));
  for (const form of forms) answered && sent.includes(key(form)) ? write(form) : restore(form);
  document.addEventListener('input', ({ target }) => target.form?.matches('[data-keep]') && write(target.form));
  document.addEventListener('submit', ({ target }) => target.matches('[data-keep]') && read(key(target)) && write(target, { sending: true }));
}
