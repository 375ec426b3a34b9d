import type { Column } from "@/lib/documents/sheet";
import {
  DELIVERABLE_KINDS,
  DELIVERABLE_STATES,
  type DeliverableKind,
  type DeliverableState,
} from "@/lib/rules/engagement/words";
import { CAUSES, type Cause } from "@/lib/rules/escalations/words";
import type { Waited } from "@/lib/rules/escalations/wait";
import type { IsoDay } from "@/lib/units/days";

type Deliverable = {
  kind: DeliverableKind;
  title: string;
  state: DeliverableState;
  ownerName: string | null;
  dueDay: IsoDay | null;
  inUseSince: IsoDay | null;
};

export const DELIVERABLE_COLUMNS: readonly Column<Deliverable>[] = [
  ["Kind", "text", ({ kind }) => DELIVERABLE_KINDS[kind]],
  ["Deliverable", "text", ({ title }) => title],
  ["State", "text", ({ state }) => DELIVERABLE_STATES[state]],
  ["Owner", "text", ({ ownerName }) => ownerName],
  ["Due", "day", ({ dueDay }) => dueDay],
  ["In use since", "day", ({ inUseSince }) => inUseSince],
];

type Escalation = {
  text: string;
  departmentName: string | null;
  cause: Cause | null;
  raisedDay: IsoDay;
  wait: Waited;
  loggedByName: string;
};

export const ESCALATION_COLUMNS: readonly Column<Escalation>[] = [
  ["Decision", "text", ({ text }) => text],
  ["Department", "text", ({ departmentName }) => departmentName],
  ["Cause", "text", ({ cause }) => cause && CAUSES[cause].title],
  ["Raised", "day", ({ raisedDay }) => raisedDay],
  ["Decided", "text", ({ wait }) => (wait.isWaiting ? "No" : "Yes")],
  ["Days waited", "number", ({ wait }) => wait.days],
  ["Logged by", "text", ({ loggedByName }) => loggedByName],
];

type Action = {
  text: string;
  ownerName: string;
  dueDay: IsoDay;
  day: IsoDay;
  isDone: boolean;
};

export const ACTION_COLUMNS: readonly Column<Action>[] = [
  ["Action", "text", ({ text }) => text],
  ["Owner", "text", ({ ownerName }) => ownerName],
  ["Due", "day", ({ dueDay }) => dueDay],
  ["Agreed", "day", ({ day }) => day],
  ["Done", "text", ({ isDone }) => (isDone ? "Yes" : "No")],
];

export const DECISION_COLUMNS: readonly Column<{ meeting: string; text: string; day: IsoDay }>[] = [
  ["Meeting", "text", ({ meeting }) => meeting],
  ["Day", "day", ({ day }) => day],
  ["Decision", "text", ({ text }) => text],
];
