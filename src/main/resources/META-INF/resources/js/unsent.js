// Keeps a comment that is not sent with the workshop too, so that it is there on any device and after any crash.
const PAUSE = 2000, NAMES = ['kind', 'body', 'quote', 'replacement'];
const waiting = new Map();

async function keep(form) {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  const typed = Object.fromEntries([...new FormData(form)].filter(([name, value]) => NAMES.includes(name) && value));
  const request = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(typed), keepalive: true };
  const answer = await fetch(form.dataset.draftUrl, request).catch(() => ({})); // the copy on the device remains
  if (answer.ok) form.dispatchEvent(new CustomEvent('draft:stored', { bubbles: true }));
}

document.addEventListener('input', ({ target }) => {
  const form = target.closest('[data-draft-url]');
  if (!form) return;
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(keep, PAUSE, form));
});

// What is being sent, or thrown away, must not come back as a draft.
document.addEventListener('submit', ({ target }) => {
  clearTimeout(waiting.get(target));
  waiting.delete(target);
});

document.addEventListener('visibilitychange', () => document.hidden && [...waiting.keys()].forEach(keep));
