/** A colour as "#0b5157": three channels of sRGB, in small letters. */
export type Hex = `#${string}`;

/** "#0B5157", "0b5157" or "#0b5" as people type it; `null` for anything else. */
export function parseHex(text: string): Hex | null {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (!digits) return null;
  const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return `#${long.toLowerCase()}`;
}

function channels(colour: Hex): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(colour: Hex): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG's contrast ratio of two colours, 1 to 21, whichever of them is the text. */
export function contrast(one: Hex, other: Hex): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** `share` of the second colour in the first: 0 is the first, 1 the second. */
export function mixed(one: Hex, other: Hex, share: number): Hex {
  const [from, to] = [channels(one), channels(other)];
  const mix = from.map((channel, at) => Math.round(channel + ((to[at] ?? 0) - channel) * share));
  return `#${mix.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
