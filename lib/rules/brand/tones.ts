import { contrast, type Hex, luminance, mixed } from "@/lib/units/colour";

/** Text needs 4.5:1 (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5;

/** What accent-coloured text stands on, in either theme: paper, surface and sunken of app/globals.css. */
export const GROUNDS = {
  light: ["#faf9f5", "#ffffff", "#f1f0ea"],
  dark: ["#0f1514", "#161e1d", "#1b2423"],
} as const satisfies Record<string, readonly Hex[]>;

/** The faintest text that may stand on an accent's wash. */
const FAINT = { light: "#5f6a67", dark: "#94a09d" } as const;
const END = { light: "#000000", dark: "#ffffff" } as const;
const ON = { light: "#ffffff", dark: "#06201f" } as const;
const WASHED = { light: GROUNDS.light[1], dark: GROUNDS.dark[1] } as const;

export type Theme = keyof typeof GROUNDS;
export type Tones = { accent: Hex; deep: Hex; wash: Hex; onAccent: Hex };

/** The tones of one colour on one theme: as near to it as can still be read everywhere it stands. */
export function tonesOf(colour: Hex, theme: Theme): Tones {
  const accent = readable(colour, theme);
  return {
    accent,
    deep: mixed(accent, END[theme], 0.28),
    wash: washOf(accent, theme),
    onAccent: ON[theme],
  };
}

/** Step by step darker on light ground, lighter on dark ground, until every ground lets it be read. */
function readable(colour: Hex, theme: Theme): Hex {
  for (let percent = 0; percent < 100; percent++) {
    const accent = mixed(colour, END[theme], percent / 100);
    const grounds = [...GROUNDS[theme], ON[theme], washOf(accent, theme)];
    if (grounds.every((ground) => contrast(accent, ground) >= ENOUGH)) return accent;
  }
  return END[theme];
}

/** A breath of the colour, as strong as the faintest text on it bears. */
function washOf(accent: Hex, theme: Theme): Hex {
  for (let percent = 14; percent > 0; percent--) {
    const wash = mixed(WASHED[theme], accent, percent / 100);
    if (contrast(FAINT[theme], wash) >= ENOUGH) return wash;
  }
  return WASHED[theme];
}

export function brandTones(colour: Hex): Record<Theme, Tones> {
  return { light: tonesOf(colour, "light"), dark: tonesOf(colour, "dark") };
}

/** What becomes of a colour, and why, in a sentence for each theme. */
export function brandExplanation(colour: Hex): string[] {
  return (["light", "dark"] as const).map((theme) => {
    const { accent } = tonesOf(colour, theme);
    const least = (one: Hex) => Math.min(...GROUNDS[theme].map((ground) => contrast(one, ground)));
    const where = theme === "light" ? "On light pages and on paper" : "On dark pages";
    if (accent === colour) return `${where} it is used as it is: ${ratio(least(colour))}, text needs 4.5:1.`;
    const turned = luminance(accent) < luminance(colour) ? "darkened" : "lightened";
    return `${where} it has ${ratio(least(colour))} and text needs 4.5:1, so it is ${turned} to ${accent}, which has ${ratio(least(accent))}.`;
  });
}

/** Rounded down: 4.49 is not enough and must not read as if it were. */
function ratio(value: number): string {
  return `${(Math.floor(value * 10) / 10).toFixed(1)}:1`;
}
