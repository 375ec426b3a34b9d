import { fitted, isWordmark, type Look, NO_LOOK } from "@/lib/rules/brand/look";
import { tonesOf } from "@/lib/rules/brand/tones";

/** In millimetres: as large as a letterhead bears. */
const BOX = { width: 52, height: 13 };

/** A firm's look as `style.typ` takes it; every document with a `look` in its data is set in it. */
export function paperLook({ accent, logo }: Look = NO_LOOK) {
  const tones = accent && tonesOf(accent, "light");
  return {
    accent: tones ? tones.accent : null,
    wash: tones ? tones.wash : null,
    logo: logo && { file: logoFile(logo), isWordmark: isWordmark(logo), ...fitted(logo, BOX) },
  };
}

/** What a template calls the picture. */
export function logoFile({ id, contentType }: { id: string; contentType: string }): string {
  return `logo-${id}.${contentType === "image/png" ? "png" : "jpg"}`;
}
