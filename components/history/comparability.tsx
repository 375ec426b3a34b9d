import { Notice } from "@/components/ui/notice";
import type { Difference } from "@/lib/rules/diagnosis/difference/difference";
import { GROUP_TITLES } from "@/lib/rules/diagnosis/words";

type Witness = Difference["respondents"]["came"][number];

/** Where not only the company is otherwise but also the measure: said before any figure is read. */
export function Comparability({ difference }: { difference: Difference }) {
  const { ruleSets, templates, respondents } = difference;
  const { came, went } = respondents;
  const asked = came.length + went.length > 0;
  if (!ruleSets && !templates && !asked) return null;
  return (
    <Notice tone="caution" title="The two rounds are not strictly comparable">
      <ul className="max-w-[75ch] list-disc pl-4">
        {ruleSets && (
          <li>
            They were scored under different rules: version {ruleSets.then.version} then, version{" "}
            {ruleSets.now.version} now. A reason or a warning may have come from the rules and not from the
            company.
          </li>
        )}
        {templates && <li>They asked different statements: the questionnaire changed in between.</li>}
        {asked && (
          <li>
            Different people answered, so a score may have moved because somebody else gave it.
            {came.length > 0 && ` Came: ${listed(came)}.`}
            {went.length > 0 && ` Went: ${listed(went)}.`}
          </li>
        )}
      </ul>
    </Notice>
  );
}

function listed(witnesses: readonly Witness[]): string {
  const names = witnesses.map(({ name, group, department }) => {
    if (group === "head") return `${name} (head${department ? ` of ${department}` : ""})`;
    return `${name} (${group === "ceo" ? GROUP_TITLES.ceo : "consultant"})`;
  });
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}
