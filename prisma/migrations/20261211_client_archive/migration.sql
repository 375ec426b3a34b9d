-- The archive of one client comes into another firm as it was. What its own firm numbered keeps its number there, beside
-- the receiving firm's own: a number is of one client. (Issuing still counts over the whole firm, under the firm's lock.)
DROP INDEX "report_firm_id_number_key";
CREATE UNIQUE INDEX "report_firm_id_client_company_id_number_key" ON "report"("firm_id", "client_company_id", "number");
CREATE INDEX "report_firm_id_number_idx" ON "report"("firm_id", "number");
DROP INDEX "statement_firm_id_number_key";
CREATE UNIQUE INDEX "statement_firm_id_client_company_id_number_key" ON "statement"("firm_id", "client_company_id", "number");
CREATE INDEX "statement_firm_id_number_idx" ON "statement"("firm_id", "number");

-- No trigger may write, refuse or ask for an order while an archive's rows come in: closed rounds with their answers,
-- agreed weeks with their hours, charts that were replaced. As with the viewer, the setting ends with its transaction.
-- Constraint triggers, which only check the outcome, go on.
DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT g."tgrelid"::regclass::text AS "of", g."tgname", pg_get_triggerdef(g."oid") AS "def"
             FROM "pg_trigger" g JOIN "pg_class" c ON c."oid" = g."tgrelid"
            WHERE c."relnamespace" = 'public'::regnamespace AND NOT g."tgisinternal" AND g."tgconstraint" = 0
              AND g."tgqual" IS NULL AND g."tgtype" & 4 <> 0 LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', t."tgname", t."of");
    EXECUTE replace(t."def", ' EXECUTE FUNCTION ',
                    ' WHEN (current_setting(''app.importing'', true) IS DISTINCT FROM ''archive'') EXECUTE FUNCTION ');
  END LOOP;
END $$;

-- An archive's seal has no key: whether its report was issued where it says is for whoever issued it to tell, not for us.
ALTER TABLE "report" ADD COLUMN "came_in" BOOLEAN NOT NULL DEFAULT false;
CREATE OR REPLACE FUNCTION "issued_file"("p_hash" text)
RETURNS TABLE ("firm_name" text, "number" integer, "issued_at" timestamptz, "time_zone" text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE r record;
BEGIN
  PERFORM set_config('app.file', "p_hash", true);
  SELECT x."firm_id", x."number", x."issued_at" INTO r FROM "report" x WHERE x."pdf_hash" = "p_hash" AND NOT x."came_in" LIMIT 1;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.firm', r."firm_id"::text, true);
  RETURN QUERY SELECT f."name", r."number", r."issued_at"::timestamptz, f."time_zone" FROM "firm" f WHERE f."id" = r."firm_id";
END $$;
