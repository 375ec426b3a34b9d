import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addClient } from "@/lib/clients/mutations";
import { withViewer } from "@/lib/db/tenant";
import type { Result } from "@/lib/result";
import { addMonths, type IsoDay } from "@/lib/units/days";
import { minorDigits } from "@/lib/units/money";
import type { DemoCompany } from "./company";

export interface LoadedCompany {
  readonly company: DemoCompany;
  readonly clientCompanyId: string;
  /** By the contact's name. */
  readonly contactIds: ReadonlyMap<string, string>;
}

/** A client company with its facts and contacts, added as the consultant adds them. */
export async function loadCompany(
  viewer: StaffViewer,
  company: DemoCompany,
  today: IsoDay,
): Promise<LoadedCompany> {
  const clientCompanyId = randomUUID();
  const minor = (units: number) => BigInt(units) * 10n ** BigInt(minorDigits(company.currency));
  const { name, industry, pipelineState, currency, revenueGrowthPct, growthStalled, headcount } = company;
  const { fixedTerm, opsLeaderReportsTo, opsHire, fullTimeBudget, departments, language } = company;
  // Recorded on its day, so that the rechecks which are past by now were made too.
  const recordedOn = opsHire ? addMonths(today, -opsHire.monthsAgo) : today;
  done(
    await addClient(
      viewer,
      {
        name,
        industry,
        pipelineState,
        currency,
        revenueGrowthPct,
        growthStalled,
        headcount,
        fixedTerm,
        speaks: language,
        opsLeaderReportsTo,
        ...company.roles,
        id: clientCompanyId,
        annualRevenueMinor: minor(company.annualRevenue),
        fullTimeBudgetMinor: fullTimeBudget === null ? null : minor(fullTimeBudget),
        departments: departments.map((department) => ({ id: null, ...department })),
        hire: opsHire && {
          role: opsHire.role,
          hiredOn: recordedOn,
          promotedFromWithin: opsHire.promotedFromWithin,
          mandateChanged: opsHire.mandateChanged,
        },
      },
      recordedOn,
    ),
  );
  const contactIds = await loadContacts(viewer, clientCompanyId, company.contacts);
  return { company, clientCompanyId, contactIds };
}

async function loadContacts(viewer: StaffViewer, clientCompanyId: string, contacts: DemoCompany["contacts"]) {
  const ids = new Map(contacts.map(({ name }) => [name, randomUUID()]));
  await withViewer(viewer, async (tx) => {
    const departments = await tx.department.findMany({
      where: { firmId: viewer.firmId, clientCompanyId },
      select: { id: true, name: true },
    });
    for (const { department, ...contact } of contacts) {
      const departmentId = departments.find(({ name }) => name === department)?.id ?? null;
      const email = emailOf(contact.name);
      const id = ids.get(contact.name) ?? randomUUID();
      await tx.contact.create({
        data: { firmId: viewer.firmId, id, clientCompanyId, departmentId, email, ...contact },
      });
    }
  });
  return ids;
}

/** "Dr. Alma Reyes" → "alma.reyes@clients.example" */
export function emailOf(name: string): string {
  const [family, given] = name.toLowerCase().split(" ").reverse();
  return `${given}.${family}@clients.example`;
}

/** A refusal while loading is a mistake in the stories, and says which. */
export function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`The demo firm could not be loaded: ${result.reason}`);
  return result.value;
}
