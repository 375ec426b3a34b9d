import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/auth/password";
import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { withFirm } from "@/lib/db/tenant";
import { sayOwnCapacity } from "@/lib/members/capacity-mutations";
import type { IsoDay } from "@/lib/units/days";
import { brightwaterDental } from "./companies/brightwater-dental";
import { harbourAnalytics } from "./companies/harbour-analytics";
import { keelAndSons } from "./companies/keel-and-sons";
import { marlowInteriors } from "./companies/marlow-interiors";
import { northgateFreight } from "./companies/northgate-freight";
import { ternCoffee } from "./companies/tern-coffee";
import type { DemoCompany } from "./company";
import { loadChart } from "./load-chart";
import { forgetNotices, loadComments } from "./load-comments";
import { emailOf, loadCompany, type LoadedCompany } from "./load-company";
import { loadEngagement } from "./load-engagement";
import { loadBottlenecks, loadEscalations } from "./load-escalations";
import { loadImport } from "./load-import";
import { loadNotes } from "./load-notes";
import { loadPages } from "./load-pages";
import { loadHandoffNotes } from "./load-handoffs";
import { loadLeads, loadOpportunity } from "./load-pipeline";
import { loadQuestionnaire } from "./load-questionnaire";
import { loadBrand, loadPack, loadReport } from "./load-report";
import { loadReview } from "./load-review";
import { loadRound } from "./load-rounds";
import { loadScenarios } from "./load-scenarios";
import { loadScorecard } from "./load-scorecard";
import { loadSeat } from "./load-seat";
import { loadSops } from "./load-sops";
import { loadTasks } from "./load-tasks";
import { loadTimeline, loadVisits } from "./load-timeline";
import { loadViews } from "./load-views";
import { loadWeeks } from "./load-weeks";
import { endLoadingSessions, makeDemoFirm, signedInPerson } from "./people";

const COMPANIES: ReadonlyArray<DemoCompany> = [
  northgateFreight,
  harbourAnalytics,
  marlowInteriors,
  brightwaterDental,
  keelAndSons,
  ternCoffee,
];

/** The hours of two people: nobody works five retainers. */
const LED_BY_THE_OWNER: ReadonlyArray<DemoCompany> = [harbourAnalytics, brightwaterDental, keelAndSons];

/** Whose portal the printed sign-ins open: a CEO with a year of rounds, and one with a questionnaire to answer. */
const PRINTED = ["Jonas Richter", "Dr. Alma Reyes", "Monique Adler"];

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The demo firm: six clients and a year of their history, dated back from `today`. Answers the sign-ins to print. */
export async function loadDemo({ today }: { today: IsoDay }): Promise<SignIn[]> {
  const firmId = await makeDemoFirm("Fielding & Rowe Operations");
  const signIns: SignIn[] = [];
  const staff = async (role: StaffViewer["role"], name: string, email: string) => {
    const signIn = { role, email, password: randomBytes(12).toString("base64url") };
    signIns.push(signIn);
    return signedInPerson(firmId, { role, name, email, passwordHash: await hashPassword(signIn.password) });
  };
  const owner = await staff("owner", "Miriam Fielding", "owner@demo.example");
  const consultant = await staff("consultant", "Daniel Rowe", "consultant@demo.example");
  const assistant = await staff("assistant", "Sam Lindqvist", "assistant@demo.example");

  const look = await loadBrand(owner);
  await sayOwnCapacity(owner, { minutes: 32 * 60 });
  await sayOwnCapacity(consultant, { minutes: 40 * 60 });

  /** The last that was said at each company, once all of it is there. */
  const talks: (() => Promise<void>)[] = [];
  const load = async (company: DemoCompany) => {
    const loaded = await loadCompany(consultant, company, today);
    await withFirm(firmId, (tx) =>
      tx.assignment.create({
        data: { firmId, clientCompanyId: loaded.clientCompanyId, membershipId: assistant.membershipId },
      }),
    );
    const portalUsers = await loadPortalUsers(firmId, loaded, signIns);
    for (const round of company.rounds) await loadRound(consultant, loaded, round, portalUsers, today);
    await loadTasks(consultant, loaded, today);
    await loadSeat(consultant, loaded, today);
    await loadScorecard(consultant, loaded, today);
    await loadHandoffNotes(consultant, loaded);
    if (company.scenarios) await loadScenarios(consultant, loaded.clientCompanyId, company.scenarios);
    const worker = LED_BY_THE_OWNER.includes(company) ? owner : consultant;
    const engagementId =
      company.engagement && (await loadEngagement(worker, loaded, company.engagement, today));
    await loadOpportunity(worker, loaded, engagementId ?? null, today);
    await loadEscalations(consultant, loaded, portalUsers, today);
    await loadBottlenecks(consultant, loaded, today);
    const ceo = [...portalUsers.values()].find(({ role }) => role === "ceo");
    if (engagementId && ceo) await loadWeeks(worker, ceo, engagementId, today);
    if (engagementId) await loadNotes(worker, loaded, engagementId, today);
    const second = worker === owner ? consultant : owner;
    await loadSops({ worker, second, portal: portalUsers }, loaded, today);
    await loadChart(worker, loaded, today);
    await loadPages(worker, loaded, portalUsers);
    await loadTimeline({ worker, other: second }, loaded, today);
    if (company.weeklyNotes && ceo) talks.push(() => loadComments(worker, ceo));
    if (company.reportIssued) {
      await loadReport({ ...worker, look }, loaded.clientCompanyId);
      await loadPack({ ...worker, look }, loaded.clientCompanyId);
    }
  };
  await Promise.all([loadQuestionnaire(owner), ...COMPANIES.map(load)]);
  await loadLeads(owner, consultant, today);
  await loadReview(owner, consultant);
  await loadVisits(firmId, [owner, consultant, assistant], today);
  await loadViews(owner, consultant);
  await loadImport(owner);
  await forgetNotices(firmId);
  for (const talk of talks) await talk();
  await endLoadingSessions();
  return signIns.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The staff first, then the portal's in the order of `PRINTED`: companies load side by side and end in any order. */
function placeOf({ email }: SignIn): number {
  return PRINTED.map(emailOf).indexOf(email);
}

/** Everybody who answers has a portal login; those whose sign-in is printed also have a password. */
async function loadPortalUsers(
  firmId: string,
  { company, clientCompanyId, contactIds }: LoadedCompany,
  signIns: SignIn[],
) {
  const portalUsers = new Map<string, PortalViewer>();
  for (const { name, position } of company.contacts) {
    const contactId = contactIds.get(name);
    if (!contactId || position === "other") continue;
    const person = { role: position, name, email: emailOf(name), portal: { clientCompanyId, contactId } };
    if (!PRINTED.includes(name)) {
      portalUsers.set(name, await signedInPerson(firmId, person));
      continue;
    }
    const password = randomBytes(12).toString("base64url");
    signIns.push({ role: position, email: person.email, password });
    portalUsers.set(
      name,
      await signedInPerson(firmId, { ...person, passwordHash: await hashPassword(password) }),
    );
  }
  return portalUsers;
}
