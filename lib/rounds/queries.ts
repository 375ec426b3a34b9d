import "server-only";
import { can, type StaffViewer, type Viewer, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { canSend } from "@/lib/mail/deliver";
import { mailState } from "@/lib/mail/mail-state";
import { offeredTemplates } from "@/lib/questionnaires/offered";
import { askedByRound, templateOfRound } from "@/lib/questionnaires/of-round";
import { replacedBy, versionOf, versionSelect } from "@/lib/diagnoses/versions";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { reminderDays } from "@/lib/rules/progress/round-calendar";
import { roundProgress } from "@/lib/rules/progress/round-progress";
import { tooThin } from "@/lib/rules/progress/too-thin";
import { askedOf } from "@/lib/rules/questionnaire/asked";
import { askedIn } from "@/lib/rules/questionnaire/template";
import { dayIn, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { answersGiven } from "./given";
import { roundDays, roundDaysSelect } from "./round-days";
import { readLastRound, readPlannedRound, readVersions } from "./read-versions";
import { visibleRounds } from "./scope";

const client = { select: { id: true, name: true } } as const;

/** The rounds of a client company, newest first, and whom a new one could ask. `null`: not visible. */
export async function listRounds(viewer: StaffViewer, clientCompanyId: string) {
  if (!areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const company = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true, contacts: askableSelect },
    });
    if (!company) return null;
    const { contacts, ...named } = company;
    const rounds = await tx.round.findMany({
      where: { ...visibleRounds(viewer), clientCompanyId },
      orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
      select: {
        ...versionSelect,
        asOf: true,
        state: true,
        confidentiality: true,
        respondents: { select: { submittedAt: true } },
        diagnoses: {
          orderBy: { createdAt: "desc" },
          take: 1,
          select: {
            ...{ id: true, stage: true, role: true, signedOffAt: true },
            ...{ sharedWithCeoAt: true, sharedWithHeadsAt: true },
          },
        },
      },
    });
    const { firmId: id } = viewer;
    const firm = await tx.firm.findUniqueOrThrow({ where: { id }, select: { isDemo: true } });
    const closed = rounds.filter(({ state }) => state === "closed").map(versionOf);
    return {
      client: named,
      sends: canSend(firm),
      planned: await readPlannedRound(tx, { firmId: viewer.firmId, clientCompanyId }),
      last: await readLastRound(tx, viewer, clientCompanyId),
      today: dayIn(viewer.timeZone, new Date()),
      askable: can(viewer, "round:start") ? contacts.map(askable) : [],
      offered: await offeredTemplates(tx, viewer, clientCompanyId),
      rounds: rounds.map(({ asOf, respondents, diagnoses, ...round }) => ({
        ...round,
        asOf: toIsoDay(asOf),
        replacedBy: replacedBy(versionOf(round), closed)?.versionNumber ?? null,
        asked: respondents.length,
        finished: respondents.filter(({ submittedAt }) => submittedAt).length,
        diagnosis: diagnoses[0] ?? null,
      })),
    };
  });
}

/** One round: who is asked, how far each is, and who could be asked besides. `null`: not visible. */
export async function getRound(viewer: StaffViewer, clientCompanyId: string, roundId: string) {
  if (!areRowIds(clientCompanyId, roundId)) return null;
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), clientCompanyId, id: roundId },
      select: {
        id: true,
        asOf: true,
        state: true,
        confidentiality: true,
        ...roundDaysSelect,
        message: true,
        sendsMail: true,
        closingProblem: true,
        version: true,
        closedAt: true,
        ...askedByRound,
        clientCompany: {
          select: {
            ...client.select,
            departments: {
              where: { deletedAt: null },
              orderBy: [{ position: "asc" }, { name: "asc" }],
              select: { id: true, name: true },
            },
          },
        },
        diagnoses: { orderBy: { createdAt: "desc" }, take: 1, select: { id: true } },
        respondents: {
          orderBy: [{ group: "asc" }, { name: "asc" }],
          select: {
            id: true,
            group: true,
            name: true,
            contactId: true,
            departmentId: true,
            membershipId: true,
            submittedAt: true,
            openedAt: true,
            links: {
              where: { withdrawnAt: null },
              orderBy: { madeAt: "desc" },
              take: 1,
              select: { madeAt: true, mail: { select: { sentAt: true, failure: true, gaveUpAt: true } } },
            },
            reminders: { orderBy: { day: "desc" }, take: 1, select: { day: true } },
            department: { select: { name: true } },
            contact: {
              select: {
                email: true,
                deletedAt: true,
                memberships: { where: { disabledAt: null }, select: { acceptedAt: true } },
              },
            },
          },
        },
      },
    });
    if (!round) return null;
    const { firmId } = viewer;
    const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { isDemo: true } });
    const given = await answersGiven(tx, viewer, roundId);
    const askable = await askableContacts(tx, viewer, clientCompanyId);
    const contactsAsked = new Set(round.respondents.map(({ contactId }) => contactId));
    const today = dayIn(viewer.timeZone, new Date());
    const respondents = round.respondents.map(
      ({ contact, contactId, department, membershipId, links, reminders, ...rest }) => ({
        ...rest,
        remindedOn: reminders[0] ? toIsoDay(reminders[0].day) : null,
        department: department?.name ?? null,
        isViewer: membershipId === viewer.membershipId,
        /** A contact answers in the portal: not invited yet, invited, or signed in before. */
        portal: contactId === null ? null : portalStanding(contact?.memberships ?? []),
        /** The firm's own people answer signed in; the client's may by a personal link, while they are among the contacts. */
        takesLink: contact !== null && contact.deletedAt === null,
        email: contact?.email ?? null,
        link: links[0] ? linkStanding(links[0]) : null,
        ...given.of(rest.id),
      }),
    );
    const { departments, ...company } = round.clientCompany;
    const { diagnoses, asOf, templateHash, ownTemplate, ...own } = round;
    const asked = askedIn(templateOfRound({ templateHash, ownTemplate }));
    const days = roundDays(round, viewer.timeZone);
    const standings = respondents.map(({ group, rated, skipped, submittedAt }) => ({
      group,
      rated,
      skipped,
      finished: submittedAt !== null,
    }));
    const progress = roundProgress(standings, given.statements, askedOf(asked));
    const heard = new Set(
      respondents.filter(({ rated }) => rated > 0).map(({ departmentId }) => departmentId),
    );
    const heads = departments.map(({ id, name }) => ({ name, headRated: heard.has(id) }));
    return {
      ...own,
      ...days,
      reminders: reminderDays(days),
      ...(await readVersions(tx, { firmId, clientCompanyId }, roundId)),
      asOf: toIsoDay(asOf),
      client: company,
      diagnosisId: diagnoses[0]?.id ?? null,
      respondents,
      progress,
      /** Who is missing, has an address, and was not written to today. */
      remindable: respondents
        .filter(({ takesLink, email, submittedAt }) => takesLink && email && !submittedAt)
        .filter(
          ({ remindedOn, link }) =>
            remindedOn !== today && !(link && dayIn(viewer.timeZone, link.madeAt) === today),
        )
        .map(({ id }) => id),
      /** What a diagnosis made now would rest on too little for. */
      thin: tooThin(progress, standings, heads, CURRENT_RULE_SET),
      askable: askable.filter(({ id }) => !contactsAsked.has(id)),
      selfAsked: respondents.some(({ isViewer }) => isViewer),
      itemsAsked: asked.length,
      /** Whether links go out by mail; if not, they are passed on by hand. */
      sends: canSend(firm),
    };
  });
}

type LinkRow = {
  madeAt: Date;
  mail: { sentAt: Date | null; failure: string | null; gaveUpAt: Date | null } | null;
};

function linkStanding({ madeAt, mail }: LinkRow) {
  return { madeAt, delivery: mail === null ? ("by_hand" as const) : mailState(mail) };
}

export type PortalStanding = "none" | "invited" | "active";

function portalStanding(memberships: ReadonlyArray<{ acceptedAt: Date | null }>): PortalStanding {
  if (memberships.length === 0) return "none";
  return memberships.some(({ acceptedAt }) => acceptedAt) ? "active" : "invited";
}

/** The CEO and the heads among the contacts. */
const askableSelect = {
  where: { deletedAt: null, position: { in: ["ceo", "head"] } },
  orderBy: [{ position: "asc" }, { name: "asc" }],
  select: { id: true, name: true, position: true, title: true, department: { select: { name: true } } },
} as const satisfies Prisma.ContactFindManyArgs;

type Askable = Prisma.ContactGetPayload<{ select: typeof askableSelect.select }>;

function askable({ department, ...contact }: Askable) {
  return { ...contact, department: department?.name ?? null };
}

async function askableContacts(tx: Tx, viewer: Viewer, clientCompanyId: string) {
  if (!can(viewer, "round:start")) return [];
  const { where, ...shown } = askableSelect;
  const contacts = await tx.contact.findMany({
    ...shown,
    where: { ...where, firmId: viewer.firmId, clientCompanyId },
  });
  return contacts.map(askable);
}
