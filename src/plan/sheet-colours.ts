/** Every pair of text and background on the sheet has a contrast of at least 4.5 to 1 (WCAG 2.2, AA); a test recomputes it. */
export const COLOURS = {
  deep: '#0B3954',
  band: '#14506F',
  onDeep: '#FFFFFF',
  onDeepQuiet: '#D9E8F0',
  text: '#1F2933',
  quiet: '#55626E',
  line: '#D5DDE3',
  tile: '#EEF4F8',
  head: '#DCE8EF',
  /** A field; one that waits for an answer. */
  input: '#FFFDF5',
  inputLine: '#E9DDB8',
  open: '#FFF3CC',
  openBar: '#D5DDE3',
  link: '#0B5394',
  good: '#1B5E20',
  goodFill: '#E6F4EA',
  warning: '#7A4A00',
  warningFill: '#FFEFD0',
  error: '#9C1C12',
  errorFill: '#FCE4E1',
  scheme: '#F4F4F2',
  white: '#FFFFFF',
  black: '#000000',
} as const;

/** Whichever of black and white reads better on a background. */
export function readableOn(fill: string): string {
  return contrast(COLOURS.white, fill) >= contrast(COLOURS.black, fill) ? COLOURS.white : COLOURS.black;
}

/** The contrast of two `#RRGGBB` colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (from: number): number => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
