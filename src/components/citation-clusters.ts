// References that are cited together, as [1–3]: one card for all, and a click marks all in the list, also those that a
// range does not print. Without this script each number has its own card and leads to its own entry.

/** The numbers of a citation, by the anchors that its references link back to. */
function numbersOf(citation: Element): number[] {
  const anchors = [citation, ...citation.querySelectorAll('[id]')].map(({ id }) => Number(id.split('-')[1]));
  return [...new Set(anchors)].sort((a, b) => a - b);
}

/** One card with what those of the numbers show. */
function clusterCard(id: string, numbers: readonly number[]): HTMLElement {
  const card = document.createElement('div');
  card.id = id;
  card.className = 'citation-card';
  card.popover = 'hint';
  const list = card.appendChild(document.createElement('ol'));
  for (const number of numbers) {
    const entry = list.appendChild(document.createElement('li'));
    entry.value = number;
    entry.append(...(document.getElementById(`card-${number}`)?.cloneNode(true).childNodes ?? []));
  }
  return card;
}

let marked: readonly Element[] = [];

addEventListener('click', ({ target }) => {
  const link = (target as Element).closest('a');
  if (!link) return;
  for (const entry of marked) entry.classList.remove('cited');
  const citation = link.closest('.citation');
  marked = citation ? numbersOf(citation).flatMap((number) => document.getElementById(`ref-${number}`) ?? []) : [];
  for (const entry of marked) entry.classList.add('cited');
});

for (const citation of document.querySelectorAll('.citation[id]')) {
  const numbers = numbersOf(citation);
  if (numbers.length < 2) continue;
  const card = clusterCard(`card-${citation.id}`, numbers);
  document.body.append(card);
  for (const link of citation.querySelectorAll('a')) link.setAttribute('interestfor', card.id);
}
