// Keeps a page in step with its workshop: a nudge, then a GET. It polls until a stream proves that it gets through.
const body = document.body, { stateUrl, eventsUrl } = body.dataset;
const PERIOD = 4000, SLOW = 29000, MUTE = 37500, HIDDEN = 60000, BACK = 8000, CALM = 10000;
let seen = Number(body.dataset.v ?? -1), best = Infinity, failures = 0, settled = 0;
let live, calm, shown, asking, again, fresh, stream, watchdog, timer, asleep, room, back;

function show(name = shown) {
  shown = name;
  for (const el of document.querySelectorAll('.live-state')) {
    if (!name || el.dataset.state === name) continue;
    el.dataset.state = name;
    el.textContent = el.dataset[name] ?? el.dataset.offline;
  }
}

function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(ask, wait + Math.random() * 1000);
}

/** An answer on its way may have been given before the news: then it is asked for once more, not when its turn comes. */
function nudge() {
  again = true;
  if (!asking) later(0);
}

async function ask() {
  if (asking) return void (again = true);
  asking = true;
  const url = new URL(stateUrl, location), sent = Date.now();
  if (!fresh) url.searchParams.set('v', seen);
  fresh = again = false;
  try {
    const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(10000) });
    const got = Date.now();
    if (!answer.ok) throw answer.status;
    if (answer.status === 200) take(await answer.json(), got, got - sent);
    if (room || (answer.status === 200 && !live)) body.dispatchEvent(new CustomEvent('live:room', { bubbles: true }));
    room = false;
    failures = 0;
    show(live ? 'live' : 'polling');
  } catch (problem) {
    failures++;
    fresh = true;
    show([401, 404].includes(problem) ? 'refused' : 'offline'); // signed out, let out, or the link has ended
  }
  asking = false;
  later(again ? 0 : failures ? Math.min(PERIOD * 2 ** failures, SLOW) : live || document.hidden ? SLOW : PERIOD);
}

function take(state, got, trip) {
  if (trip < best) {
    best = trip; // the answer that travelled least tells the server's time best; countdown.js reads it
    body.dataset.clockOffset = Math.round(Date.parse(state.now) + trip / 2 - got);
  }
  if (state.v <= seen) return;
  seen = state.v;
  body.dispatchEvent(new CustomEvent('live:state', { bubbles: true, detail: state }));
  calm ??= setTimeout(settle, Math.max(0, settled + CALM - Date.now()));
}

/** For what is spoken: not more than once in ten seconds, and never without the last news. */
function settle() {
  calm = undefined;
  settled = Date.now();
  body.dispatchEvent(new CustomEvent('live:calm', { bubbles: true }));
}

/** After sleep neither the state nor the old offset can be trusted. */
function wake() {
  clearTimeout(asleep);
  if (document.hidden) return void (asleep = setTimeout(sleep, HIDDEN));
  fresh = true;
  best = Infinity;
  ask();
  listen();
}

/** A browser has few connections to a server: a tab that nobody looks at gives its own back, and polls slowly. */
function sleep() {
  clearTimeout(watchdog);
  back = clearTimeout(back);
  stream?.close();
  stream = undefined;
  live = false;
  later(SLOW);
}

function listen() {
  if (!eventsUrl || stream) return;
  stream = new EventSource(eventsUrl);
  stream.addEventListener('state', heard);
  stream.addEventListener('beat', heard);
  stream.onerror = () => (stream.readyState === 2 ? lost() : live && broken());
  watch(lost, MUTE);
}

/** A stream ends after some minutes and is back within four seconds; only where it is not, that is told. */
function broken() {
  nudge();
  back ??= setTimeout(() => ((live = false), nudge()), BACK);
}

/** Answers move all the time; what the room does moves rarely, and only a stream tells the two apart. */
function heard({ type, data }) {
  if (type === 'state') room ||= JSON.parse(data).topics.some((topic) => ['round', 'focus', 'versions'].includes(topic));
  live = true;
  back = clearTimeout(back);
  watch(lost, MUTE);
  show('live');
  if (type === 'state') nudge();
}

function lost() {
  live = false;
  back = clearTimeout(back);
  stream.close();
  stream = undefined;
  watch(listen, 60000);
  nudge();
}

function watch(then, wait) {
  clearTimeout(watchdog);
  watchdog = setTimeout(then, wait);
}

if (stateUrl) {
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', (event) => event.persisted && wake());
  addEventListener('online', wake);
  addEventListener('offline', () => (show('offline'), nudge())); // a server on this very machine still answers
  body.addEventListener('htmx:load', () => show());
  wake();
}
