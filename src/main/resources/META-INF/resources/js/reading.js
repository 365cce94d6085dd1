// How much of an item somebody has looked at: the end of its text was in view. This device remembers it, nobody else.
const line = document.querySelector('[data-reading]');
const name = 'draft:' + line?.dataset.reading; // so it goes with the drafts, at a sign-out and after a week
const read = () => ({ looked: [], last: null, ...JSON.parse(localStorage.getItem(name)) });
const write = (kept) => localStorage.setItem(name, JSON.stringify({ ...kept, at: Date.now() }));

// A part is looked at as it was: where its text has become longer or shorter meanwhile, it is new.
const parts = [...document.querySelectorAll('.contents [data-part]')];
const mark = ({ dataset }) => dataset.part + ' ' + dataset.words;
const here = parts.find((part) => part.getAttribute('aria-current') === 'true');

function about(words) {
  const minutes = Math.max(1, Math.round(words / line.dataset.pace));
  return minutes <= 10 ? minutes : Math.round(minutes / 5) * 5;
}

function tick(part) {
  if (part.querySelector('.done, .looked')) return;
  const seen = part.appendChild(document.createElement('span'));
  seen.className = 'looked';
  seen.textContent = '✓ ' + line.dataset.mark;
}

function tell() {
  const { looked, one, other, all } = line.dataset, kept = read().looked;
  const seen = parts.filter((part) => part.querySelector('.done') || kept.includes(mark(part)));
  seen.forEach(tick);
  const words = parts.filter((part) => !seen.includes(part)).reduce((sum, { dataset }) => sum + Number(dataset.words), 0);
  const left = about(words) === 1 ? one : other.replace('{n}', about(words));
  const told = seen.length === parts.length ? [all] : [looked.replace('{n}', seen.length), left];
  line.firstChild.textContent = told.join(' · ') + '. ' + line.dataset.here;
}

// Who comes in anew begins at the beginning; from there a link leads to where they were.
function goOn() {
  const kept = read(), last = parts.find((part) => part.dataset.part === kept.last);
  if (!new URLSearchParams(location.search).has('at') && last && last !== here) {
    const link = document.createElement('a');
    link.href = last.href;
    link.textContent = line.dataset.goOn + ': ' + kept.last;
    line.append(' ', link);
  } else if (here) write({ ...kept, last: here.dataset.part });
}

function watch(text) {
  const end = document.createElement('div');
  text.after(end);
  new IntersectionObserver(([{ isIntersecting }], watcher) => {
    if (!isIntersecting) return;
    watcher.disconnect();
    const kept = read();
    write({ ...kept, looked: [...new Set([...kept.looked, mark(here)])] });
    tell();
  }).observe(end);
}

// On a computer that others share nothing is kept.
if (line && parts.length && document.body.dataset.drafts !== 'off') {
  goOn();
  tell();
  const text = here && document.querySelector('article.policy');
  if (text) watch(text);
}
