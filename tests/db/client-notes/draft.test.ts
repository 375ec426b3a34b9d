import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addDecision } from "@/lib/cadences/minutes-mutations";
import { saveCadence } from "@/lib/cadences/mutations";
import { saveNote } from "@/lib/client-notes/mutations";
import { getNote, getNoteToSend } from "@/lib/client-notes/queries";
import { addDeliverable, moveDeliverable } from "@/lib/deliverables/mutations";
import { decideEscalation } from "@/lib/escalations/mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { addDays, dayIn, mondayOf } from "@/lib/units/days";
import { heldOn, savedAs, weeklyFor } from "../../support/cadences";
import { draftFor, livened } from "../../support/charts";
import { openFor, timeOn } from "../../support/engagements";
import { logged } from "../../support/escalations";
import { diagnosed } from "../../support/rounds";
import { makeWorld } from "../../support/world";

const world = await makeWorld();
const { consultant, a1 } = world.a;

async function draftOf(engagementId: string, monday: string, now: Date): Promise<string> {
  const drafted = await getNote(consultant, a1.clientCompanyId, engagementId, monday, now);
  return drafted?.text ?? "";
}

test("decisions are told of meetings that the CEO attends, and of no other", async () => {
  const engagementId = await openFor(consultant, a1.clientCompanyId);
  const cadenceId = await weeklyFor(consultant, engagementId);
  const meetingId = await heldOn(consultant, cadenceId, "2026-02-09");
  expect(
    await addDecision(consultant, { id: randomUUID(), meetingId, text: "Raise the price." }),
  ).toMatchObject({
    ok: true,
  });
  const read = () => draftOf(engagementId, "2026-02-09", new Date("2026-02-12T11:00:00Z"));
  expect(await read()).toContain("held on Mon 9 Feb.");
  expect(await read()).toContain("- Decided on Mon 9 Feb: Raise the price.");
  const withoutCeo = savedAs(cadenceId, [a1.headContactId], { version: 1 });
  expect(await saveCadence(consultant, withoutCeo)).toMatchObject({ ok: true });
  expect(await read()).toContain("held on Mon 9 Feb.");
  expect(await read()).not.toContain("Raise the price.");
});

test("what moved this week is told by where it came to, and what came into use by its day", async () => {
  const now = new Date();
  const today = dayIn(consultant.timeZone, now);
  const engagementId = await openFor(consultant, a1.clientCompanyId, {
    startsOn: "2026-01-01",
    endsOn: null,
  });
  const deliverable = async (
    title: string,
    verbs: readonly ("startDraft" | "submitForReview" | "approve" | "putIntoUse")[],
    day = today,
  ) => {
    const id = randomUUID();
    const plan = {
      id,
      engagementId,
      kind: "accountability",
      title,
      ownerContactId: null,
      dueDay: null,
    } as const;
    expect(await addDeliverable(consultant, plan)).toMatchObject({ ok: true });
    for (const [at, verb] of verbs.entries())
      expect(await moveDeliverable(consultant, { id, version: at + 1, verb }, day)).toMatchObject({
        ok: true,
      });
  };
  await deliverable("Seats", ["startDraft", "submitForReview"]);
  await deliverable("Numbers", ["startDraft", "submitForReview", "approve", "putIntoUse"]);
  await deliverable("Old", ["startDraft", "submitForReview", "approve", "putIntoUse"], "2026-01-05");
  await deliverable("Planned", []);
  const text = await draftOf(engagementId, mondayOf(today), now);
  expect(text).toContain("Done\n- “Numbers” is in use.\n- “Seats” went into review.");
  expect(text).not.toMatch(/Old|Planned/);
});

test("neither a rate nor a note beside hours nor anything of a round's answers is in a draft", async () => {
  const engagementId = await openFor(consultant, a1.clientCompanyId, { rateMinorPerHour: 7_654_321 });
  await logTime(consultant, timeOn(engagementId, { note: "Quarrel with Sales" }));
  await diagnosed(world);
  const drafted = await getNote(
    consultant,
    a1.clientCompanyId,
    engagementId,
    "2026-03-02",
    new Date("2026-03-06T15:00:00Z"),
  );
  expect(JSON.stringify(drafted)).not.toMatch(/7654321|76,?543|Quarrel|score|stage/i);
});

test("a chart that went live and what waits for the CEO are told of their week, and sending says which week is unsent", async () => {
  const now = new Date();
  const monday = mondayOf(dayIn(consultant.timeZone, now));
  const of = a1.clientCompanyId;
  const engagementId = await openFor(consultant, of, { startsOn: addDays(monday, -14), endsOn: null });
  await livened(consultant, (await draftFor(consultant, of)).chartId);
  const open = await logged(a1.ceo, of, { text: "May we hire?" });
  const text = await draftOf(engagementId, monday, now);
  expect(text).toContain("- The accountability chart No. 1 is in force since ");
  expect(text).toContain(": May we hire?");
  expect(await draftOf(engagementId, addDays(monday, -7), now)).not.toMatch(/chart|hire/);
  expect(await decideEscalation(a1.ceo, { id: open, version: 1 })).toMatchObject({ ok: true });
  expect(await draftOf(engagementId, monday, now)).not.toContain("May we hire?");

  await saveNote(consultant, { engagementId, monday, version: 0, text });
  const toSend = await getNoteToSend(consultant, of, engagementId, monday, now);
  // The text still asks what was decided meanwhile: the page says so before it goes out.
  expect(toSend?.note.text).toContain("May we hire?");
  expect(toSend?.drafted).toContain("chart No. 1");
  expect(toSend?.drafted).not.toContain("May we hire?");
  expect(toSend?.unsent).toEqual([addDays(monday, -7), addDays(monday, -14)]);
});
