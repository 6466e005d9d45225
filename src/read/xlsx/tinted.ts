/**
 * Makes `#RRGGBB` lighter (0 to 1) or darker (0 to -1) as styles write it: the lightness of the colour in HLS moves that part of the way
 * to white or black (ECMA-376 part 1, 18.8.19, `tint`).
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return colour;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation kept, every channel keeps its distance from the lightness, scaled by how much room there is for it.
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return `#${channels.map((channel) => hex(wanted + (channel - lightness) * scale)).join('')}`;
}

/** The largest chroma a lightness allows: saturation is chroma by this. */
const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
