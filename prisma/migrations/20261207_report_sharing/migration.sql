-- A report that the client's CEO, and nobody else of the client, reads in the portal. What was never shared stays the firm's; taking it back removes the row.
CREATE UNIQUE INDEX "report_firm_id_client_company_id_id_key" ON "report"("firm_id", "client_company_id", "id");
CREATE INDEX "report_pdf_hash_idx" ON "report"("pdf_hash");

CREATE TABLE "report_share" (
    "firm_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shared_by_name" TEXT NOT NULL,
    CONSTRAINT "report_share_pkey" PRIMARY KEY ("firm_id","report_id"),
    CONSTRAINT "report_share_firm_id_client_company_id_report_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "report_id") REFERENCES "report"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "report_share_firm_id_client_company_id_report_id_key" ON "report_share"("firm_id", "client_company_id", "report_id");

DO $$
DECLARE held constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND ((SELECT current_setting(''app.client'', true)) = ''*'' OR "client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid) AND EXISTS (SELECT 1 FROM "membership" m WHERE m."firm_id" = "report_share"."firm_id" AND m."client_company_id" = "report_share"."client_company_id" AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid) AND m."role" = ''ceo''))';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  ALTER TABLE "report_share" ENABLE ROW LEVEL SECURITY;
  ALTER TABLE "report_share" FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY "firm_and_client" ON "report_share" USING (%s) WITH CHECK (%s)', held, held);
  EXECUTE format('CREATE POLICY "not_by_link" ON "report_share" AS RESTRICTIVE USING (%s) WITH CHECK (%s)', nobody, nobody);
END $$;

-- Its readers neither share with themselves nor take back.
CREATE POLICY "staff_shares" ON "report_share" AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "staff_takes_back" ON "report_share" AS RESTRICTIVE FOR DELETE
  USING ((SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "staff_changes" ON "report_share" AS RESTRICTIVE FOR UPDATE
  USING ((SELECT current_setting('app.client', true)) = '*');

-- A report is made to be handed over, shared in the portal or not: what it showed of a diagnosis counts as seen by the CEO
-- from its issue on. Kept beside the diagnosis, since the report itself may be hidden from whoever asks.
ALTER TABLE "diagnosis" ADD COLUMN "reported_since" TIMESTAMPTZ(3);
CREATE OR REPLACE FUNCTION "keep_who_has_read"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."ceo_reads_since" := least(OLD."ceo_reads_since", NEW."shared_with_ceo_at");
  NEW."heads_read_since" := least(OLD."heads_read_since", NEW."shared_with_heads_at");
  NEW."reported_since" := least(OLD."reported_since", NEW."reported_since");
  RETURN NEW;
END $$;
ALTER TABLE "diagnosis" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "report" NO FORCE ROW LEVEL SECURITY;
UPDATE "diagnosis" d SET "reported_since" = (
  SELECT min(r."issued_at") FROM "report" r WHERE r."firm_id" = d."firm_id" AND r."diagnosis_id" = d."id");
ALTER TABLE "report" FORCE ROW LEVEL SECURITY;
ALTER TABLE "diagnosis" FORCE ROW LEVEL SECURITY;
CREATE FUNCTION "keep_what_was_reported"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "diagnosis" d SET "reported_since" = NEW."issued_at"
   WHERE d."firm_id" = NEW."firm_id" AND d."id" = NEW."diagnosis_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "what_was_reported" AFTER INSERT ON "report" FOR EACH ROW EXECUTE FUNCTION "keep_what_was_reported"();

-- Of a client's people only what was shared with them; whoever holds a file may ask about that very file.
CREATE POLICY "shared_with_client" ON "report" AS RESTRICTIVE
  USING (
    (SELECT current_setting('app.client', true)) = '*'
    OR "pdf_hash" = (SELECT nullif(current_setting('app.file', true), ''))
    OR EXISTS (SELECT 1 FROM "report_share" s WHERE s."firm_id" = "report"."firm_id" AND s."report_id" = "report"."id"))
  WITH CHECK ((SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "by_link" ON "report" FOR SELECT
  USING ("pdf_hash" = (SELECT nullif(current_setting('app.file', true), '')));

-- Who issued a file, from its hash: nothing that its holder does not read in it. As with `viewer_of_feed`, it runs as the
-- caller and its settings end with the statement's own transaction.
CREATE FUNCTION "issued_file"("p_hash" text)
RETURNS TABLE ("firm_name" text, "number" integer, "issued_at" timestamptz, "time_zone" text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE r record;
BEGIN
  PERFORM set_config('app.file', "p_hash", true);
  SELECT x."firm_id", x."number", x."issued_at" INTO r FROM "report" x WHERE x."pdf_hash" = "p_hash" LIMIT 1;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.firm', r."firm_id"::text, true);
  RETURN QUERY SELECT f."name", r."number", r."issued_at"::timestamptz, f."time_zone" FROM "firm" f WHERE f."id" = r."firm_id";
END $$;
