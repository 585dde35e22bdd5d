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

/** Those that are marked, and the address while they are. */
let marked: readonly Element[] = [];
let markedAt = '';

function mark(citation: Element | null, address: string): void {
  for (const entry of marked) entry.classList.remove('cited');
  marked = citation ? numbersOf(citation).flatMap((number) => document.getElementById(`ref-${number}`) ?? []) : [];
  markedAt = address;
  for (const entry of marked) entry.classList.add('cited');
}

addEventListener('click', ({ target }) => {
  const link = (target as Element).closest('a');
  if (link) mark(link.closest('.citation'), link.hash);
});

// Back, or an address typed. A click moves the address, too: to where its link leads.
addEventListener('hashchange', () => {
  if (location.hash !== markedAt) mark(null, '');
});

for (const citation of document.querySelectorAll('.citation[id]')) {
  const numbers = numbersOf(citation);
  if (numbers.length < 2) continue;
  const card = clusterCard(`card-${citation.id}`, numbers);
  document.body.append(card);
  for (const link of citation.querySelectorAll('a')) link.setAttribute('interestfor', card.id);
}
