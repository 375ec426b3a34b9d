import "server-only";
import { type StaffViewer, can, isStaff } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { readGuide } from "@/lib/guide/read";
import { attentionSentence, byAttention } from "@/lib/rules/portfolio/attention";
import { type Commitment, agendaOf, inOrder } from "@/lib/rules/portfolio/commitments";
import { clientLoad, loadOf } from "@/lib/rules/portfolio/load";
import { risksOf } from "@/lib/rules/portfolio/risks";
import { dayIn, mondayOf } from "@/lib/units/days";
import { clientFacts } from "./client-facts";
import { portfolioClients, readClients } from "./clients-sql";
import { commitmentsOf } from "./commitments";
import { lastDayAhead, readDues } from "./dues-sql";
import { readEngagements } from "./engagements-sql";
import { readCadences } from "./read-cadences";
import { readNews } from "./read-news";

/** What one client shows of its commitments; the rest stands on its own page. */
const SHOWN = 3;

/**
 * All clients of one person, or of the firm, on one page: six statements, whatever their number, and one more until a first is under way. Owners choose whose
 * (`person`; `null`: the whole firm); anybody else has their own. `null`: no such person.
 */
export async function getPortfolio(
  viewer: StaffViewer,
  person: string | null = null,
  now: Date = new Date(),
) {
  if (!isStaff(viewer)) return null;
  const today = dayIn(viewer.timeZone, now);
  const until = lastDayAhead(today);
  const seesAll = can(viewer, "client:see-all");
  const membershipId = seesAll ? person : viewer.membershipId;
  return withViewer(viewer, async (tx) => {
    const members = await listMembers(tx, viewer);
    const whose = members.find(({ id }) => id === membershipId);
    if (seesAll && person !== null && !whose) return null;
    const which = portfolioClients(viewer, membershipId, today);
    const rows = await readClients(tx, viewer, which, today);
    const engagements = await readEngagements(tx, viewer, which, membershipId, today);
    const dues = await readDues(tx, viewer, which, membershipId, until);
    const cadences = await readCadences(
      tx,
      viewer,
      rows.map(({ id }) => id),
      { today, now },
    );
    const news = await readNews(tx, viewer, now);
    const [duesOf, cadencesOf] = [byClient(dues), byClient(cadences)];
    const clients = rows.map((row) => {
      const own = { dues: duesOf.get(row.id) ?? [], cadences: cadencesOf.get(row.id) ?? [] };
      const facts = clientFacts(row, engagements.get(row.id) ?? [], own, today);
      const commitments = commitmentsOf(facts, own, { today, until });
      return { ...facts, risks: risksOf(facts, today), load: clientLoad(facts.engagements), commitments };
    });
    const agenda = agendaOf(
      clients.flatMap(({ commitments }) => commitments),
      today,
    );
    const people = whose ? [whose] : seesAll ? members : [];
    const guide = person === null ? await readGuide(tx, viewer, clients.length) : null;
    return {
      today,
      guide,
      monday: mondayOf(today),
      sentence: attentionSentence(clients, agenda),
      agenda,
      load: loadOf(
        clients.map(({ load }) => load),
        people.map(({ displayName: name, weeklyCapacityMinutes: capacityMinutes }) => ({
          name,
          capacityMinutes,
        })),
      ),
      /** Whose it is; `null`: the firm's, or of somebody who logs no hours. */
      person: whose
        ? { id: whose.id, name: whose.displayName, isSelf: whose.id === viewer.membershipId }
        : null,
      /** Whom an owner may choose. */
      people: seesAll ? members.map(({ id, displayName: name }) => ({ id, name })) : [],
      ownCapacityMinutes: members.find(({ id }) => id === viewer.membershipId)?.weeklyCapacityMinutes ?? null,
      clients: byAttention(clients).map(({ commitments, ...client }) => ({
        ...client,
        next: nextOf(commitments, today),
        /** What happened there since the viewer last looked. */
        news: news.get(client.id) ?? 0,
      })),
    };
  });
}

/** Those who log hours and therefore have some to give. */
function listMembers(tx: Tx, { firmId }: StaffViewer) {
  return tx.membership.findMany({
    where: { firmId, role: { in: ["owner", "consultant"] }, disabledAt: null },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    select: { id: true, displayName: true, weeklyCapacityMinutes: true },
  });
}

function byClient<Row extends { readonly clientId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const there = groups.get(row.clientId);
    if (there) there.push(row);
    else groups.set(row.clientId, [row]);
  }
  return groups;
}

/** One of a meeting that comes back every day: the next. */
function nextOf(commitments: readonly Commitment[], today: string): Commitment[] {
  const ahead = inOrder(commitments).filter(({ day }) => day >= today);
  const first = ahead.filter(
    (one, at) => one.kind !== "meeting" || ahead.findIndex(({ words }) => words === one.words) === at,
  );
  return first.slice(0, SHOWN);
}
