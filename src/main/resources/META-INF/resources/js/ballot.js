// Counts what is left of a ballot while it is filled in, and steps its numbers.
const form = document.querySelector('.one-ballot');
const fields = form?.querySelectorAll('[type=number]') ?? [], counter = form?.querySelector('.budget');

function count() {
  const { budget, left, over } = counter.dataset;
  let used = form.querySelectorAll('[type=checkbox]:checked').length;
  for (const field of fields) used += Number(field.value);
  const tooMany = budget && used > budget;
  const words = (tooMany ? over : left).replace('{n}', fields.length ? Math.abs(budget - used) : used);
  if (counter.textContent !== words) counter.textContent = words;
  counter.classList.toggle('over', !!tooMany);
}

form?.addEventListener('input', count);
form?.addEventListener('click', ({ target }) => {
  const step = target.closest('[data-step]');
  if (!step) return;
  const field = step.parentElement.querySelector('input');
  field.value = Math.max(0, Number(field.value) + Number(step.dataset.step)) || '';
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
});
if (form) count();
