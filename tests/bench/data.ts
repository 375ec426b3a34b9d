import { randomBytes, randomUUID } from "node:crypto";
import { Client } from "pg";
import { hashSecret } from "@/lib/auth/session";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { contentHash } from "@/lib/rules/content-hash";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import type { LinkHolder } from "../support/save-by-link";
import { breakdownSnapshot } from "./snapshot";

export const CLIENTS = 2_000;
export const TIME_ENTRIES = 100_000;
const RESPONDENTS = 200;

export interface BenchData {
  /** The secret of an owner's session. */
  readonly sessionSecret: string;
  readonly clientCompanyId: string;
  readonly diagnosisId: string;
  /** Who answers an open round of one client, by personal link. */
  readonly respondents: ReadonlyArray<LinkHolder>;
}

/** A firm with 2,000 clients, each with departments, a diagnosis and an engagement, and 100,000 time entries. */
export async function loadBenchData(ownerUrl: string): Promise<BenchData> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const run = (sql: string, values: unknown[] = []) => owner.query(sql, values);
  await run("BEGIN");
  const firmId = await insertFirm(run);
  const { membershipId, sessionSecret } = await insertMember(run, firmId, "owner", "Olive Bench");
  await run(
    `INSERT INTO client_company (firm_id, id, name, industry, pipeline_state, currency, annual_revenue_minor, headcount, updated_at)
     SELECT $1, gen_random_uuid(), 'Company ' || to_char(n, 'FM0000'), 'Services',
            (enum_range(NULL::pipeline_state))[1 + n % 7], 'EUR', 100000000 + n * 1000, 20 + n % 100, now()
       FROM generate_series(1, ${CLIENTS}) n`,
    [firmId],
  );
  await run(
    `INSERT INTO department (firm_id, id, client_company_id, name, headcount, own_targets, has_head, position)
     SELECT firm_id, gen_random_uuid(), id, name_of, 8, true, true, p
       FROM client_company, unnest(ARRAY['Sales', 'Operations', 'Product', 'Finance']) WITH ORDINALITY AS d (name_of, p)`,
  );
  await insertDiagnoses(run, breakdownSnapshot());
  await run(
    `INSERT INTO engagement (firm_id, id, client_company_id, title, kind, starts_on, currency, rate_minor_per_hour, planned_minutes_per_week)
     SELECT firm_id, gen_random_uuid(), id, 'Fractional COO', 'fractional_coo', current_date - 180, 'EUR', 15000, 840 FROM client_company`,
  );
  await run(
    `INSERT INTO deliverable (firm_id, id, client_company_id, engagement_id, kind, title, state, due_day)
     SELECT firm_id, gen_random_uuid(), client_company_id, id, 'sop', 'SOP ' || n, 'draft', current_date + n
       FROM engagement, generate_series(1, 3) n`,
  );
  await run(
    `INSERT INTO week (firm_id, id, client_company_id, engagement_id, monday)
     SELECT firm_id, gen_random_uuid(), client_company_id, id, date_trunc('week', now())::date - 7 * n
       FROM engagement, generate_series(0, 9) n`,
  );
  await run(
    `INSERT INTO time_entry (firm_id, id, client_company_id, engagement_id, week_id, membership_id, work_day, minutes, kind)
     SELECT firm_id, gen_random_uuid(), client_company_id, engagement_id, id, $1, monday + n, 60, 'sop'
       FROM week, generate_series(0, ${TIME_ENTRIES / (CLIENTS * 10) - 1}) n`,
    [membershipId],
  );
  const chosen = await run(`SELECT id, client_company_id FROM diagnosis ORDER BY id LIMIT 1`);
  const respondents = await insertRespondents(run, chosen.rows[0].client_company_id);
  await run("COMMIT");
  await run("VACUUM ANALYZE");
  await owner.end();
  const { id, client_company_id } = chosen.rows[0];
  return { sessionSecret, clientCompanyId: client_company_id, diagnosisId: id, respondents };
}

/** What follows sees this firm's rows. */
export async function insertFirm(run: Run): Promise<string> {
  const firmId = randomUUID();
  await run("SELECT set_config('app.firm', $1, true), set_config('app.client', '*', true)", [firmId]);
  await run(
    "INSERT INTO firm (id, name, time_zone, currency, second_factor_required) VALUES ($1, 'Bench & Partners', 'Europe/Berlin', 'EUR', false)",
    [firmId],
  );
  return firmId;
}

/** Somebody of the firm who is signed in. */
export async function insertMember(
  run: Run,
  firmId: string,
  role: "owner" | "consultant",
  name: string,
): Promise<{ membershipId: string; sessionSecret: string }> {
  const [userId, membershipId] = [randomUUID(), randomUUID()];
  const sessionSecret = randomBytes(32).toString("hex");
  const email = `${role}@bench.example`;
  await run(`INSERT INTO "user" (id, email) VALUES ($1, $2)`, [userId, email]);
  await run(
    `INSERT INTO membership (firm_id, id, user_id, role, display_name, email, accepted_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [firmId, membershipId, userId, role, name, email],
  );
  await run(
    `INSERT INTO session (token_hash, user_id, firm_id, membership_id, expires_at) VALUES ($1, $2, $3, $4, now() + interval '1 day')`,
    [Buffer.from(hashSecret(sessionSecret)), userId, firmId, membershipId],
  );
  return { membershipId, sessionSecret };
}

export type Run = (sql: string, values?: unknown[]) => Promise<{ rows: Array<Record<string, string>> }>;

/** As many heads as a round may ask. */
async function insertRespondents(run: Run, clientCompanyId: string): Promise<LinkHolder[]> {
  const made = await run(
    `INSERT INTO round (firm_id, id, client_company_id, as_of, confidentiality, template_id, template_hash)
     SELECT firm_id, gen_random_uuid(), id, current_date, 'group', $2, $3 FROM client_company WHERE id = $1 RETURNING firm_id, id`,
    [clientCompanyId, throughlineTemplate.id, throughlineTemplate.hash],
  );
  const { firm_id: firmId, id: roundId } = made.rows[0] ?? {};
  const holders: LinkHolder[] = [];
  for (let at = 0; at < RESPONDENTS; at++) {
    const holder = { respondentId: randomUUID(), token: randomBytes(32).toString("base64url") };
    holders.push(holder);
    await run(
      `INSERT INTO respondent (firm_id, id, client_company_id, round_id, "group", name, department_id)
       SELECT $1, $2, $3, $4, 'head', $5, min(id::text)::uuid FROM department WHERE client_company_id = $3`,
      [firmId, holder.respondentId, clientCompanyId, roundId, `Head ${at}`],
    );
    await run(
      `INSERT INTO respondent_link (firm_id, client_company_id, respondent_id, request_id, token_hash)
       VALUES ($1, $2, $3, gen_random_uuid(), $4)`,
      [firmId, clientCompanyId, holder.respondentId, Buffer.from(hashSecret(holder.token))],
    );
  }
  return holders;
}

/** One closed round and its diagnosis for each client. */
export async function insertDiagnoses(run: Run, snapshot: Snapshot) {
  const result = diagnose(snapshot);
  const [snapshotHash, resultHash] = [contentHash(snapshot), contentHash(result)];
  await run(
    `INSERT INTO round (firm_id, id, client_company_id, as_of, state, confidentiality, template_id, template_hash, snapshot, snapshot_hash, closed_at)
     SELECT firm_id, gen_random_uuid(), id, current_date - 30, 'closed', 'named', 'throughline-v1', '', $1, $2, now() FROM client_company`,
    [canonicalJson(snapshot), snapshotHash],
  );
  await run(
    `INSERT INTO diagnosis (firm_id, id, client_company_id, round_id, as_of, rule_set_id, rule_set_version, rule_set_hash,
                            snapshot_hash, result, result_hash, stage, scope, role)
     SELECT firm_id, gen_random_uuid(), client_company_id, id, as_of, $1, $2, $3, snapshot_hash, $4, $5, $6::stage, $7::scope, $8::recommended_role FROM round`,
    [
      result.ruleSet.id,
      result.ruleSet.version,
      result.ruleSet.hash,
      canonicalJson(result),
      resultHash,
      result.stage,
      result.scope,
      result.role,
    ],
  );
}
