// Citation cards where the browser does not know `interestfor` yet (https://open-ui.org/components/interest-invokers.explainer/).

/** Milliseconds of rest before a card shows, and in which the pointer may pass from the number to the card. */
const pause = 300;

let shown: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function later(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, pause);
}

function hide(): void {
  clearTimeout(timer);
  if (shown?.matches(':popover-open')) shown.hidePopover();
  shown = undefined;
}

/** Below the number, or above it where there is no room; never past an edge of the window. */
function place(card: HTMLElement, link: Element): void {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const top = at.bottom + height < innerHeight ? at.bottom : Math.max(0, at.top - height);
  card.style.setProperty('inset', `${top}px auto auto ${Math.max(0, Math.min(at.left, innerWidth - width - 8))}px`);
}

function show(card: HTMLElement, link: Element): void {
  if (shown === card) return;
  hide();
  card.showPopover();
  shown = card;
  place(card, link);
}

if (!('interestForElement' in HTMLAnchorElement.prototype) && 'popover' in HTMLElement.prototype) {
  for (const link of document.querySelectorAll('a[interestfor]')) {
    const card = document.getElementById(link.getAttribute('interestfor') ?? '');
    if (!card) continue;
    for (const from of ['pointerenter', 'focus'])
      link.addEventListener(from, (event) => {
        if ((event as PointerEvent).pointerType !== 'touch') later(() => show(card, link));
      });
    link.addEventListener('blur', hide);
    for (const element of [link, card]) element.addEventListener('pointerleave', () => later(hide));
    card.addEventListener('pointerenter', () => clearTimeout(timer));
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}
