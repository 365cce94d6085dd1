// Keys of the console. They are off until somebody switches them on, and silent while somebody types (WCAG 2.1.4).
const box = document.querySelector('.keys'), on = box.querySelector('input'), NAME = 'keys';
const TYPING = 'select, textarea, input:not([type=checkbox], [type=radio])';

box.hidden = false;
on.checked = localStorage.getItem(NAME) === 'on';
on.addEventListener('change', () => localStorage.setItem(NAME, on.checked ? 'on' : 'off'));

addEventListener('keydown', (event) => {
  if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest(TYPING)) return;
  const key = CSS.escape(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const found = [...document.querySelectorAll(`[data-key="${key}"]`)].find((each) => each.checkVisibility());
  if (!found) return;
  event.preventDefault();
  found.focus();
  if (!found.matches(TYPING)) found.click();
});
