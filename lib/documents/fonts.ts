import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Coverage, coverageOf } from "./font-coverage";

/**
 * The only fonts a document is set in, in the order in which they are asked for a character. They are handed over as
 * bytes and nothing else is fallen back on, so that a document looks the same on every machine.
 */
const FILES = [
  "inter/400Regular/Inter_400Regular.ttf",
  "inter/400Regular_Italic/Inter_400Regular_Italic.ttf",
  "inter/500Medium/Inter_500Medium.ttf",
  "inter/600SemiBold/Inter_600SemiBold.ttf",
  "inter/700Bold/Inter_700Bold.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
] as const;

/** One face of each family stands for the others, which draw the same characters. */
const REPRESENTATIVES: ReadonlyArray<(typeof FILES)[number]> = [
  "inter/400Regular/Inter_400Regular.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
];

export type Fonts = { files: Buffer[]; families: Coverage[] };

let loaded: Fonts | undefined;

/** Read at first use and kept: two megabytes that every document needs. */
export function fonts(): Fonts {
  return (loaded ??= {
    files: FILES.map(readFont),
    families: REPRESENTATIVES.map((file) => coverageOf(readFont(file))),
  });
}

function readFont(file: (typeof FILES)[number]): Buffer {
  return readFileSync(path.join(process.cwd(), "node_modules/@expo-google-fonts", file));
}
