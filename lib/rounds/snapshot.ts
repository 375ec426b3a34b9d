import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { differenceOf, type Template } from "@/lib/rules/questionnaire/template";
import type { Facts } from "@/lib/rules/diagnosis/snapshot";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { IsoDay } from "@/lib/units/days";

export type AnsweringRespondent = {
  id: string;
  group: Group;
  department: { name: string } | null;
  answers: ReadonlyArray<{ itemId: string; rating: number | null }>;
};

/**
 * What a round is scored from. Everybody who was asked is in it, also who did not answer: coverage counts them. Names stay
 * out: the rules need none. Where a firm's own questionnaire was asked (`own`), it says which, and how that differs. It is checked by `parseSnapshot` before anything is stored.
 */
export function buildSnapshot(
  asOf: IsoDay,
  facts: Facts,
  respondents: ReadonlyArray<AnsweringRespondent>,
  own?: Template,
) {
  const difference = own && differenceOf(own);
  const items = [...ITEM_IDS, ...(difference?.added ?? [])];
  return {
    asOf,
    facts,
    ...(own && {
      questionnaire: { template: { id: own.id, version: own.version, hash: own.hash }, ...difference },
    }),
    respondents: respondents.map(({ id, group, department, answers }) => {
      const given = new Map(answers.map(({ itemId, rating }) => [itemId, rating]));
      return {
        id,
        group,
        ...(group === "head" && { department: department?.name ?? "" }),
        answers: Object.fromEntries(items.map((item) => [item, given.get(item) ?? null])),
      };
    }),
  };
}
