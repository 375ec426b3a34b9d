import "server-only";
import { type AnsweringViewer, can, type StaffViewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { askedByRound, templateOfRound } from "@/lib/questionnaires/of-round";
import { ownRespondents, visibleRounds } from "@/lib/rounds/scope";
import type { Prisma } from "@/prisma/generated/client";
import { toIsoDay } from "@/lib/units/days";

/** A file beside an answer, to whoever put it there and to the consultants; to nobody else, in no mode. */
export async function getEvidence(viewer: AnsweringViewer, id: string) {
  const readable = readableBy(viewer);
  if (!readable || !areRowIds(id)) return null;
  return withViewer(viewer, (tx) =>
    tx.evidenceFile.findFirst({
      where: { firmId: viewer.firmId, id, respondent: readable },
      select: { name: true, kind: true, bytes: true },
    }),
  );
}

function readableBy(viewer: AnsweringViewer): Prisma.RespondentWhereInput | null {
  if (viewer.role !== "respondent" && can(viewer, "evidence:read"))
    return { firmId: viewer.firmId, round: visibleRounds(viewer) };
  return ownRespondents(viewer);
}

/** What the respondents of a round put beside their answers, by statement, and who. `null`: not visible. */
export async function listRoundNotes(viewer: StaffViewer, clientCompanyId: string, roundId: string) {
  if (!can(viewer, "evidence:read") || !areRowIds(clientCompanyId, roundId)) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), clientCompanyId, id: roundId },
      select: {
        id: true,
        asOf: true,
        ...askedByRound,
        clientCompany: { select: { id: true, name: true } },
      },
    });
    if (!round) return null;
    const template = templateOfRound(round);
    const respondents = await tx.respondent.findMany({
      where: { firmId, roundId },
      orderBy: [{ group: "asc" }, { name: "asc" }],
      select: {
        id: true,
        name: true,
        group: true,
        department: { select: { name: true } },
        answers: { select: { itemId: true, rating: true } },
        notes: {
          where: { OR: [{ note: { not: null } }, { link: { not: null } }, { sureness: { not: null } }] },
          select: { itemId: true, note: true, link: true, sureness: true },
        },
        evidence: {
          orderBy: { addedAt: "asc" },
          select: { id: true, itemId: true, name: true, kind: true, byteCount: true },
        },
      },
    });
    const saidOf = (item: string) =>
      respondents.flatMap(({ answers, notes, evidence, department, ...who }) => {
        const note = notes.find(({ itemId }) => itemId === item);
        const files = evidence.filter(({ itemId }) => itemId === item);
        if (!note && files.length === 0) return [];
        const answer = answers.find(({ itemId }) => itemId === item);
        return {
          ...who,
          department: department?.name ?? null,
          answer: answer ?? null,
          note: note ?? null,
          files,
        };
      });
    return {
      client: round.clientCompany,
      roundId: round.id,
      asOf: toIsoDay(round.asOf),
      dimensions: template.texts.en.flatMap(({ title, statements }) => {
        const said = statements.map(({ id, statement }) => ({ id, statement, said: saidOf(id) }));
        const spoken = said.filter(({ said }) => said.length > 0);
        return spoken.length > 0 ? [{ title, statements: spoken }] : [];
      }),
      people: respondents.filter(({ notes, evidence }) => notes.length + evidence.length > 0).length,
    };
  });
}
