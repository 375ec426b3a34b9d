import { formatDay, type IsoDay } from "@/lib/units/days";
import { heading, ledger, type PackBlock, paragraph } from "./blocks";
import type { ActionContent, HandoverContent } from "./content";

/** As many of the last weeks as stand beside a number on a page. */
const WEEKS_SHOWN = 6;

export function scorecardBlocks({ mondays, measures }: HandoverContent["scorecard"]): PackBlock[] {
  if (measures.length === 0) return [paragraph("No number is on the scorecard.")];
  const shown = mondays.slice(-WEEKS_SHOWN);
  const weeks = Object.fromEntries(shown.map((monday) => [weekHead(monday), 1]));
  return [
    paragraph(
      `The last ${WEEKS_SHOWN} full weeks, each by its Monday, and in how many of the last ${mondays.length} the number was in its goal.`,
    ),
    ledger(
      { Number: 3, Owner: 2.2, Goal: 2.2, ...weeks, "In goal": 1.7 },
      measures.map(({ title, owner, goal, weeks: all }) => {
        const known = all.filter(({ isMet }) => isMet !== null);
        const met = known.filter(({ isMet }) => isMet).length;
        const cells = all.slice(-WEEKS_SHOWN).map(({ value }) => value);
        return [title, owner ?? "Nobody yet", goal, ...cells, `${met} of ${known.length}`];
      }),
      "figures",
    ),
  ];
}

/** Without the year: "2 Nov". */
function weekHead(monday: IsoDay): string {
  return formatDay(monday).replace(/ \d{4}$/, "");
}

export function actionBlocks({ actions, decisions, leftOut }: HandoverContent): PackBlock[] {
  const open = actions.filter(({ doneOn }) => doneOn === null);
  const done = actions.filter(({ doneOn }) => doneOn !== null);
  return [
    heading("Open actions"),
    open.length === 0 ? paragraph("Nothing is open.") : actionLedger(open, "Due", ({ dueDay }) => dueDay),
    heading("Decisions"),
    decisions.length === 0
      ? paragraph("No decision was noted in a meeting.")
      : ledger(
          { Day: 1, Decision: 3.6, Meeting: 1.8 },
          decisions.map(({ day, text, meeting }) => [formatDay(day), text, meeting]),
        ),
    ...beyond(leftOut.decisions, "earlier decisions"),
    ...(done.length === 0
      ? []
      : [heading("Done"), actionLedger(done, "Done", ({ doneOn, dueDay }) => doneOn ?? dueDay)]),
    ...beyond(leftOut.done, "earlier actions"),
  ];
}

function actionLedger(
  actions: readonly ActionContent[],
  head: string,
  dayOf: (action: ActionContent) => IsoDay,
): PackBlock {
  return ledger(
    { [head]: 1, Action: 3.2, Owner: 1.4, Agreed: 1 },
    actions.map((action) => [
      formatDay(dayOf(action)),
      action.text,
      action.owner || "Nobody",
      formatDay(action.agreedDay),
    ]),
  );
}

function beyond(count: number, of: string): PackBlock[] {
  return count > 0 ? [paragraph(`${count} ${of} are in the archive of the client.`)] : [];
}
