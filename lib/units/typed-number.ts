/** What was typed, as digits: the number 1234.5 is { whole: "1234", fraction: "5" }. */
export type TypedNumber = { whole: string; fraction: string };

/**
 * The one reading of a typed number, for money, hours and percentages alike; `null` where it could mean two things.
 * With both separators the later one is the decimal one. A point alone is decimal; a comma alone is decimal unless
 * exactly three digits follow it ("185,50" but "6,500"). A separator that comes twice only groups thousands.
 */
export function readNumber(text: string): TypedNumber | null {
  const typed = text.trim().replace(/[\u00a0\u202f_’']/g, " ");
  const decimal = decimalSeparatorOf(typed);
  if (decimal === null) return split(typed, "");
  const at = typed.lastIndexOf(decimal);
  return /^\d+$/.test(typed.slice(at + 1)) ? split(typed.slice(0, at), typed.slice(at + 1)) : null;
}

function decimalSeparatorOf(typed: string): "." | "," | null {
  const points = typed.split(".").length - 1;
  const commas = typed.split(",").length - 1;
  if (points > 0 && commas > 0) return typed.lastIndexOf(".") > typed.lastIndexOf(",") ? "." : ",";
  if (points === 1) return ".";
  return commas === 1 && !/^[1-9]\d{0,2},\d{3}$/.test(typed) ? "," : null;
}

/** Thousands are groups of three behind one kind of separator; anything else is a slip of the finger. */
function split(whole: string, fraction: string): TypedNumber | null {
  const grouped = /^\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*$/.test(whole);
  if (grouped || /^\d+$/.test(whole)) return { whole: whole.replace(/\D/g, ""), fraction };
  return whole === "" && fraction !== "" ? { whole: "0", fraction } : null;
}
