import { fitted, isWordmark, type Logo } from "@/lib/rules/brand/look";
import { tonesOf } from "@/lib/rules/brand/tones";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { Hex } from "@/lib/units/colour";

/** Whose letter it is, and how that firm looks. */
export interface Letterhead {
  readonly firmName: string;
  readonly accent: Hex | null;
  readonly logo: (Logo & { readonly bytes: Uint8Array }) | null;
}

export const LOGO_CID = "logo@throughline";
/** The program's own, on which white is read as well. */
const PLAIN: Hex = "#0b5157";
const BOX = { width: 180, height: 44 };

type Letter = { text: string; link: string | null; language?: Locale };

const OPEN: Readonly<Record<Locale, string>> = { en: "Open", de: "Öffnen" };

/**
 * The same words with the firm's name, logo and colour. The colour is the one that can be read on paper; the picture comes
 * with the letter, so that opening it tells nobody. The plain text beside it says everything.
 */
export function letterHtml({ text, link, language = "en" }: Letter, head: Letterhead): string {
  const { accent, onAccent } = tonesOf(head.accent ?? PLAIN, "light");
  const paragraphs = text
    .split(/\n{2,}/)
    .map((part) => `<p style="margin:0 0 16px">${escaped(part).replaceAll("\n", "<br>")}</p>`);
  const way = link
    ? `<p style="margin:24px 0"><a href="${escaped(link)}" style="background:${accent};color:${onAccent};padding:10px 18px;border-radius:6px;text-decoration:none;display:inline-block">${OPEN[language]}</a></p>
<p style="margin:0;font-size:13px;word-break:break-all">${escaped(link)}</p>`
    : "";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body style="margin:0;background:#ffffff;color:#1b2423;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px">
<div style="border-bottom:3px solid ${accent};padding-bottom:12px;margin-bottom:24px">${nameOf(head, accent)}</div>
${paragraphs.join("\n")}
${way}
</div></body></html>`;
}

function nameOf({ firmName, logo }: Letterhead, accent: Hex): string {
  const name = `<strong style="color:${accent}">${escaped(firmName)}</strong>`;
  if (!logo) return name;
  const { width, height } = fitted(logo, BOX);
  const picture = `<img src="cid:${LOGO_CID}" alt="${escaped(firmName)}" width="${Math.round(width)}" height="${Math.round(height)}">`;
  return isWordmark(logo) ? picture : `${picture} ${name}`;
}

function escaped(text: string): string {
  const named: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => named[character] ?? character);
}
