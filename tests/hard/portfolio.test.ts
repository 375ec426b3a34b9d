import { expect, test } from "vitest";
import { getPortfolio } from "@/lib/portfolio/queries";
import { manyClients } from "../support/portfolio";
import { asDatabaseOwner, makeWorld } from "../support/world";

const NOW = new Date("2026-03-04T11:00:00Z");
const TODAY = "2026-03-04";
const TIME_ENTRIES = 1_000_000;
/** Milliseconds, of the middle one of several. */
const MOST = 1_500;

test("200 clients with 500 engagements and a million time entries are one page in good time", async () => {
  const { unassigned: consultant, firmId } = (await makeWorld()).a;
  await manyClients(consultant, 100, { today: TODAY, engagements: 2 });
  await manyClients(consultant, 100, { today: TODAY, engagements: 3, called: "More" });
  await asDatabaseOwner("UPDATE engagement SET starts_on = starts_on - 600 WHERE firm_id = $1", [firmId]);
  await asDatabaseOwner(
    `INSERT INTO week (firm_id, id, client_company_id, engagement_id, monday, state)
     SELECT firm_id, gen_random_uuid(), client_company_id, id, date_trunc('week', $2::date)::date - 7 * n, 'open'
       FROM engagement, generate_series(17, 99) n WHERE firm_id = $1`,
    [firmId, TODAY],
  );
  // Triggers check each row, as they would have over the years.
  await asDatabaseOwner(
    `INSERT INTO time_entry (firm_id, id, client_company_id, engagement_id, week_id, membership_id, work_day, minutes, kind)
     SELECT w.firm_id, gen_random_uuid(), w.client_company_id, w.engagement_id, w.id, $2, w.monday + n % 5, 15, 'sop'
       FROM week w, generate_series(1, $3::int) n WHERE w.firm_id = $1`,
    [firmId, consultant.membershipId, TIME_ENTRIES / (500 * 100)],
  );
  await asDatabaseOwner("VACUUM ANALYZE");
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const started = performance.now();
    const portfolio = await getPortfolio(consultant, null, NOW);
    times.push(performance.now() - started);
    expect(portfolio?.clients).toHaveLength(200);
  }
  console.log(`the portfolio, run after run, in ms: ${times.map(Math.round).join(", ")}`);
  expect(times.toSorted((one, other) => one - other)[3]).toBeLessThan(MOST);
});
