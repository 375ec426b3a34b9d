import { ADHERENCE_WEEKS } from "@/lib/rules/cadence/adherence";
import { addDays, formatDay } from "@/lib/units/days";
import { type RiskRule, to } from "./risk";

const DAYS_OF_NOTICE = 21;
/** One missed meeting happens; two in eight weeks are a habit. */
const MISSED = 2;

/** Of what was promised besides hours: deliverables, meetings, procedures, notes, and the engagement itself. */
export const WORK_RISKS = [
  {
    id: "deliverables_late",
    severity: "danger",
    find: ({ lateDeliverables }) => {
      const [first] = lateDeliverables;
      if (!first) return null;
      const path = `/engagements/${first.engagementId}/deliverables/${first.id}`;
      const more = lateDeliverables.length - 1;
      const others = more === 0 ? "" : `, and ${more} more ${more === 1 ? "is" : "are"} late`;
      return { path, sentence: `“${first.title}” was due on ${formatDay(first.dueDay)}${others}.` };
    },
  },
  {
    id: "note_undelivered",
    severity: "danger",
    find: ({ engagements }) => {
      const came = engagements.find(({ notes }) => notes.undelivered > 0);
      return came ? to(came, "A weekly note could not be delivered.", "/notes") : null;
    },
  },
  {
    id: "cadence_missed",
    severity: "caution",
    find: ({ cadences }) => {
      const worst = [...cadences].sort((one, other) => other.missed - one.missed)[0];
      if (!worst || worst.missed < MISSED) return null;
      const of = `missed ${worst.missed} of ${worst.due} times in ${ADHERENCE_WEEKS} weeks`;
      return { path: `/cadences/${worst.id}`, sentence: `${worst.title}: ${of}.` };
    },
  },
  {
    id: "sop_review_overdue",
    severity: "caution",
    find: ({ sopsOverdue }) => {
      if (!sopsOverdue) return null;
      const { count, firstDay } = sopsOverdue;
      const what = count === 1 ? "One SOP is" : `${count} SOPs are`;
      return { path: "/sops", sentence: `${what} past the review day, since ${formatDay(firstDay)}.` };
    },
  },
  {
    id: "notice_near",
    severity: "caution",
    find: ({ engagements }, today) => {
      const last = addDays(today, DAYS_OF_NOTICE);
      const near = engagements.find(({ noticeOn }) => noticeOn && noticeOn >= today && noticeOn <= last);
      return near?.noticeOn ? to(near, `Notice can be given until ${formatDay(near.noticeOn)}.`) : null;
    },
  },
  {
    id: "note_unsent",
    severity: "caution",
    find: ({ engagements }) => {
      const draft = engagements.find(({ notes }) => notes.lastWeek === "draft");
      return draft ? to(draft, "Last week’s note is still a draft.", "/notes") : null;
    },
  },
] as const satisfies readonly RiskRule[];
