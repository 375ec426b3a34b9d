import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { type ConfidentialityMode, type Disclosure, disclosureOf, leavesOpen, NOTHING } from "./disclosure";

/**
 * What a round leaves for the heads to see. Nobody was ever told that the heads would read their answers, in no mode: so no
 * group, no department and no statement stands alone. The joint scores do where the CEO may see them too, and where what is
 * left of them leaves CEO and consultant open to a head who knows every head's answers. Where only the consultants read
 * the answers, the heads read the verdict.
 */
export function headsDisclosureOf(
  mode: ConfidentialityMode,
  snapshot: Snapshot,
  dimensions: Diagnosis["dimensions"],
): Disclosure {
  const { totals } = disclosureOf(mode, snapshot, dimensions);
  const open = DIMENSIONS.every((dimension) => {
    const { ceo, consultant } = dimensions[dimension].byGroup;
    return ceo !== null && consultant !== null && leavesOpen(ceo, consultant);
  });
  return { ...NOTHING, totals: mode !== "consultant_only" && totals && open };
}
