import { numberFormat } from "./formatters";

/** How large a file is, as people read it: "340 kB", "1.2 MB". */
export function byteWords(count: number, locale: string): string {
  const [amount, unit] =
    count < 1_000_000 ? [Math.max(1, Math.round(count / 1_000)), "kB"] : [count / 1_000_000, "MB"];
  return `${numberFormat(locale, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}
