import { type AskedTexts, statementText } from "@/components/diagnosis/phrases";
import { type Column, type Sheet, sheetOf } from "@/lib/documents/sheet";
import type { Gap } from "@/lib/rules/diagnosis/gaps";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import type { TraceEntry } from "@/lib/rules/diagnosis/trace";
import { GROUP_TITLES, GROUPS } from "@/lib/rules/diagnosis/words";
import { isStatement } from "@/lib/rules/questionnaire/dimensions";
import { talkOrder } from "@/lib/rules/talk/talk-order";
import { talkFilterOf, talkParts } from "@/lib/rules/talk/talk-sheet";
import type { Search } from "./answer";

type Shown = { gaps: readonly Gap[]; trace: readonly TraceEntry[] };
type Of = { about: string | null; asked: AskedTexts | undefined; search: Search };

/** The talk sheet: what the diagnosis shows this reader, in its order and with its filter. */
export function gapSheet({ gaps, trace }: Shown, { about, asked, search }: Of): Sheet {
  const parts = talkParts(talkOrder(gaps, trace), talkFilterOf(search));
  const rows = parts.flatMap(({ dimension, subject, items }) =>
    [...(subject ? [subject] : []), ...items].map((gap) => ({ ...gap, dimension })),
  );
  const columns: readonly Column<(typeof rows)[number]>[] = [
    ["Subject", "text", ({ dimension }) => LABELS[dimension]],
    [
      "Statement",
      "text",
      ({ id }) => (isStatement(id) ? statementText(id, asked) : "The subject as a whole"),
    ],
    ...GROUPS.map(
      (group) => [GROUP_TITLES[group], "number", ({ views }: Gap) => asShown(views[group])] as const,
    ),
    ["Lowest head", "number", ({ headSpread }) => asShown(spreadOf(headSpread)?.low ?? null)],
    ["Highest head", "number", ({ headSpread }) => asShown(spreadOf(headSpread)?.high ?? null)],
    ["Apart", "number", ({ range }) => asShown(range)],
  ];
  return sheetOf({ title: "Views apart", about }, rows, columns);
}

/** As the page draws it: heads who agree have no bracket. */
function spreadOf(spread: Gap["headSpread"]): Gap["headSpread"] {
  return spread && spread.high > spread.low ? spread : null;
}

/** To the tenth, as on the page: from more digits one could work out how many heads there were. */
function asShown(rating: number | null): number | null {
  return rating === null ? null : Number(rating.toFixed(1));
}
