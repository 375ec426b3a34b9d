import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { makeLead } from "@/lib/pipeline/make-lead";
import { saveOpportunity } from "@/lib/pipeline/mutations";
import type { OpportunityFields } from "@/lib/pipeline/schema";
import { addDays, fromIsoDay, type IsoDay } from "@/lib/units/days";
import { done, emailOf, type LoadedCompany } from "./load-company";

/** Where a client's own opportunity stands: won ones follow their engagement, open ones have their terms and a next step. */
export async function loadOpportunity(
  viewer: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
  engagementId: string | null,
  today: IsoDay,
): Promise<void> {
  const { firmId } = viewer;
  const isWon = ["active", "handover", "alumni"].includes(company.pipelineState);
  if (!isWon) return loadTerms(viewer, clientCompanyId, TO_COME[company.pipelineState] ?? {}, today);
  if (!engagementId) return;
  await withFirm(firmId, async (tx) => {
    const { kind, title, currency, startsOn, rateMinorPerHour, plannedMinutesPerWeek } =
      await tx.engagement.findFirstOrThrow({ where: { firmId, id: engagementId } });
    const since = { stageSince: startsOn, createdAt: fromIsoDay(addDays(today, -400)) };
    const terms = {
      kind,
      title,
      currency,
      startsOn,
      rateMinorPerHour,
      minutesPerWeek: plannedMinutesPerWeek,
    };
    await tx.opportunity.updateMany({
      where: { firmId, clientCompanyId },
      data: { engagementId, ownerId: viewer.membershipId, ...since, ...terms },
    });
  });
}

type Terms = Partial<Omit<OpportunityFields, "nextStepDay" | "startsOn">> & {
  nextStepIn?: number;
  startsIn?: number;
};

const TO_COME: Readonly<Record<string, Terms>> = {
  proposal: {
    ...{ title: "Operations manager: find and train", source: "referral", rateMinorPerHour: 16_500 },
    ...{ minutesPerWeek: 600, weeks: 20, nextStep: "Call about the proposal", nextStepIn: -3, startsIn: 30 },
  },
  diagnostic: {
    ...{ title: "Fractional COO for a year", source: "network", rateMinorPerHour: 18_000 },
    ...{ minutesPerWeek: 720, weeks: 46, nextStep: "Talk through the findings", nextStepIn: 6, startsIn: 45 },
  },
};

const LEADS = [
  {
    ...{ companyName: "Upland Bikes", person: "Greta Lund", role: "Founder", headcount: 38 },
    ...({
      source: "public_review",
      stage: "review_booked",
      note: "“Every order waits for my yes.”",
    } as const),
    terms: {
      minutesPerWeek: 480,
      weeks: 12,
      rateMinorPerHour: 15_000,
      nextStep: "The review",
      nextStepIn: 2,
    },
  },
  {
    ...{ companyName: "Vale Timber", person: "Owen Vale", role: "Managing director", headcount: 85 },
    ...({ source: "event", stage: "lead", note: "Met at the trade fair; two sites, one foreman." } as const),
    terms: null,
  },
  {
    ...{ companyName: "Wexford Print", person: "Maeve Doyle", role: "CEO", headcount: 54 },
    ...({
      source: "referral",
      stage: "lead",
      note: "Knows Monique Adler. Wants to stop doing the rota.",
    } as const),
    terms: { valueMinor: 2_400_000n, probabilityPct: 25, nextStep: "Send two references", nextStepIn: -1 },
  },
];

/** Three who have only just asked: one with a day for the review, one with nothing planned, one who is waited on. */
export async function loadLeads(owner: StaffViewer, consultant: StaffViewer, today: IsoDay): Promise<void> {
  const { firmId } = owner;
  for (const [
    place,
    { companyName, person, role, headcount, source, stage, note, terms },
  ] of LEADS.entries()) {
    const clientId = randomUUID();
    const contact = { name: person, email: emailOf(person), role };
    const of = { firmId, clientId, companyName, contact, source, stage, note, facts: { headcount } };
    const viewer = place === 0 ? consultant : owner;
    await withFirm(firmId, (tx) => makeLead(tx, { ...of, ownerId: viewer.membershipId }));
    if (terms) await loadTerms(viewer, clientId, { source, note, ...terms }, today);
  }
}

async function loadTerms(viewer: StaffViewer, clientCompanyId: string, terms: Terms, today: IsoDay) {
  const { nextStepIn, startsIn, ...known } = terms;
  const { id, version, title, currency } = await withViewer(viewer, (tx) =>
    tx.opportunity.findFirstOrThrow({
      where: { firmId: viewer.firmId, clientCompanyId },
      select: { id: true, version: true, title: true, currency: true },
    }),
  );
  const nothing = {
    ...{ valueMinor: null, rateMinorPerHour: null, minutesPerWeek: null, weeks: null, probabilityPct: null },
    ...{ source: null, note: null, nextStep: null },
  };
  const days = {
    startsOn: startsIn === undefined ? null : addDays(today, startsIn),
    nextStepDay: nextStepIn === undefined ? null : addDays(today, nextStepIn),
  };
  const fields = { ...nothing, title, currency, ownerId: viewer.membershipId, ...known, ...days };
  done(await saveOpportunity(viewer, { id, version, ...fields }));
}
