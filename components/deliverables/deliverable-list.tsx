import type { ReactNode } from "react";
import type { IsoDay } from "@/lib/units/days";
import { type DeliverableFacts, DeliverableLine } from "./deliverable-line";
import { DELIVERABLE_KINDS_IN, type DeliverableKind } from "@/lib/rules/engagement/words";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    ofInUse: (length: string | number, count: string | number) => `${length} of ${count} in use`,
  },
  de: {
    ofInUse: (length, count) => `${length} von ${count} in Gebrauch`,
  },
});

type DeliverableListProps<Row> = {
  deliverables: readonly Row[];
  today: IsoDay;
  /** On a page of its own each kind is a part of the page; elsewhere, of the section around it. */
  level?: 2 | 3;
  titleOf?: (row: Row) => ReactNode;
  stepsOf?: (row: Row) => ReactNode;
};

/** The three kinds under their own headings; a kind without any is left out. */
export function DeliverableList<Row extends DeliverableFacts & { kind: DeliverableKind }>({
  deliverables,
  today,
  level = 3,
  titleOf,
  stepsOf,
}: DeliverableListProps<Row>) {
  const locale = useLocale();
  const Heading = level === 2 ? "h2" : "h3";
  const kinds = Object.entries(DELIVERABLE_KINDS_IN[locale]).map(([kind, heading]) => ({
    heading,
    rows: deliverables.filter((row) => row.kind === kind),
  }));
  return kinds
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => (
      <div key={heading} className="grid gap-2">
        <Heading className="text-sm font-semibold">
          {heading} <span className="text-ink-soft font-normal">{standing(rows, locale)}</span>
        </Heading>
        <ul>
          {rows.map((row) => (
            <DeliverableLine key={row.id} deliverable={row} today={today} title={titleOf?.(row)}>
              {stepsOf?.(row)}
            </DeliverableLine>
          ))}
        </ul>
      </div>
    ));
}

function standing(rows: readonly DeliverableFacts[], locale: Locale = "en"): string {
  const words = WORDS[locale];
  const counted = rows.filter(({ state }) => state !== "withdrawn");
  return words.ofInUse(counted.filter(({ state }) => state === "in_use").length, counted.length);
}
