-- The firm's own look: one colour and one logo. A logo is never changed or taken away, only another one chosen, so that
-- the page of a report keeps the one it was issued with.
CREATE TABLE "firm_logo" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_name" TEXT NOT NULL,
    CONSTRAINT "firm_logo_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "firm_logo_kind" CHECK ("content_type" IN ('image/png', 'image/jpeg')),
    CONSTRAINT "firm_logo_size" CHECK (octet_length("bytes") BETWEEN 1 AND 262144 AND "width" BETWEEN 1 AND 4000 AND "height" BETWEEN 1 AND 4000)
);

CREATE TABLE "firm_brand" (
    "firm_id" UUID NOT NULL,
    "accent" CHAR(7),
    "logo_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "firm_brand_pkey" PRIMARY KEY ("firm_id"),
    CONSTRAINT "firm_brand_accent" CHECK ("accent" ~ '^#[0-9a-f]{6}$'),
    CONSTRAINT "firm_brand_firm_id_logo_id_fkey" FOREIGN KEY ("firm_id", "logo_id") REFERENCES "firm_logo"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- How the next report of a client is put together: one draft, the firm's alone.
CREATE TABLE "report_draft" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "composition" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "report_draft_pkey" PRIMARY KEY ("firm_id","client_company_id"),
    CONSTRAINT "report_draft_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The look is the firm's to set and everybody's of the firm to see, its clients' people too; a draft is the staff's.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  FOREACH t IN ARRAY ARRAY['firm_logo', 'firm_brand', 'report_draft'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
    EXECUTE format('CREATE POLICY "firm_staff" ON %I USING (%s%s) WITH CHECK (%s AND %s)',
      t, firm, CASE t WHEN 'report_draft' THEN ' AND ' || staff ELSE '' END, firm, staff);
  END LOOP;
END $$;
-- An update and a deletion find a row by what may be read, which is more than what may be written.
CREATE POLICY "staff_changes" ON "firm_brand" AS RESTRICTIVE FOR UPDATE USING ((SELECT current_setting('app.client', true)) = '*');

-- The look of a firm, for the statement that reads a session: `viewer_of_session` has named the firm by then, and the
-- policies above hold inside it. Not inlined, so that it is asked after that and not before.
CREATE FUNCTION "firm_look"("p_firm_id" uuid)
RETURNS TABLE ("accent" text, "logo_id" uuid, "logo_type" text, "logo_sha256" text, "logo_width" integer, "logo_height" integer)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN QUERY
    SELECT b."accent"::text, l."id", l."content_type", l."sha256", l."width", l."height"
      FROM "firm_brand" b LEFT JOIN "firm_logo" l ON l."firm_id" = b."firm_id" AND l."id" = b."logo_id"
     WHERE b."firm_id" = "p_firm_id";
END $$;
