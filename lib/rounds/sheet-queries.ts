import "server-only";
import { can, type PortalViewer, type StaffViewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { askedByRound, templateOfRound } from "@/lib/questionnaires/of-round";
import { toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { isYetToOpen, roundDaysSelect } from "./round-days";
import { ownRespondents, visibleRounds } from "./scope";
import type { SheetInput } from "./sheet-schema";

/** In one file; setting a sheet takes a twentieth of a second, and nothing else runs meanwhile. */
export const MOST_SHEETS = 25;

const person = { name: true, group: true, department: { select: { name: true } } } as const;
const round = {
  ...roundDaysSelect,
  firmId: true,
  asOf: true,
  confidentiality: true,
  ...askedByRound,
  clientCompany: { select: { name: true } },
} as const;

/** The questionnaires to print of an open round. `null`: not visible, closed, or nobody such is asked. */
export async function getSheets(
  viewer: StaffViewer,
  clientCompanyId: string,
  roundId: string,
  { respondent, group }: SheetInput,
) {
  if (!areRowIds(clientCompanyId, roundId)) return null;
  return withViewer(viewer, async (tx) => {
    const printed = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), clientCompanyId, id: roundId, state: "open" },
      select: round,
    });
    if (!printed) return null;
    const { displayName, firmName, email } = viewer;
    const returnTo = `${displayName}, ${firmName} (${email})`;
    if (group && !respondent)
      return sheetsOf(viewer, printed, returnTo, [{ name: null, group, department: null }]);
    const asked = await tx.respondent.findMany({
      where: { firmId: viewer.firmId, roundId, submittedAt: null, ...(respondent && { id: respondent }) },
      orderBy: [{ group: "asc" }, { name: "asc" }],
      take: MOST_SHEETS + 1,
      select: person,
    });
    // Some of them in the name of everybody would be worse than none.
    if (asked.length === 0 || asked.length > MOST_SHEETS) return null;
    return sheetsOf(viewer, printed, returnTo, asked.map(named));
  });
}

/** What can be printed of a round, and whether what comes back is the viewer's to enter. `null`: not visible. */
export async function getPaper(viewer: StaffViewer, clientCompanyId: string, roundId: string) {
  if (!areRowIds(clientCompanyId, roundId)) return null;
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), clientCompanyId, id: roundId },
      select: {
        id: true,
        asOf: true,
        state: true,
        ...askedByRound,
        clientCompany: { select: { id: true, name: true } },
        respondents: {
          where: { submittedAt: null },
          orderBy: [{ group: "asc" }, { name: "asc" }],
          select: { id: true, ...person },
        },
      },
    });
    if (!round) return null;
    const { clientCompany, respondents, asOf, state } = round;
    return {
      id: round.id,
      client: clientCompany,
      asOf: toIsoDay(asOf),
      open: state === "open",
      mayEnter: state === "open" && can(viewer, "answer:enter-from-paper"),
      dimensions: templateOfRound(round).texts.en,
      respondents: respondents.map(({ id, ...rest }) => ({ id, ...named(rest) })),
    };
  });
}

/** The viewer's own questionnaire to print, while they may still answer. `null`: none, or not theirs. */
export async function getOwnSheet(viewer: PortalViewer, roundId: string) {
  const own = ownRespondents(viewer);
  if (!own || !can(viewer, "answer:read-own") || !areRowIds(roundId)) return null;
  return withViewer(viewer, async (tx) => {
    const respondent = await tx.respondent.findFirst({
      where: { AND: [own, { roundId, submittedAt: null, round: { state: "open" } }] },
      select: { ...person, round: { select: round } },
    });
    if (!respondent || (await isYetToOpen(tx, respondent.round, new Date()))) return null;
    return sheetsOf(viewer, respondent.round, viewer.firmName, [named(respondent)]);
  });
}

type Person = Prisma.RespondentGetPayload<{ select: typeof person }>;
type Round = Prisma.RoundGetPayload<{ select: typeof round }>;

function named({ name, group, department }: Person) {
  return { name, group, department: department?.name ?? null };
}

type Sheet = { name: string | null; group: Person["group"]; department: string | null };

function sheetsOf(
  { firmName }: Pick<StaffViewer, "firmName">,
  { clientCompany, asOf, closesOn, confidentiality, ...asked }: Round,
  returnTo: string,
  people: ReadonlyArray<Sheet>,
) {
  return {
    client: clientCompany.name,
    firmName,
    asOf: toIsoDay(asOf),
    closesOn: closesOn && toIsoDay(closesOn),
    confidentiality,
    texts: templateOfRound(asked).texts,
    returnTo,
    people,
  };
}
