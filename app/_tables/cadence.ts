import "server-only";
import { STANDING_WORDS } from "@/components/cadences/words";
import type { StaffViewer } from "@/lib/auth/policy";
import { getMeeting } from "@/lib/cadences/meeting-queries";
import { getCadence } from "@/lib/cadences/queries";
import { type Sheet, sheetOf } from "@/lib/documents/sheet";
import { clockText } from "@/lib/rules/cadence/rhythm-words";
import { formatDay } from "@/lib/units/days";
import type { Search, Tables } from "./answer";
import { ACTION_COLUMNS, DECISION_COLUMNS } from "./work-columns";

type Asked = { viewer: StaffViewer; clientId: string };
type Cadence = NonNullable<Awaited<ReturnType<typeof getCadence>>>;

/** One cadence (`?cadence=`), with all that was ever noted of it. */
export const CADENCE_TABLES: Tables<Asked> = {
  /** Since the first one, and until some months from now. */
  meetings: of((cadence) => {
    const { title, client, meetings, decisions, actions, ratings } = cadence;
    const on = (rows: readonly { day: string; text: string }[], day: string) =>
      rows
        .filter((row) => row.day === day)
        .map(({ text }) => text)
        .join("; ") || null;
    return sheetOf({ title: `Meetings of ${title}`, about: client.name }, meetings.toReversed(), [
      ["Day", "day", ({ onDay }) => onDay],
      ["Begins", "text", ({ startMinute }) => clockText(startMinute)],
      ["Length (minutes)", "number", ({ lengthMinutes }) => lengthMinutes],
      ["Standing", "text", ({ standing }) => STANDING_WORDS[standing]],
      ["Moved from", "day", ({ day, onDay }) => (day === onDay ? null : day)],
      ["Called off because", "text", ({ cancelReason }) => cancelReason],
      ["Called off too late", "text", ({ cancelledLate }) => (cancelledLate ? "Yes" : null)],
      ["Rated (1 to 10)", "number", ({ day }) => asDrawn(ratings.get(day))],
      ["Decided", "text", ({ day }) => on(decisions, day)],
      ["Agreed and still open", "text", ({ day }) => on(actions, day)],
    ]);
  }),

  decisions: of(({ title, client, decisions }) => {
    const rows = decisions.map((decision) => ({ ...decision, meeting: title }));
    return sheetOf({ title: "Decisions", about: client.name }, rows, DECISION_COLUMNS);
  }),

  actions: of(({ client, actions }) =>
    sheetOf({ title: "Open actions", about: client.name }, actions, ACTION_COLUMNS),
  ),

  /** Who was at one meeting (`?day=`). */
  async attendance({ viewer, clientId, search: { cadence: cadenceId = "", day = "" } }) {
    const found = await getMeeting(viewer, clientId, { cadenceId, day });
    if (!found?.begun) return null;
    const about = `${found.cadence.title}, ${formatDay(day)}`;
    return sheetOf({ title: "Who was there", about }, found.begun.attendees, [
      ["Person", "text", ({ name }) => name],
      ["There", "text", ({ present }) => (present ? "Yes" : "No")],
      ["Rated (1 to 10)", "number", ({ rating }) => rating],
    ]);
  },
};

function of(draw: (cadence: Cadence) => Sheet) {
  return async ({ viewer, clientId, search }: Asked & { search: Search }) => {
    const cadence = await getCadence(viewer, clientId, search["cadence"] ?? "", new Date(), { whole: true });
    return cadence && draw(cadence);
  };
}

/** To the tenth, as on the page. */
function asDrawn(rating: number | undefined): number | null {
  return rating === undefined ? null : Number(rating.toFixed(1));
}
