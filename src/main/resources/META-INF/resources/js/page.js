// Small manners of every page. Without script all of it still works, a little less conveniently.

// Nothing is sent into the void: where the server is out of reach the page stays, with all that was typed.
function isCutOff(form) {
  const state = document.querySelector('.live-state[data-state="offline"]');
  if (!state || form.method !== 'post') return false;
  const note = form.querySelector('.cut-off') ?? form.appendChild(document.createElement('p'));
  note.className = 'cut-off error-text';
  note.role = 'alert';
  note.textContent = state.textContent;
  return true;
}

// A second press sends nothing; the server's idempotency key covers what slips through.
const free = (form) => form?.removeAttribute('aria-busy');
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.ariaBusy === 'true' || isCutOff(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.setAttribute('aria-busy', 'true');
  setTimeout(free, 5000, form);
}, true);
document.addEventListener('htmx:afterRequest', ({ target }) => free(target.closest?.('form')));
addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy]').forEach(free));

// "312 / 1500", spoken only near the limit and when the typing pauses.
function count(counter) {
  const field = document.getElementById(counter.dataset.countFor);
  if (!field) return;
  const max = Number(counter.dataset.max), used = [...field.value].length;
  if (!counter.firstElementChild) {
    counter.innerHTML = '<span aria-hidden="true"></span><span class="vh" role="status"></span>';
  }
  const [seen, spoken] = counter.children;
  seen.textContent = used + ' / ' + max;
  counter.classList.toggle('over', used > max);
  clearTimeout(counter.pause);
  if (used < max * 0.9) return;
  counter.pause = setTimeout(() => {
    spoken.textContent = (counter.dataset.left ?? '{n}').replace('{n}', max - used);
  }, 1000);
}

const countAll = () => document.querySelectorAll('[data-count-for]').forEach(count);
for (const event of ['input', 'draft:restored', 'htmx:load']) document.addEventListener(event, countAll);
countAll();

// The table of contents stands open beside the text and folded above it.
const wide = matchMedia('(min-width: 56rem)');
const fold = () => document.querySelectorAll('.contents > details').forEach((el) => { el.open = wide.matches; });
wide.addEventListener('change', fold);
fold();

// Escape closes the list of languages and gives the focus back.
document.addEventListener('keydown', ({ key, target }) => {
  const list = key === 'Escape' && target.closest('details.languages[open]');
  if (!list) return;
  list.open = false;
  list.querySelector('summary').focus();
});

// A meeting's time on the reader's own clock, where that shows something else than the workshop's; the day only where it differs.
const city = () => (Intl.DateTimeFormat().resolvedOptions().timeZone ?? '').split('/').pop().replaceAll('_', ' ');
const day = { day: 'numeric', month: 'long' }, hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
for (const time of document.querySelectorAll('time[data-yours]')) {
  const at = new Date(time.dateTime), lang = document.documentElement.lang;
  const told = (parts, timeZone) => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...parts, timeZone }).format(at);
  const there = time.dataset.zone, both = { ...day, ...hour };
  if (told(both, there) === told(both)) continue;
  time.after(' · ' + time.dataset.yours.replace('{time}', told(told(day, there) === told(day) ? hour : both)) + ` (${city()})`);
}

// Paper is one press away where there is script; without it the browser's own menu prints.
document.addEventListener('click', ({ target }) => target.closest('[data-print]') && print());

// What becomes of an item is said where somebody writes, too: the notice at the head may be out of their sight.
const news = document.getElementById('round-news');
const echo = () => {
  const words = [...news.querySelectorAll('h2, p')].slice(0, 2).map(({ textContent }) => textContent);
  for (const place of document.querySelectorAll('[data-echo]')) place.textContent = words.join('. ');
};
if (news) new MutationObserver(echo).observe(news, { childList: true });
