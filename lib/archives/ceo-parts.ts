import "server-only";
import { getLiveChart } from "@/lib/accountability/portal-queries";
import type { PortalViewer } from "@/lib/auth/policy";
import { listOwnMeetings } from "@/lib/cadences/portal-queries";
import { getNoteForReader, listNotesForReader } from "@/lib/client-notes/portal-queries";
import { withViewer } from "@/lib/db/tenant";
import { getSharedDeliverable } from "@/lib/deliverables/portal-queries";
import { listDeliverablesForCeo } from "@/lib/deliverables/queries";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { sharedWith } from "@/lib/diagnoses/read";
import { type Cell, toCsv } from "@/lib/documents/csv";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { listPeople } from "@/lib/members/people-queries";
import { listPlansForCeo } from "@/lib/plans/portal-queries";
import { getReportPdf } from "@/lib/reports/queries";
import { getSharedReport, listSharedReports } from "@/lib/reports/portal-queries";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { ownRespondents } from "@/lib/rounds/scope";
import { getSharedScenario } from "@/lib/scenarios/queries";
import { imageTypeOf } from "@/lib/sops/image-type";
import { fileNameOf, markdownOf } from "@/lib/sops/archive";
import { listPortalSops } from "@/lib/sops/list-queries";
import { getSop, getSopWithPictures } from "@/lib/sops/queries";
import { getStatement, listStatementsForCeo } from "@/lib/statements/queries";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";

/** A file of the edition: its name, and what is in it. */
export type Part = readonly [path: string, content: string | Uint8Array];
type Parts = AsyncGenerator<Part>;

/**
 * What a CEO takes along: each file is made by the very query of the page that shows it to them, under row-level security as
 * themselves. So nothing is in it that the portal does not show, and confidentiality holds as it does there.
 */
export async function* partsForCeo(viewer: PortalViewer): Parts {
  yield* diagnoses(viewer);
  yield* reports(viewer);
  yield* hours(viewer);
  yield* sops(viewer);
  yield* work(viewer);
  yield* notes(viewer);
  yield* ownAnswers(viewer);
}

async function* diagnoses(viewer: PortalViewer): Parts {
  const ids = await withViewer(viewer, (tx) =>
    tx.diagnosis.findMany({
      where: sharedWith(viewer, "sharedWithCeoAt"),
      orderBy: [{ asOf: "asc" }, { createdAt: "asc" }],
      select: { id: true },
    }),
  );
  for (const { id } of ids) {
    const shared = await getSharedDiagnosis(viewer, id);
    if (!shared) continue;
    yield json(`diagnoses/${shared.asOf}-${id.slice(0, 8)}`, shared);
    for (const scenario of shared.scenarios)
      yield json(`scenarios/${scenario.id.slice(0, 8)}`, await getSharedScenario(viewer, id, scenario.id));
  }
}

async function* reports(viewer: PortalViewer): Parts {
  for (const { id, number } of (await listSharedReports(viewer)) ?? []) {
    const file = await getReportPdf(viewer, id);
    if (file) yield [`reports/${number}.pdf`, file.pdf];
    const shared = await getSharedReport(viewer, id);
    if (shared) yield json(`reports/${number}`, { ...shared, page: shared.page?.document ?? null });
  }
}

async function* hours(viewer: PortalViewer): Parts {
  for (const { id, number } of (await listStatementsForCeo(viewer)) ?? []) {
    const statement = await getStatement(viewer, id);
    if (!statement) continue;
    yield [`statements/${number}.pdf`, statement.pdf];
    yield json(`statements/${number}`, statement.content);
  }
  const now = await getWeekForCeo(viewer, null);
  const weeks = [];
  for (const { monday } of now?.weeks ?? []) weeks.push(await getWeekForCeo(viewer, monday));
  yield json(
    "hours/weeks",
    weeks.flatMap((week) => (week ? [{ monday: week.monday, engagements: week.engagements }] : [])),
  );
  yield csv(
    "hours/weeks",
    ["monday", "used_minutes", "planned_minutes"],
    (now?.weeks ?? []).map((week) => [week.monday, week.usedMinutes, week.plannedMinutes]),
  );
}

async function* sops(viewer: PortalViewer): Parts {
  const taken = new Set<string>();
  for (const { id, title, inUse, reviewNumber } of await listPortalSops(viewer)) {
    const plain = fileNameOf(title);
    const name = taken.has(plain.toLowerCase()) ? `${plain} ${id.slice(0, 8)}` : plain;
    taken.add(plain.toLowerCase());
    for (const number of [inUse?.number, reviewNumber]) {
      if (typeof number !== "number") continue;
      const found = await getSopWithPictures(viewer, id, number);
      if (!found) continue;
      const { sop, images } = found;
      const files = images.map(({ id: imageId, bytes }) => {
        const type = imageTypeOf(bytes)?.slice("image/".length);
        return { id: imageId, bytes, name: `pictures/${imageId}${type ? `.${type}` : ""}` };
      });
      const pictures = new Map(files.map((file) => [file.id, file.name]));
      const department = sop.departmentName ? { name: sop.departmentName } : null;
      yield [`sops/${name}-v${number}.md`, markdownOf({ ...sop, department, version: sop.shown }, pictures)];
      for (const file of files) yield [`sops/${file.name}`, file.bytes];
    }
    const thread = (await getSop(viewer, id))?.thread;
    if (thread && thread.comments.length > 0) yield json(`sops/${name}-comments`, thread.comments);
  }
}

async function* work(viewer: PortalViewer): Parts {
  const deliverables = await listDeliverablesForCeo(viewer);
  yield csv(
    "deliverables",
    ["title", "kind", "state", "owner", "due_day", "in_use_since"],
    (deliverables?.deliverables ?? []).map((row) => [
      ...[row.title, row.kind, row.state],
      ...[row.ownerName, row.dueDay, row.inUseSince],
    ]),
  );
  for (const { id, href } of deliverables?.deliverables ?? []) {
    const page = href === `/portal/deliverables/${id}` ? await getSharedDeliverable(viewer, id) : null;
    if (page) yield json(`deliverables/${fileNameOf(page.title)} ${id.slice(0, 8)}`, pageOf(page));
  }
  yield json("plan", (await listPlansForCeo(viewer))?.plans ?? []);
  const meetings = await listOwnMeetings(viewer);
  yield json("meetings", meetings && { cadences: meetings.cadences, actions: meetings.actions });
  const live = await getLiveChart(viewer);
  yield json("accountability", live && { chart: live.chart, thread: live.thread });
  const ledger = await getOwnLedger(viewer);
  yield csv(
    "escalations",
    ["raised_day", "text", "department", "cause", "turned_into", "logged_by"],
    (ledger?.entries ?? []).map((entry) => [
      ...[entry.raisedDay, entry.text, entry.departmentName, entry.cause],
      ...[entry.intoWords, entry.loggedByName],
    ]),
  );
  const people = await listPeople(viewer);
  yield csv(
    "people",
    ["name", "email", "role", "department", "access"],
    (people?.people ?? []).map((of) => [of.name, of.email, of.role, of.department, of.access]),
  );
}

/** The page as it is read, without what only its forms need. */
function pageOf(page: NonNullable<Awaited<ReturnType<typeof getSharedDeliverable>>>) {
  const { title, kind, state, ownerName, dueDay, inUseSince, minutes, about } = page;
  const { signOffs, changes, thread } = page;
  return {
    ...{ title, kind, state, ownerName, dueDay, inUseSince, minutes, about },
    ...{ signOffs, changes, thread },
  };
}

async function* notes(viewer: PortalViewer): Parts {
  for (const { id, monday } of (await listNotesForReader(viewer)) ?? []) {
    const note = await getNoteForReader(viewer, id);
    if (!note) continue;
    yield [`notes/${monday}-${id.slice(0, 8)}.md`, `${note.text}\n`];
    if (note.thread && note.thread.comments.length > 0)
      yield json(`notes/${monday}-${id.slice(0, 8)}-comments`, note.thread.comments);
  }
}

/** Their own, and nobody else's in any mode. */
async function* ownAnswers(viewer: PortalViewer): Parts {
  const own = ownRespondents(viewer);
  if (!own) return;
  const rounds = await withViewer(viewer, (tx) =>
    tx.respondent.findMany({ where: own, select: { roundId: true }, orderBy: { id: "asc" } }),
  );
  for (const { roundId } of rounds) {
    const given = await getOwnQuestionnaire(viewer, roundId);
    if (!given) continue;
    const { asOf, submitted, answers, notes: beside, handoffs } = given;
    yield json(`own-answers/${asOf}-${roundId.slice(0, 8)}`, {
      ...{ asOf, submitted, answers, notes: beside },
      handoffs: handoffs.held,
    });
  }
}

function json(name: string, value: unknown): Part {
  return [`${name}.json`, `${JSON.stringify(value, null, 1)}\n`];
}

function csv(name: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Part {
  return [`${name}.csv`, toCsv(header, rows)];
}
