// The image in the figure viewer: as large as its region at first, enlarged up to twice the size of its file. What is
// larger than the region is reached by scrolling, so that touch, wheel and arrow keys work as everywhere.
const stage = document.querySelector('.viewer-stage') as HTMLElement;
const image = stage.appendChild(new Image());
stage.tabIndex = 0;
let link: HTMLAnchorElement;
let fileWidth = 1;
let ratio = 1;
let zoom = 1;

/** Shows the image of a link as large as fits. */
export function showImage(wanted: HTMLAnchorElement): void {
  link = wanted;
  const { src, currentSrc, alt } = imageIn(link);
  fileWidth = numberOf('width');
  ratio = fileWidth / numberOf('height');
  image.src = currentSrc || src;
  image.alt = alt;
  image.style.aspectRatio = `${ratio}`;
  zoomTo(1);
}

/** Enlarges by a factor and keeps what is in the middle there. */
export function zoomBy(factor: number): void {
  zoomTo(Math.min(zoom * factor, 2 * fullZoom()));
}

/** Whether the arrow keys belong to the image. */
export function isPanning(): boolean {
  return zoom > 1 && document.activeElement === stage;
}

image.addEventListener('click', ({ offsetX, offsetY }) => {
  const x = offsetX / image.clientWidth;
  const y = offsetY / image.clientHeight;
  zoomTo(zoom > 1 ? 1 : fullZoom(), x, y);
});

/** The size of the file; twice that which fits where this is no larger. */
function fullZoom(): number {
  return Math.max(2, (fileWidth * zoom) / image.clientWidth);
}

/** @param x, y the point that comes into the middle, in parts of the image. */
function zoomTo(
  wanted: number,
  x = (stage.scrollLeft + stage.clientWidth / 2) / stage.scrollWidth,
  y = (stage.scrollTop + stage.clientHeight / 2) / stage.scrollHeight,
): void {
  zoom = Math.max(wanted, 1);
  stage.classList.toggle('zoomed', zoom > 1);
  image.style.width = `calc(${zoom} * min(100cqw, 100cqh * ${ratio}, ${fileWidth}px))`;
  stage.scrollTo(x * stage.scrollWidth - stage.clientWidth / 2, y * stage.scrollHeight - stage.clientHeight / 2);
  sharpen();
}

/** Fetches the variant that this size asks for; the one that the page has loaded already is seen meanwhile. */
function sharpen(): void {
  const sharp = new Image();
  const asked = link;
  sharp.sizes = `${image.clientWidth}px`;
  sharp.srcset = imageIn(link).srcset;
  sharp.src = link.href;
  sharp.decode().then(
    () => {
      if (link === asked) image.src = sharp.currentSrc;
    },
    () => undefined,
  );
}

function imageIn(parent: HTMLElement): HTMLImageElement {
  return parent.querySelector('img') as HTMLImageElement;
}

function numberOf(name: string): number {
  return Number(imageIn(link).getAttribute(name));
}
