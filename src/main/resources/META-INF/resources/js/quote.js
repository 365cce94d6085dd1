// Selecting words of the text fills in the quote, unless somebody wrote one there.
const quote = document.getElementById('quote');
let ours = '';

document.addEventListener('selectionchange', () => {
  const picked = getSelection(), text = `${picked}`.trim().replace(/\s+/g, ' ');
  const within = (node) => (node?.closest ? node : node?.parentElement)?.closest('[data-quotable]');
  const from = within(picked.anchorNode);
  if (!quote || text.length < 3 || !from || from !== within(picked.focusNode) || quote.value !== ours) return;
  quote.value = ours = text;
});

// So does choosing one of its sentences.
document.addEventListener('change', ({ target }) => {
  if (quote && target.name === 'sentence') quote.value = ours = target.value;
});
quote?.addEventListener('input', () => {
  const none = document.getElementById('sentence-none');
  if (none) none.checked = true; // what is typed, or taken out, stands instead of what was chosen
});

// "Sent" is said once: on a reload it would throw away what was typed since.
const here = new URL(location);
for (const said of ['sent', 'withdrawn', 'saved']) here.searchParams.delete(said);
history.replaceState(null, '', here);
