import { GATES_V1, practice } from "./gates-v1";
import type { FirstGate, ReadinessGate } from "./gate";

const MOST_PERCENT = 80;
/** Two interruptions a week are what a company without the CEO in the middle still brings to its CEO. */
const FEW_A_WEEK = 2;
const NO_ROUND = "Not known: no assessment has been closed yet.";

const byWeeks = { movedBy: "weeks" } as const;
const byRound = { movedBy: "round", movedOn: ["rounds"] } as const;

/** In the order of the work: what is built and runs, what it has changed, whether the seat can be paid, how sure one is. */
export const GATES: ReadonlyArray<ReadinessGate> = [
  { ...first("core-sops-in-use"), ...byWeeks, movedOn: ["sops"] },
  { ...first("cadences-in-use"), title: "Reporting cadences are in use", ...byWeeks, movedOn: ["cadences"] },
  {
    id: "cadence-adherence",
    title: "Meetings are held as scheduled",
    quantity: "cadenceAdherence",
    op: "atLeast",
    line: MOST_PERCENT,
    target: `At least ${MOST_PERCENT} % of the meetings due in the last eight weeks held`,
    standing: "{held} of {due} held ({value} %)",
    unknown: "Not known: too few meetings of a scheduled cadence were due in the last eight weeks.",
    moves:
      "Hold the next meeting on its day, or call it off before it begins; a missed one counts for eight weeks.",
    source: practice,
    ...byWeeks,
    movedOn: ["cadences"],
  },
  {
    ...first("accountability-in-use"),
    id: "seats-with-one-owner",
    title: "Every seat has one owner",
    quantity: "seatsWithOneOwner",
    target: "Every seat of the accountability chart with exactly one owner",
    standing: "{seatsWithOneOwner} of {seats} seats with one owner ({value} %)",
    unknown: "Not known: there is no accountability chart, and none is planned in an engagement.",
    moves:
      "Name one owner for each seat that has none or two; until the hire, somebody holds the COO’s seat by name.",
    movedBy: "decision",
    movedOn: ["accountability"],
    otherwise: {
      quantity: "accountabilityInUse",
      target: first("accountability-in-use").target,
      standing: first("accountability-in-use").standing,
      moves: first("accountability-in-use").moves,
      ...byWeeks,
    },
  },
  {
    id: "few-escalations",
    title: "Decisions stay where they belong",
    quantity: "escalationsPerWeek",
    op: "atMost",
    line: FEW_A_WEEK,
    target: `At most ${FEW_A_WEEK} decisions a week that reach the CEO and should not`,
    standing: "{escalationCount} in the last {escalationWeeks} weeks",
    unknown: "Not known: nobody has kept account of them for four weeks.",
    moves:
      "Give the most frequent kind of decision to a named owner, with a limit up to which they decide alone.",
    source: practice,
    ...byWeeks,
    movedOn: ["escalations"],
  },
  { ...first("infrastructure-score"), ...byRound },
  { ...first("founder-score"), ...byRound },
  { ...first("integration-score"), ...byRound },
  { ...first("budget"), movedBy: "decision", movedOn: ["facts", "cost"] },
  { ...first("confidence"), unknown: NO_ROUND, ...byRound },
  { ...first("fresh-assessment"), unknown: NO_ROUND, ...byRound },
];

function first(id: string): FirstGate {
  const gate = GATES_V1.find((one) => one.id === id);
  if (!gate) throw new Error(`No gate ${id}`);
  return gate;
}
