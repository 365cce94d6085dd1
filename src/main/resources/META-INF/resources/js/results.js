// A panel that was fetched again keeps open what was open.
let open = [];
document.addEventListener('htmx:beforeSwap', ({ target }) => {
  open = [...target.querySelectorAll('details[id][open]')].map(({ id }) => id);
});
document.addEventListener('htmx:afterSwap', () => {
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
});
