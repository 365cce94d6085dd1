// Stores answers as they are given. Stored is only what the server acknowledged.
function say(group, what, words) {
  const status = group.querySelector('[data-stored]');
  status.textContent = words ?? status.dataset[what].replace('{time}', new Date().toLocaleTimeString('en-GB'));
  status.classList.toggle('done', what === 'stored');
}

/** The group's own fields: the rest may not be finished. */
function answerOf(group, form) {
  const names = [...group.querySelectorAll('[name]')].map((field) => field.name);
  return new URLSearchParams([...new FormData(form)].filter(([name]) => names.includes(name)));
}

/** What was not answered before counts once every question in it is. */
function count(group) {
  const line = document.querySelector('[data-answered]'), radios = [...group.querySelectorAll('[type=radio]')];
  if (!line || !('new' in group.dataset)) return;
  if (new Set(radios.map(({ name }) => name)).size > radios.filter(({ checked }) => checked).length) return;
  delete group.dataset.new;
  line.textContent = line.dataset.told.replace('{n}', ++line.dataset.answered);
}

function stored(group, sent) {
  const form = group.closest('form');
  const drafts = [...group.querySelectorAll('[data-draft]')].filter(({ name, value }) => value === sent.get(name));
  const nameOf = ({ dataset }) => [form.dataset.draftOf, dataset.draft].filter(Boolean).join(':');
  const detail = { value: drafts.map(nameOf).join(' ') };
  document.body.dispatchEvent(new CustomEvent('draft-sent', { detail }));
  for (const button of group.querySelectorAll('.button[hidden]')) button.hidden = false;
  count(group);
  say(group, 'stored');
}

async function save(group) {
  clearTimeout(group.retry);
  if ((group.again = group.saving)) return;
  if (group.querySelector('[type=radio]') && !group.querySelector('[type=radio]:checked')) return;
  group.saving = true;
  group.refused = false;
  const form = group.closest('form'), body = answerOf(group, form);
  try {
    const answer = await fetch(form.getAttribute('action'), {
      method: 'POST', body, headers: { Prefer: 'return=minimal' }, redirect: 'manual', keepalive: true,
    });
    if ([429, 503].includes(answer.status)) throw answer.status; // busy: it will not be for long
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.status === 204) stored(group, body);
    else group.refused = !group.retried;
    if (answer.status !== 204) say(group, answer.status ? 'failed' : 'refused', page.querySelector('main p')?.textContent);
  } catch {
    say(group, 'failed');
    group.retry = setTimeout(save, 3000 + Math.random() * 4000, group);
  }
  group.saving = false;
  if (group.again) save(group);
}

document.addEventListener('change', ({ target }) => {
  const group = target.name && target.closest('[data-autosave]');
  if (!group) return;
  group.retried = false;
  save(group);
});

// A digit chooses among the answers while one of them has the focus, and nowhere else (WCAG 2.1.4).
document.addEventListener('keydown', ({ target, key, ctrlKey, altKey, metaKey }) => {
  if (!target.matches('[type=radio]') || ctrlKey || altKey || metaKey) return;
  const answers = [...target.form.querySelectorAll(`[type=radio][name="${CSS.escape(target.name)}"]`)];
  const scored = answers.some(({ value }) => /^\d+$/.test(value)); // then a digit is the score, not a place
  const answer = scored ? answers.find(({ value }) => value === key) : answers[key - 1];
  answer?.focus();
  answer?.click();
});

// A long reason is stored whenever the typing pauses: the clock may close the item in the middle of it.
document.addEventListener('input', ({ target }) => {
  const group = target.matches('textarea[name]') && target.closest('[data-autosave]');
  if (!group) return;
  group.retried = false;
  clearTimeout(group.pause);
  group.pause = setTimeout(save, 2000, group);
});

// What was refused because the item was paused goes out by itself when it runs again; once, for it may have been wrong.
document.body.addEventListener('live:state', () => setTimeout(() => {
  if (!document.querySelector('#round-timer[data-closes-at]')) return;
  for (const group of document.querySelectorAll('[data-autosave]')) {
    if (!group.refused) continue;
    group.retried = true;
    save(group);
  }
}, 1000 + Math.random() * 1000));
