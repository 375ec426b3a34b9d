import type { StaffViewer } from "@/lib/auth/policy";
import { saveNote } from "@/lib/client-notes/mutations";
import { getNote, getNoteToSend } from "@/lib/client-notes/queries";
import { sendNote } from "@/lib/client-notes/send-mutations";
import { addDays, instantAt, type IsoDay, mondayOf } from "@/lib/units/days";
import { done, type LoadedCompany } from "./load-company";

const FRIDAY = 4;
const AFTERNOON = 16;

/** Notes of past weeks, as they were drafted from each and what the consultant added; all but last week's went to the CEO. */
export async function loadNotes(
  consultant: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
  engagementId: string,
  today: IsoDay,
): Promise<void> {
  const added = company.weeklyNotes ?? [];
  for (const [at, words] of added.entries()) {
    const monday = addDays(mondayOf(today), -7 * (added.length - at));
    const friday = instantAt(addDays(monday, FRIDAY), AFTERNOON, consultant.timeZone);
    const drafted = await getNote(consultant, clientCompanyId, engagementId, monday, friday);
    if (!drafted) throw new Error(`${company.name} has no week of ${monday}.`);
    const text = `${drafted.text}\n\n${words}`;
    done(await saveNote(consultant, { engagementId, monday, version: 0, text }, friday));
    if (at === added.length - 1) continue;
    const kept = await getNoteToSend(consultant, clientCompanyId, engagementId, monday);
    const ceos = (kept?.contacts ?? []).filter(({ position }) => position === "ceo").map(({ id }) => id);
    done(await sendNote(consultant, { id: kept?.note.id ?? "", version: 1, contactIds: ceos }, friday));
  }
}
