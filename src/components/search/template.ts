/** A copy of the first element of a <template>, and a way to its parts by their data-part. */
export function cloneTemplate(id: string): { item: HTMLElement; part: (name: string) => HTMLElement } {
  const template = document.getElementById(id) as HTMLTemplateElement;
  const item = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  return { item, part: (name) => item.querySelector(`[data-part=${name}]`) as HTMLElement };
}
