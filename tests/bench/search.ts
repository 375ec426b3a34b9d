import { Client } from "pg";
import { startEmbedded } from "@/lib/db/embedded";
import { say } from "../../scripts/steps/say";
import { onStop } from "../../scripts/steps/stopping";
import { insertFirm, insertMember, type Run } from "./data";
import { cookieOf, newDatabase, served, settingsOf } from "./serve";

export interface SearchFigures {
  readonly typed: string;
  /** Milliseconds from asking to the last byte. */
  readonly median: number;
  readonly p95: number;
  /** The 95th percentile against the empty page's of the same run. */
  readonly ratio: number;
  readonly hits: number;
}

export const RECORDS = 100_000;
const DATABASE = "palette";
const TIMES = 40;
/** Half of a word, a whole one, a slip of the finger, two words the other way round, and what is nowhere. */
const TYPED = ["comp", "Company 0123", "Compnay 0123", "ledger review", "zzyzx"];

/** What the palette asks while somebody types, over 200 clients with 100,000 people, tasks and escalations. */
export async function benchSearch(folder: string, port: number): Promise<SearchFigures[]> {
  say("Starting a PostgreSQL for the benchmark and filling it with what can be found…");
  const server = await startEmbedded(folder);
  onStop(() => server.stop());
  await newDatabase(server, DATABASE);
  const cookie = await cookieOf(await loadRecords(server.ownerUrl(DATABASE)));
  const { origin, environment } = settingsOf(server.appUrl(DATABASE), port);

  say("Typing…");
  return served(environment, origin, async () => {
    const ask = async (path: string) => {
      const began = performance.now();
      const answer = await fetch(origin + path, { headers: { cookie } });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 200)}`);
      return { took: performance.now() - began, text };
    };
    const paths = ["/empty", ...TYPED.map((typed) => `/api/search?q=${encodeURIComponent(typed)}`)];
    const runs: Array<{ times: number[]; text: string }> = paths.map(() => ({ times: [], text: "" }));
    for (const path of paths) await ask(path);
    // In turn: a machine that is busy with something else is then busy for all of them.
    for (let round = 0; round < TIMES; round++)
      for (const [at, path] of paths.entries()) {
        const { took, text } = await ask(path);
        runs[at]?.times.push(took);
        if (runs[at]) runs[at].text = text;
      }
    const [empty, ...searches] = runs.map(({ times }) => quantiles(times));
    return searches.map(({ median, p95 }, at) => ({
      typed: TYPED[at] ?? "",
      median,
      p95,
      ratio: p95 / (empty?.p95 ?? Number.NaN),
      hits: (JSON.parse(runs[at + 1]?.text ?? "") as { hits: unknown[] }).hits.length,
    }));
  });
}

function quantiles(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** An owner's session, who sees it all. */
export async function loadRecords(ownerUrl: string): Promise<string> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const run: Run = (sql, values = []) => owner.query(sql, values);
  await run("BEGIN");
  const firmId = await insertFirm(run);
  const { sessionSecret, membershipId } = await insertMember(run, firmId, "owner", "Olive Bench");
  await run(
    `INSERT INTO client_company (firm_id, id, name, industry, pipeline_state, currency, updated_at)
     SELECT $1, gen_random_uuid(), 'Company ' || to_char(n, 'FM0000'), 'Services', 'active', 'EUR', now()
       FROM generate_series(1, 200) n`,
    [firmId],
  );
  const columns = "firm_id, id, client_company_id";
  const each = (share: number) => `generate_series(1, ${(RECORDS * share) / 200}) n`;
  await run(
    `INSERT INTO contact (${columns}, position, name)
     SELECT firm_id, gen_random_uuid(), id, 'other', 'Person ' || md5(id::text || n) FROM client_company, ${each(0.4)}`,
  );
  await run(
    `INSERT INTO task (${columns}, kind, due_day, title)
     SELECT firm_id, gen_random_uuid(), id, 'other', current_date,
            (ARRAY['Review the ledger', 'Call the bank', 'Write the handover', 'Order the parts'])[1 + n % 4] || ' ' || md5(id::text || n)
       FROM client_company, ${each(0.4)}`,
  );
  await run(
    `INSERT INTO escalation (${columns}, raised_day, logged_by_membership_id, logged_by_name, text)
     SELECT firm_id, gen_random_uuid(), id, current_date, $1, 'Olive Bench', 'Nobody decided about ' || md5(id::text || n) FROM client_company, ${each(0.2)}`,
    [membershipId],
  );
  await run("COMMIT");
  await run("VACUUM ANALYZE");
  await owner.end();
  return sessionSecret;
}
