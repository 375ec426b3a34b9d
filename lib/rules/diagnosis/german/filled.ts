type Values = ReadonlyMap<string, string>;

/** What an English sentence was filled with, read back from it; null where it was not made from this template. */
export function valuesIn(sentence: string, template: string): Values | null {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[\w.]+\}|[[\]])/)
    .map((part) => {
      if (part === "[") return "(?:";
      if (part === "]") return ")?";
      if (!/^\{.*\}$/.test(part)) return part.replace(/[.*+?^${}()|\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "(.+?)";
    })
    .join("");
  const found = new RegExp(`^${pattern}$`, "i").exec(sentence);
  if (!found) return null;
  return new Map(
    names.flatMap((name, at) => {
      const value = found[at + 1];
      return value === undefined ? [] : [[name, inGermanWords(value)] as const];
    }),
  );
}

/** Fills a German template with them; null where one that has to be said is not among them. */
export function filledWith(template: string, values: Values): string | null {
  const said = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    namesIn(part).every((name) => values.has(name)) ? part : "",
  );
  if (!namesIn(said).every((name) => values.has(name))) return null;
  const filled = said
    .replace(/\{([\w.]+)\}/g, (_, name: string) => values.get(name) ?? "")
    .replace(/ %/g, "\u00a0%");
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([\w.]+)\}/g)].map(([, name = ""]) => name);
}

/** The few values that are words; a rating has its decimal comma. */
function inGermanWords(value: string): string {
  if (value === "not known") return "nicht bekannt";
  if (value === "less than a month") return "weniger als einem Monat";
  if (value === "one month") return "einem Monat";
  return value
    .replace(/^(\d+) months$/, "$1 Monaten")
    .replace(/^(\d+) of (\d+) subjects have no answer at all$/, "$1 von $2 Themen haben gar keine Antwort")
    .replace(/^(\d)\.(\d)$/, "$1,$2");
}
