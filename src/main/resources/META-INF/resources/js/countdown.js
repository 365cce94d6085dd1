// What is left of a round by the server's clock, worked out anew each time so that it cannot drift.
const { body, documentElement: { lang } } = document;
const GRACE = 2000; // until then the server takes what is on its way and the round is open
const [page] = performance.getEntriesByType('navigation');
const atLoad = Date.parse(body.dataset.now) - performance.timeOrigin - page.responseStart || 0;
const due = new Set();
let lead = {}, before;

const two = (n) => `${Math.floor(n) % 60}`.padStart(2, 0);

function spell(left) {
  const days = Math.floor(left / 86400);
  if (days > 1) return days.toLocaleString(lang || 'en', { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (left < 3600 ? '' : Math.floor(left / 3600) + ':') + two(left / 60) + ':' + two(left);
}

function draw(el) {
  const { closesAt, remaining } = el.dataset;
  const now = Date.now() + Number(body.dataset.clockOffset ?? atLoad);
  const ms = closesAt ? Date.parse(closesAt) - now : remaining * 1000;
  const left = Math.max(0, Math.ceil(ms / 1000));
  let clock = el.querySelector('.clock');
  if (!clock) {
    el.prepend(clock = document.createElement('span'));
    clock.className = 'clock';
    clock.ariaHidden = 'true';
  }
  if (clock.textContent !== spell(left)) clock.textContent = spell(left);
  el.classList.add('counting');
  el.classList.toggle('soon', !!closesAt && left <= 60);
  if (closesAt && ms < -GRACE && !due.has(closesAt)) {
    due.add(closesAt);
    setTimeout(() => body.dispatchEvent(new Event('live:due')), Math.random() * 1000);
  }
  return closesAt && left;
}

function tick() {
  const all = [...document.querySelectorAll('[data-closes-at],[data-remaining]')];
  const [left] = all.map(draw), { item, closesAt } = all[0]?.dataset ?? {};
  const status = document.querySelector('[data-clock]');
  const mark = [0, 60, 300].find((at) => left <= at && before > at);
  if (mark >= 0 && closesAt === lead.closesAt && status) status.textContent = status.dataset['at' + mark];
  else if (item && item === lead.item && status) moved(status, lead, closesAt);
  lead = { item, closesAt };
  before = left;
}

/** An item's own page tells of a pause in its notice. */
function moved(status, { closesAt: was }, closesAt) {
  if (was && closesAt > was) status.textContent = status.dataset.extended;
  if (was && !closesAt && !document.getElementById('round-news')) status.textContent = status.dataset.paused;
}

tick();
setInterval(tick, 250);
document.addEventListener('htmx:afterSwap', tick); // before it is painted, so that a new timer does not jump
