// Closing and revealing wait some seconds in which they can be called off. Without script they happen at once.
const SECONDS = 5;

addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.dataset.hold || form.held || asksFirst()) return;
  event.preventDefault();
  event.stopImmediatePropagation(); // before page.js takes it for sent
  if (!form.ticking) start(form, form.querySelector('.hold'), form.querySelector('[role=status]'));
}, true);

// Where somebody is waited for, the next page says so, and waits itself once it is confirmed.
const asksFirst = () => Number(document.querySelector('[data-awaited]')?.dataset.awaited);

function start(form, line, status) {
  const [count, off] = line.children, { hold, spoken, off: stopped } = form.dataset;
  let left = SECONDS;
  const tell = () => { count.textContent = hold.replace('{n}', left); };
  const end = () => { clearInterval(form.ticking); form.ticking = 0; };
  off.onclick = () => {
    end();
    if (off === document.activeElement) form.querySelector('button').focus(); // or it would be nowhere
    line.hidden = true;
    status.textContent = stopped;
  };
  form.ticking = setInterval(() => {
    if (--left) return tell();
    end();
    form.held = true;
    form.requestSubmit();
  }, 1000);
  tell();
  line.hidden = false;
  status.textContent = spoken;
}

addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('[data-hold]')) form.held = false;
});
