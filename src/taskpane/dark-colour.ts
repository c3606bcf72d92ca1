/** How much red, green and blue add to how bright a colour looks, in thousandths (ITU-R BT.601). */
const BRIGHTNESS_SHARES = [299, 587, 114] as const;
const MIDDLE_BRIGHTNESS = 128_000;

/** Whether a colour such as "#292929" is a dark ground. Undefined for what is no such colour. */
export function isDarkColour(colour: string | undefined): boolean | undefined {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "")?.slice(1);
  if (digits === undefined) return undefined;
  const brightness = BRIGHTNESS_SHARES.reduce(
    (sum, share, index) => sum + share * parseInt(digits[index] ?? "", 16),
    0,
  );
  return brightness < MIDDLE_BRIGHTNESS;
}
