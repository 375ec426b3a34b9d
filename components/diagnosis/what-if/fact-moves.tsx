"use client";

import { LABELS } from "@/lib/rules/diagnosis/labels";
import { parseMoney, toMajor } from "@/lib/units/money";
import { DepartmentMoves } from "./department-moves";
import { NumberFact, readPeople, SelectFact, YesNoFact } from "./fact-field";
import { HireMoves } from "./hire-moves";
import { REPORTS_TO_WORDS, SEAT_WORDS } from "./move-words";
import { type FactMovesProps, factOf } from "./moved-fact";

/** The facts that a verdict may hang on, each to be moved. Revenue is not among them: it never decides. */
export function FactMoves(props: FactMovesProps) {
  const { now, facts, onMove } = props;
  const { currency } = now;
  const fact = factOf(props);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <NumberFact
          {...fact({ kind: "growthPct", to: 0 }, now.revenueGrowthPct)}
          label="Revenue growth, last twelve months"
          value={facts.revenueGrowthPct}
          suffix="%"
          read={readPercent}
          onType={(to) => to !== null && onMove({ kind: "growthPct", to })}
        />
        <YesNoFact
          {...fact({ kind: "growthStalled", to: true }, now.growthStalled)}
          label={LABELS.growthStalled}
          value={facts.growthStalled}
          onChoose={(to) => to !== null && onMove({ kind: "growthStalled", to })}
        />
        <NumberFact
          {...fact({ kind: "headcount", to: 0 }, now.headcount)}
          label="People in the company"
          value={facts.headcount}
          read={readPeople}
          onType={(to) => to !== null && onMove({ kind: "headcount", to })}
        />
        <NumberFact
          {...fact({ kind: "fullTimeBudget", to: null }, now.fullTimeBudget)}
          label="Budget for a full-time seat, a year"
          value={facts.fullTimeBudget}
          suffix={currency}
          read={(text) => readAmount(text, currency)}
          onType={(to) => onMove({ kind: "fullTimeBudget", to })}
        />
        <YesNoFact
          {...fact({ kind: "fixedTerm", to: true }, now.fixedTerm)}
          label={LABELS.fixedTerm}
          value={facts.fixedTerm}
          onChoose={(to) => to !== null && onMove({ kind: "fixedTerm", to })}
        />
      </div>
      <fieldset className="grid items-start gap-4 sm:grid-cols-2">
        <legend className="pb-2 text-sm font-semibold">Who holds which role</legend>
        {SEATS.map((seat) => (
          <SelectFact
            key={seat}
            {...fact({ kind: "seat", seat, to: "none" }, now.roles[seat])}
            label={LABELS[`roles.${seat}`]}
            value={facts.roles[seat]}
            options={SEAT_WORDS}
            onChoose={(to) => to !== "" && onMove({ kind: "seat", seat, to })}
          />
        ))}
        <SelectFact
          {...fact({ kind: "reportsTo", to: null }, now.opsLeaderReportsTo)}
          label={LABELS.opsLeaderReportsTo}
          value={facts.opsLeaderReportsTo ?? ""}
          options={REPORTS_TO_WORDS}
          nothing="Not known, or nobody there"
          onChoose={(to) => onMove({ kind: "reportsTo", to: to === "" ? null : to })}
        />
      </fieldset>
      <HireMoves {...props} />
      <DepartmentMoves {...props} />
    </div>
  );
}

const SEATS = ["operationsManager", "directorOfOperations", "vpOfOperations", "coo"] as const;

function readPercent(text: string): number | undefined {
  const typed = text.replace(/[\s,%]/g, "").replace("−", "-");
  if (!/^-?\d{1,6}(\.\d{1,2})?$/.test(typed)) return undefined;
  return Number(typed) >= -100 ? Number(typed) : undefined;
}

/** An empty field is no budget. */
function readAmount(text: string, currency: string): number | null | undefined {
  if (text.trim() === "") return null;
  const minor = parseMoney(text, currency);
  return minor === null ? undefined : toMajor(minor, currency);
}
