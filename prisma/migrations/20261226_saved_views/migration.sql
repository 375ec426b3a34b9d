-- Working lists: the views of them that people keep under a name, and what several rows were before they were changed at once.
CREATE TABLE "saved_view" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "state" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "default_view" (
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "view_id" UUID NOT NULL,

    CONSTRAINT "default_view_pkey" PRIMARY KEY ("firm_id","membership_id","about")
);

CREATE TABLE "bulk_edit" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "row_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "row_version" INTEGER NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_edit_pkey" PRIMARY KEY ("firm_id","id","row_id")
);

CREATE INDEX "saved_view_firm_id_about_idx" ON "saved_view"("firm_id", "about");
CREATE INDEX "saved_view_firm_id_membership_id_idx" ON "saved_view"("firm_id", "membership_id");
CREATE INDEX "bulk_edit_firm_id_client_company_id_idx" ON "bulk_edit"("firm_id", "client_company_id");
CREATE INDEX "bulk_edit_firm_id_membership_id_edited_at_idx" ON "bulk_edit"("firm_id", "membership_id", "edited_at");
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "default_view" ADD CONSTRAINT "default_view_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "default_view" ADD CONSTRAINT "default_view_firm_id_view_id_fkey" FOREIGN KEY ("firm_id", "view_id") REFERENCES "saved_view"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "bulk_edit" ADD CONSTRAINT "bulk_edit_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_edit" ADD CONSTRAINT "bulk_edit_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_name" CHECK (char_length("name") BETWEEN 1 AND 60);

-- The firm's own people's: a view is read by its maker, and by everybody once it is shared, and changed by its maker alone;
-- which one somebody begins with, and what they changed at once, is theirs.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE theirs constant text := '"membership_id" IN (SELECT m."id" FROM "membership" m
  WHERE m."user_id" = nullif((SELECT current_setting(''app.user'', true)), '''')::uuid AND m."client_company_id" IS NULL)';
BEGIN
  FOREACH t IN ARRAY ARRAY['saved_view', 'default_view', 'bulk_edit'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  EXECUTE format('CREATE POLICY "own_or_shared" ON "saved_view" USING (%1$s AND ("shared" OR %2$s)) WITH CHECK (%1$s AND %2$s)', firm, theirs);
  FOREACH t IN ARRAY ARRAY['default_view', 'bulk_edit'] LOOP
    EXECUTE format('CREATE POLICY "own" ON %I USING (%2$s AND %3$s) WITH CHECK (%2$s AND %3$s)', t, firm, theirs);
  END LOOP;
END $$;
