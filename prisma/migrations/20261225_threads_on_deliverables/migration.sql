-- A page in the portal for a deliverable that is shared: what it is, who signed it off, and the thread beside it.
ALTER TYPE "comment_on" ADD VALUE 'deliverable';
ALTER TYPE "notice_about" ADD VALUE 'deliverable';

CREATE TABLE "deliverable_page" (
    "firm_id" UUID NOT NULL,
    "deliverable_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "edition" INTEGER NOT NULL DEFAULT 1,
    "shared_at" TIMESTAMPTZ(3),
    "shared_by_name" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "deliverable_page_pkey" PRIMARY KEY ("firm_id","deliverable_id"),
    CONSTRAINT "deliverable_page_about" CHECK (char_length("about") <= 4000),
    CONSTRAINT "deliverable_page_shared" CHECK (("shared_at" IS NULL) = ("shared_by_name" IS NULL)),
    CONSTRAINT "deliverable_page_firm_id_client_company_id_deliverable_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "deliverable_page_firm_id_client_company_id_deliverable_id_key" ON "deliverable_page"("firm_id", "client_company_id", "deliverable_id");

CREATE TABLE "deliverable_sign_off" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "deliverable_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "deliverable_sign_off_pkey" PRIMARY KEY ("firm_id","deliverable_id","edition","membership_id"),
    CONSTRAINT "deliverable_sign_off_firm_id_client_company_id_deliverable_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "deliverable_sign_off_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What was signed off stays, also where its deliverable lies in the bin; a deletion for good takes it along.
CREATE FUNCTION "refuse_deleted_sign_off"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was signed off stays.' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "kept_deliverable_sign_off" BEFORE DELETE ON "deliverable_sign_off"
  FOR EACH ROW EXECUTE FUNCTION "refuse_deleted_sign_off"();

-- What was said of a deliverable goes with it when the bin is emptied.
CREATE FUNCTION "forget_comments_on_deliverable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "comment" c WHERE c."firm_id" = OLD."firm_id" AND c."on"::text = 'deliverable' AND c."on_id" = OLD."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "forgotten_deliverable" AFTER DELETE ON "deliverable"
  FOR EACH ROW EXECUTE FUNCTION "forget_comments_on_deliverable"();

DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE person constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
-- Shared, and with whom: the CEO, and whoever of the company owns it just now.
DECLARE reader constant text := '"shared_at" IS NOT NULL AND EXISTS (SELECT FROM "membership" m
    JOIN "deliverable" d ON d."firm_id" = m."firm_id" AND d."id" = "deliverable_page"."deliverable_id" AND d."deleted_at" IS NULL
   WHERE m."firm_id" = "deliverable_page"."firm_id" AND m."client_company_id" = "deliverable_page"."client_company_id"
     AND m."user_id" = ' || person || ' AND m."disabled_at" IS NULL
     AND (m."role" = ''ceo'' OR m."contact_id" = d."owner_contact_id"))';
-- Whoever reads its page: asked of that table, under its own policy.
DECLARE shown constant text := 'EXISTS (SELECT FROM "deliverable_page" p WHERE p."firm_id" = %1$I."firm_id" AND p."deliverable_id" = %1$I.%2$I)';
DECLARE own constant text := 'EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = "deliverable_sign_off"."firm_id"
    AND m."id" = "deliverable_sign_off"."membership_id" AND m."user_id" = ' || person || ')';
-- Of the client's people, whoever is shown the thing itself, as before and now of a deliverable too. By its text: a word that
-- a type has only just learnt is not to be used before it is committed.
DECLARE role constant text := '(SELECT m."role" FROM "membership" m WHERE m."firm_id" = "comment"."firm_id"
    AND m."client_company_id" = "comment"."client_company_id" AND m."user_id" = ' || person || ' AND m."disabled_at" IS NULL LIMIT 1)';
DECLARE said constant text := '("with_heads" OR ' || role || ' = ''ceo'') AND CASE "on"::text
    WHEN ''diagnosis'' THEN EXISTS (SELECT FROM "diagnosis" d WHERE d."firm_id" = "comment"."firm_id" AND d."id" = "on_id"
      AND CASE ' || role || ' WHEN ''ceo'' THEN d."shared_with_ceo_at" ELSE d."shared_with_heads_at" END IS NOT NULL)
    WHEN ''report'' THEN EXISTS (SELECT FROM "report_share" r WHERE r."firm_id" = "comment"."firm_id" AND r."report_id" = "on_id")
    WHEN ''sop'' THEN EXISTS (SELECT FROM "sop_version" v WHERE v."firm_id" = "comment"."firm_id" AND v."sop_id" = "on_id"
      AND (v."state" = ''in_use'' OR v."state" = ''in_review'' AND ' || role || ' = ''ceo''))
    WHEN ''client_note'' THEN EXISTS (SELECT FROM "client_note" n WHERE n."firm_id" = "comment"."firm_id" AND n."id" = "on_id")
    WHEN ''chart'' THEN EXISTS (SELECT FROM "accountability_chart" a WHERE a."firm_id" = "comment"."firm_id" AND a."id" = "on_id" AND a."state" = ''live'')
    WHEN ''deliverable'' THEN ' || format(shown, 'comment', 'on_id') || '
  END';
BEGIN
  EXECUTE format('CREATE POLICY "firm_and_reader" ON "deliverable_page" USING (%1$s AND (%2$s OR (%3$s AND %4$s))) WITH CHECK (%1$s AND %2$s)',
    firm, staff, client, reader);
  EXECUTE format('CREATE POLICY "firm_and_reader" ON "deliverable_sign_off" USING (%1$s AND (%2$s OR (%3$s AND %4$s))) WITH CHECK (%1$s AND (%2$s OR (%3$s AND %4$s)))',
    firm, staff, client, format(shown, 'deliverable_sign_off', 'deliverable_id'));
  -- Each signs for themselves, and nobody for the client; in person nobody: an archive that comes in.
  EXECUTE format('CREATE POLICY "own_word" ON "deliverable_sign_off" AS RESTRICTIVE FOR INSERT WITH CHECK ((%s AND %s IS NULL) OR (%s AND %s))',
    staff, person, client, own);
  EXECUTE format('ALTER POLICY "firm_and_reader" ON "comment" USING (%1$s AND (%2$s OR (%3$s AND %4$s))) WITH CHECK (%1$s AND (%2$s OR (%3$s AND %4$s)))',
    firm, staff, client, said);
  FOREACH t IN ARRAY ARRAY['deliverable_page', 'deliverable_sign_off'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;
