/** A figure with its sign in front, a true minus or a plus: −0,5; +0,5; 0. `format` writes what has none. */
export function signed<Figure extends number>(
  figure: Figure,
  format: (size: Figure) => string,
): string {
  const size = format(Math.abs(figure) as Figure);
  if (figure === 0) return size;
  return `${figure < 0 ? "−" : "+"}${size}`;
}
