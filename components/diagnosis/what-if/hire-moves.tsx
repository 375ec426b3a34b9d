"use client";

import type { Facts } from "@/lib/rules/diagnosis/snapshot";
import { ROLES, ROLE_TITLES } from "@/lib/rules/diagnosis/words";
import { NumberFact, readPeople, SelectFact, YesNoFact } from "./fact-field";
import { type FactMovesProps, factOf } from "./moved-fact";

type Hire = NonNullable<Facts["recentOpsHire"]>;

const FIRST: Omit<Hire, "role"> = { monthsAgo: 3, promotedFromWithin: null, mandateChanged: null };

const HIRED = Object.fromEntries(
  ROLES.filter((role) => role !== "none").map((role) => [
    role,
    ROLE_TITLES[role].charAt(0).toUpperCase() + ROLE_TITLES[role].slice(1),
  ]),
) as Record<Hire["role"], string>;

/** The last hire into operations. Its parts are one move: a date without a role says nothing. */
export function HireMoves(props: FactMovesProps) {
  const { now, facts, onMove } = props;
  const hire = facts.recentOpsHire;
  const field = factOf(props)({ kind: "recentHire", to: null }, now.recentOpsHire);
  const part = { ...field, moved: false };
  const change = (changed: Partial<Hire>) =>
    hire && onMove({ kind: "recentHire", to: { ...hire, ...changed } });

  return (
    <fieldset className="grid items-start gap-4 sm:grid-cols-2">
      <legend className="pb-2 text-sm font-semibold">The last hire into operations</legend>
      <SelectFact
        {...field}
        label="Role"
        value={hire?.role ?? ""}
        options={HIRED}
        nothing="No such hire"
        onChoose={(role) =>
          onMove({ kind: "recentHire", to: role === "" ? null : { ...(hire ?? FIRST), role } })
        }
      />
      {hire && (
        <>
          <NumberFact
            {...part}
            label="Months ago"
            value={hire.monthsAgo}
            read={(text) => {
              const months = readPeople(text);
              return months !== undefined && months <= 1200 ? months : undefined;
            }}
            onType={(monthsAgo) => monthsAgo !== null && change({ monthsAgo })}
          />
          <YesNoFact
            {...part}
            label="Promoted from within?"
            value={hire.promotedFromWithin}
            mayBeUnknown
            onChoose={(promotedFromWithin) => change({ promotedFromWithin })}
          />
          <YesNoFact
            {...part}
            label="Did the mandate change with the title?"
            value={hire.mandateChanged}
            mayBeUnknown
            onChoose={(mandateChanged) => change({ mandateChanged })}
          />
        </>
      )}
    </fieldset>
  );
}
