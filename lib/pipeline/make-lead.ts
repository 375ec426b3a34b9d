import "server-only";
import { type Actor, audit, byItself } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import type { ContactPosition, LeadSource } from "@/prisma/generated/enums";
import { FIRST_TITLE, openOpportunity } from "./open-opportunity";

export interface NewLead {
  readonly firmId: string;
  readonly companyName: string;
  readonly contact: {
    readonly name: string;
    readonly email: string | null;
    readonly phone?: string | null;
    /** In their own words: "Managing director". */
    readonly role?: string | null;
    /** "other" unless said: nobody becomes a portal's CEO by what a form says of itself. */
    readonly position?: ContactPosition;
  };
  readonly source: LeadSource;
  readonly stage: "lead" | "review_booked";
  /** What they said of the company; the rest stays unknown. */
  readonly facts?: {
    readonly industry?: string | null;
    readonly currency?: string;
    readonly headcount?: number | null;
    readonly annualRevenueMinor?: bigint | null;
    readonly revenueGrowthPct?: number | null;
    readonly growthStalled?: boolean | null;
  };
  /** What was said at first contact, for the firm to read. */
  readonly note?: string | null;
  readonly title?: string;
  /** Who of the firm looks after it, and so sees it; without one only the firm's owners do. */
  readonly ownerId?: string | null;
  /** Under which id the company is made: sent again, it is the same lead. */
  readonly clientId?: string;
  /** Whose doing it was; a lead that comes in by itself is nobody's. */
  readonly by?: Actor;
}

export interface MadeLead {
  readonly clientId: string;
  readonly opportunityId: string;
}

/**
 * A company nobody knew, with whoever asked and what they may come to buy: in the transaction of the caller, which has to
 * know the firm (`withFirm`, or a viewer of the firm). Leaves the one audit row; the caller leaves none of its own.
 */
export async function makeLead(tx: Tx, lead: NewLead): Promise<MadeLead> {
  const { firmId, contact, source, stage, note = null, ownerId = null } = lead;
  const by = lead.by ?? byItself(firmId);
  const clientId = lead.clientId ?? crypto.randomUUID();
  const there = await tx.opportunity.findFirst({
    where: { firmId, clientCompanyId: clientId },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  if (there) return { clientId, opportunityId: there.id };

  const { currency, ...facts } = lead.facts ?? {};
  const money = currency ?? (await currencyOf(tx, firmId));
  await tx.clientCompany.create({
    data: {
      firmId,
      id: clientId,
      name: lead.companyName,
      currency: money,
      pipelineState: stage,
      ...given(facts),
    },
  });
  if (ownerId)
    await tx.assignment.create({ data: { firmId, clientCompanyId: clientId, membershipId: ownerId } });
  await tx.contact.create({
    data: {
      ...{ firmId, id: crypto.randomUUID(), clientCompanyId: clientId },
      ...{ name: contact.name, email: contact.email, phone: contact.phone ?? null },
      ...{ title: contact.role ?? null, position: contact.position ?? "other" },
    },
  });
  const opportunityId = await openOpportunity(tx, by, {
    ...{ firmId, clientCompanyId: clientId, stage, source, note, ownerId },
    ...{ title: lead.title ?? FIRST_TITLE, currency: money },
  });
  await audit(tx, by, "lead.made", {
    ...{ entity: "opportunity", entityId: opportunityId, clientCompanyId: clientId },
    after: { stage, source, name: lead.companyName },
  });
  return { clientId, opportunityId };
}

async function currencyOf(tx: Tx, firmId: string): Promise<string> {
  const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { currency: true } });
  return firm.currency;
}

/** Prisma refuses an `undefined`; what was not said is simply not there. */
function given(facts: Omit<NonNullable<NewLead["facts"]>, "currency">) {
  const { industry = null, headcount = null, annualRevenueMinor = null } = facts;
  const { revenueGrowthPct = null, growthStalled = null } = facts;
  return { industry, headcount, annualRevenueMinor, revenueGrowthPct, growthStalled };
}
