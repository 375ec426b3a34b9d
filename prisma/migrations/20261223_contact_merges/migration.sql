-- Two entries of one person, made one: what was moved from the one to the other, so that it can be taken back.
CREATE TABLE "contact_merge" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "gone_id" UUID NOT NULL,
    "moved" JSONB NOT NULL,
    "filled" TEXT[] NOT NULL,
    "merged_by_name" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_merge_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "two_people" CHECK ("kept_id" <> "gone_id"),
    CONSTRAINT "contact_merge_firm_id_client_company_id_kept_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "kept_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "contact_merge_firm_id_client_company_id_gone_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "gone_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "contact_merge_firm_id_client_company_id_idx" ON "contact_merge"("firm_id", "client_company_id");
-- Whoever was merged into somebody is so once.
CREATE UNIQUE INDEX "contact_merged_once" ON "contact_merge"("firm_id", "gone_id") WHERE "undone_at" IS NULL;

-- The firm's own, never the client's.
DO $$
DECLARE own constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  ALTER TABLE "contact_merge" ENABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_merge" FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY "firm_staff" ON "contact_merge" USING (%s) WITH CHECK (%s)', own, own);
  EXECUTE format('CREATE POLICY "not_by_link" ON "contact_merge" AS RESTRICTIVE USING (%s) WITH CHECK (%s)', nobody, nobody);
END $$;
