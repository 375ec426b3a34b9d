import { expect, test } from "vitest";
import { furnish } from "../support/matrix/furnish";
import { MARKS } from "../support/matrix/secrets";
import { asDatabaseOwner, makeWorld } from "../support/world";

/** Words of the program and sums of contents: they tell nothing of a client. */
const SAYS_NOTHING = [
  "answer.item_id",
  "answer_note.item_id",
  "audit_event.action",
  "audit_event.entity",
  // A list of the program, ids and days.
  "bulk_edit.about",
  "bulk_edit.before",
  "cadence_schedule.rule",
  "cadence_schedule.time_zone",
  "candidate_evidence.criterion",
  // A name of the firm's own people.
  "chart_seat.fractional_name",
  // What another program calls it.
  "client_company.external_id",
  "client_company.language",
  "client_company.verdict_confidence",
  "contact.external_id",
  "contact.language",
  "contact.time_zone",
  // Ids.
  "contact_merge.moved",
  // Who called one off, or that it is over: of A1 none was begun here.
  "deletion.ended_by_name",
  "diagnosis.result_hash",
  "diagnosis.rule_set_hash",
  "diagnosis.rule_set_id",
  "diagnosis.rule_set_version",
  "diagnosis.snapshot_hash",
  "evidence_file.item_id",
  // What stood in a row before an import: no import changed one of A1's here.
  "imported_row.before",
  "notice.href",
  "report.content_hash",
  "report.inputs",
  "report.pdf_hash",
  "respondent.locale",
  "review_booking.locale",
  "review_booking.time_zone",
  // No round of A1's is a second version here: who reads its reason is shown in tests/db/rounds/reopen.test.ts.
  "round.reopen_reason",
  "round.snapshot_hash",
  "round.template_hash",
  "round.template_id",
  "scenario.snapshot_hash",
  "sop_image.content_type",
  // Whoever must follow an SOP signs it off in the matrix itself, and so has not yet: the name is theirs.
  "sop_sign_off.name",
  "statement.content_hash",
  "time_entry.external_id",
];

test("every column of A1's rows that can hold words holds a marked one, so that a leak of it is noticed", async () => {
  const world = await makeWorld();
  await furnish(world);
  const columns = await asDatabaseOwner<{ table: string; column: string; key: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column",
            CASE c.table_name WHEN 'client_company' THEN 'id' ELSE 'client_company_id' END AS key
       FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.data_type IN ('text', 'jsonb')
        AND (c.table_name = 'client_company' OR EXISTS (
          SELECT FROM information_schema.columns k
           WHERE k.table_schema = 'public' AND k.table_name = c.table_name AND k.column_name = 'client_company_id'))
      ORDER BY 1, 2`,
  );
  const unmarked: string[] = [];
  for (const { table, column, key } of columns) {
    const rows = await asDatabaseOwner(
      `SELECT FROM "${table}" WHERE "${key}" = $1 AND "${column}"::text ~* $2 LIMIT 1`,
      [world.a.a1.clientCompanyId, Object.values(MARKS).join("|")],
    );
    if (rows.length === 0) unmarked.push(`${table}.${column}`);
  }
  expect(unmarked).toEqual(SAYS_NOTHING);
});
