import type { NearMiss } from "@/lib/rules/diagnosis/near-misses";
import { inputRows } from "./input-rows";
import { LookedAt } from "./looked-at";
import { type AskedTexts, sourceWords } from "./phrases";
import type { RespondentNames } from "./reported";

const STATUS: Record<NearMiss["status"], string> = {
  near: "A small change would make it hold",
  outranked: "It holds as well; a wider problem stands before it",
  unknown: "Not enough was answered to tell",
};

type NearMissesProps = { misses: ReadonlyArray<NearMiss>; names: RespondentNames; asked?: AskedTexts };

/** Rules without a say, and by how little. */
export function NearMisses({ misses, names, asked }: NearMissesProps) {
  return (
    <ul className="grid gap-4">
      {misses.map(({ ruleId, title, status, toFire = [], inputs, source }) => (
        <li key={ruleId} className="keep-together grid max-w-[75ch] gap-1">
          <p>
            <span className="font-medium">{title}</span>
            <span className="text-ink-soft"> · {STATUS[status]}</span>
          </p>
          {toFire.length > 0 && <p className="text-sm text-ink-soft">It would hold if: {toFire.join(" ")}</p>}
          <LookedAt title={title} rows={inputRows(inputs, names, asked)} />
          <p className="text-xs text-ink-faint">{sourceWords(source)}</p>
        </li>
      ))}
    </ul>
  );
}
