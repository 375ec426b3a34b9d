import { daysBetween, formatDay } from "@/lib/units/days";
import type { RiskRule } from "./risk";

const DAYS_WITHOUT_DIAGNOSIS = 180;
const DAYS_WITHOUT_ANSWER = 7;
const DAYS_BEFORE_CLOSE = 3;

/** Of knowing where the client stands, and of their side of the portal. */
export const DIAGNOSIS_RISKS = [
  {
    id: "round_unscored",
    severity: "danger",
    find: ({ openRound }) => {
      if (!openRound?.problem) return null;
      const why =
        openRound.problem === "nobody_answered" ? "nobody answered" : "what was answered cannot be scored";
      return { path: `/rounds/${openRound.id}`, sentence: `The round could not close: ${why}.` };
    },
  },
  {
    id: "nobody_answers",
    severity: "caution",
    find: ({ openRound }, today) => {
      if (!openRound || openRound.problem || openRound.asked === 0 || openRound.answered > 0) return null;
      const { id, sinceDay, closesOn } = openRound;
      const isOld = daysBetween(sinceDay, today) >= DAYS_WITHOUT_ANSWER;
      const isNear = closesOn !== null && daysBetween(today, closesOn) <= DAYS_BEFORE_CLOSE;
      if (!isOld && !isNear) return null;
      const closes = closesOn ? `; the round closes on ${formatDay(closesOn)}` : "";
      return {
        path: `/rounds/${id}`,
        sentence: `Nobody has answered since ${formatDay(sinceDay)}${closes}.`,
      };
    },
  },
  {
    id: "no_diagnosis",
    severity: "caution",
    find: ({ isServed, stageDay }, today) => {
      if (!isServed) return null;
      if (stageDay === null) return { path: "/rounds", sentence: "There is no diagnosis yet." };
      if (daysBetween(stageDay, today) <= DAYS_WITHOUT_DIAGNOSIS) return null;
      return { path: "/rounds", sentence: `The last diagnosis is of ${formatDay(stageDay)}.` };
    },
  },
  {
    id: "no_portal_login",
    severity: "caution",
    find: ({ isServed, hasCeoLogin }) =>
      isServed && !hasCeoLogin
        ? { path: "/contacts", sentence: "The CEO has no portal login: nobody can agree to a week." }
        : null,
  },
] as const satisfies readonly RiskRule[];
