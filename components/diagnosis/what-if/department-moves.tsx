"use client";

import { NumberFact, readPeople, YesNoFact } from "./fact-field";
import { type FactMovesProps, factOf } from "./moved-fact";

/** The departments: how many people, whether with targets of their own, whether with a head. */
export function DepartmentMoves(props: FactMovesProps) {
  const { now, facts, onMove } = props;
  const fact = factOf(props);
  return facts.departments.map(({ name, headcount, ownTargets, hasHead }) => {
    const before = now.departments.find((each) => each.name === name);
    const of = { department: name };
    return (
      <fieldset key={name} className="grid items-start gap-4 sm:grid-cols-3">
        <legend className="pb-2 text-sm font-semibold">{name}</legend>
        <NumberFact
          {...fact({ kind: "departmentPeople", ...of, to: 0 }, before?.headcount ?? null)}
          label="People"
          value={headcount}
          read={readPeople}
          onType={(to) => to !== null && onMove({ kind: "departmentPeople", ...of, to })}
        />
        <YesNoFact
          {...fact({ kind: "ownTargets", ...of, to: true }, before?.ownTargets ?? null)}
          label="Targets of its own"
          value={ownTargets}
          onChoose={(to) => to !== null && onMove({ kind: "ownTargets", ...of, to })}
        />
        <YesNoFact
          {...fact({ kind: "departmentHead", ...of, to: true }, before?.hasHead ?? null)}
          label="A head"
          value={hasHead}
          onChoose={(to) => to !== null && onMove({ kind: "departmentHead", ...of, to })}
        />
      </fieldset>
    );
  });
}
