/** An element of index.html. Throws where the page has none of this id and kind. */
export function element<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind;
export function element(id: string): HTMLElement;
export function element(
  id: string,
  kind: abstract new () => HTMLElement = HTMLElement,
): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no element #${id} of this kind`);
  return found;
}
