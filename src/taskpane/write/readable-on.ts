/** Black or white, whichever is easier to read on a colour `#RRGGBB`: one of them always has a contrast of 4.5 or more (WCAG 2.2, 1.4.3). */
export function readableOn(colour: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where the contrast to black, (L + 0.05) / 0.05, equals that to white, 1.05 / (L + 0.05).
  return luminance > 0.179 ? '#000000' : '#ffffff';
}

/** Of a channel of sRGB, as WCAG defines relative luminance. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
