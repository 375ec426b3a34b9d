import type { Hex } from "@/lib/units/colour";

/** A firm's colour and logo; the bytes of a logo stay under its id, so that what was issued with it keeps it. */
export type Look = { readonly accent: Hex | null; readonly logo: Logo | null };

export type Logo = {
  readonly id: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
};

export const NO_LOOK: Look = { accent: null, logo: null };

/** A logo this wide holds the firm's name already; a mark stands beside it. */
const WORDMARK = 2.2;

export function isWordmark({ width, height }: Pick<Logo, "width" | "height">): boolean {
  return width / height >= WORDMARK;
}

/** As large as it fits into a box, in the box's unit. */
export function fitted(
  { width, height }: Pick<Logo, "width" | "height">,
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}
