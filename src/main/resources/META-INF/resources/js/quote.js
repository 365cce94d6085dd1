// Selecting words of the text fills in the quote, unless somebody wrote one there.
const quote = document.getElementById('quote'), { quoteThese } = quote?.form.dataset ?? {};
const none = document.getElementById('sentence-none'), bar = document.createElement('div');
let ours = '', words, elsewhere, leaving;

function fill(text) {
  quote.value = ours = text;
  if (none) none.checked = true;
}

/** What is selected of a text that can be commented on, and the way to its form where that is another one. */
function selected() {
  const picked = getSelection(), text = `${picked}`.trim().replace(/\s+/g, ' ');
  const within = (node) => (node?.closest ? node : node?.parentElement)?.closest('[data-quotable]');
  const from = within(picked.anchorNode), part = from?.closest('li[id], article[id]');
  if (text.length < 3 || !from || from !== within(picked.focusNode)) return false;
  const own = (part?.id ?? quote.form.elements.target.value) === quote.form.elements.target.value;
  elsewhere = own ? null : part.querySelector(`a[href*="about=${part.id}#"]`);
  words = text;
  return own || elsewhere;
}

document.addEventListener('selectionchange', () => {
  const some = quote && selected();
  if (some && !elsewhere && quote.value === ours) fill(words);
  show(some);
});

// Who selects with a finger does not see the form below: a bar leads there while words are selected. A tap on it may take
// the selection away first, so it stays a moment longer.
function show(some) {
  clearTimeout(leaving);
  if (some) bar.hidden = false;
  else leaving = setTimeout(() => { bar.hidden = true; }, 300);
}

function write() {
  if (elsewhere) {
    sessionStorage.setItem('quote', words);
    return elsewhere.click();
  }
  fill(words);
  const form = document.getElementById('write') ?? quote.form;
  form.tabIndex = -1;
  form.scrollIntoView();
  form.focus({ preventScroll: true });
  getSelection().removeAllRanges();
}

if (quoteThese && matchMedia('(any-pointer: coarse)').matches) {
  bar.className = 'quote-bar';
  bar.hidden = true;
  bar.innerHTML = '<button type="button" class="button"></button>';
  bar.firstChild.textContent = quoteThese;
  bar.onclick = write;
  document.body.append(bar);
  if (location.hash === '#write' && sessionStorage.getItem('quote')) fill(sessionStorage.getItem('quote'));
  sessionStorage.removeItem('quote');
}

// So does choosing one of its sentences.
document.addEventListener('change', ({ target }) => {
  if (quote && target.name === 'sentence') quote.value = ours = target.value;
});
quote?.addEventListener('input', () => {
  if (none) none.checked = true; // what is typed, or taken out, stands instead of what was chosen
});

// "Sent" is said once: on a reload it would throw away what was typed since.
const here = new URL(location);
for (const said of ['sent', 'withdrawn', 'saved']) here.searchParams.delete(said);
history.replaceState(null, '', here);
