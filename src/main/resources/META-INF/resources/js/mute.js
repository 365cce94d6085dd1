// Who listens to a page may not want to hear what comes by itself; it stays there to be read. What facilitators tell
// everybody, and what somebody's own press did, is spoken all the same.
const button = document.querySelector('[data-mute]');
const told = '[data-clock], .live-state, .now-bar, #round-news, [data-news]';

function say(muted) {
  button.ariaPressed = muted;
  for (const place of document.querySelectorAll(told)) place.ariaLive = muted ? 'off' : null;
}

button.hidden = false;
button.onclick = () => {
  const muted = button.ariaPressed !== 'true';
  muted ? localStorage.setItem('muted', '') : localStorage.removeItem('muted');
  say(muted);
};
if ('muted' in localStorage) say(true);
document.addEventListener('htmx:load', () => 'muted' in localStorage && say(true)); // what came meanwhile is as quiet
