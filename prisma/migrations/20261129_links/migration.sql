-- Answering by personal link, without an account. Only the SHA-256 of a link's secret is kept.
ALTER TYPE "mail_kind" ADD VALUE 'questionnaire';
ALTER TABLE "respondent" ADD COLUMN "opened_at" TIMESTAMPTZ(3);

CREATE TABLE "respondent_link" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "mail_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),
    CONSTRAINT "respondent_link_pkey" PRIMARY KEY ("firm_id","respondent_id","request_id"),
    CONSTRAINT "respondent_link_firm_id_client_company_id_respondent_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "respondent_id") REFERENCES "respondent"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "respondent_link_firm_id_mail_id_fkey" FOREIGN KEY ("firm_id", "mail_id") REFERENCES "outgoing_mail"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "respondent_link_token_hash_key" ON "respondent_link"("token_hash");

ALTER TABLE "respondent_link" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "respondent_link" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "respondent_link"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
-- Whoever holds the secret may find its row, and no other, before a firm is known; and after that, the links of theirs.
CREATE POLICY "by_link" ON "respondent_link" FOR SELECT
  USING ("token_hash" = decode(nullif((SELECT current_setting('app.link', true)), ''), 'hex')
         OR ("firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
             AND "respondent_id" = (SELECT nullif(current_setting('app.respondent', true), '')::uuid)));

-- `app.respondent` is set for who answers by link. Everything but their own row and answers is then shut, whatever
-- `app.firm` and `app.client` would show.
DO $$
DECLARE t text;
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE own constant text := nobody || ' OR %I = (SELECT nullif(current_setting(''app.respondent'', true), '''')::uuid)';
BEGIN
  FOR t IN SELECT "relname" FROM "pg_class"
            WHERE "relnamespace" = 'public'::regnamespace AND "relkind" = 'r' AND "relrowsecurity"
              AND "relname" NOT IN ('firm', 'client_company', 'department', 'round', 'respondent', 'respondent_link', 'answer', 'handoff_report', 'audit_event') LOOP
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['answer', 'handoff_report'] LOOP
    EXECUTE format('CREATE POLICY "own_by_link" ON %I AS RESTRICTIVE USING (' || own || ') WITH CHECK (' || own || ')',
                   t, 'respondent_id', 'respondent_id');
  END LOOP;
  EXECUTE format('CREATE POLICY "own_by_link" ON "respondent" AS RESTRICTIVE USING (' || own || ') WITH CHECK (' || own || ')', 'id', 'id');
  -- Their own mutations are in the trail under their name.
  EXECUTE format('CREATE POLICY "own_by_link" ON "audit_event" AS RESTRICTIVE USING (' || own || ') WITH CHECK (' || own || ')',
                 'entity_id', 'entity_id');
  -- Read, for the page's title and the names of departments; never written.
  FOREACH t IN ARRAY ARRAY['firm', 'client_company', 'department'] LOOP
    EXECUTE format('CREATE POLICY "no_update_by_link" ON %I AS RESTRICTIVE FOR UPDATE USING (%s)', t, nobody);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['firm', 'client_company', 'department', 'round'] LOOP
    EXECUTE format('CREATE POLICY "no_insert_by_link" ON %I AS RESTRICTIVE FOR INSERT WITH CHECK (%s)', t, nobody);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['firm', 'client_company', 'department', 'round', 'respondent'] LOOP
    EXECUTE format('CREATE POLICY "no_delete_by_link" ON %I AS RESTRICTIVE FOR DELETE USING (%s)', t, nobody);
  END LOOP;
  -- Answering holds the round open (FOR SHARE), which PostgreSQL counts as an update that is never made.
  EXECUTE format('CREATE POLICY "no_update_by_link" ON "round" AS RESTRICTIVE FOR UPDATE USING (true) WITH CHECK (%s)', nobody);
END $$;
CREATE POLICY "own_by_link" ON "round" AS RESTRICTIVE FOR SELECT
  USING (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL
         OR "id" = (SELECT p."round_id" FROM "respondent" p
                     WHERE p."id" = (SELECT nullif(current_setting('app.respondent', true), '')::uuid)));

-- Whose link it is, while its round is open. As with `viewer_of_session`, the settings are local to the statement's own
-- transaction, and it runs as the caller: the policies hold inside it too.
CREATE FUNCTION "viewer_of_link"("p_link_hash" bytea)
RETURNS TABLE ("firm_id" uuid, "firm_name" text, "client_company_id" uuid, "round_id" uuid, "respondent_id" uuid, "display_name" text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE l record;
DECLARE p record;
BEGIN
  PERFORM set_config('app.link', encode("p_link_hash", 'hex'), true);
  SELECT x."firm_id", x."client_company_id", x."respondent_id" INTO l
    FROM "respondent_link" x WHERE x."token_hash" = "p_link_hash" AND x."withdrawn_at" IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.firm', l."firm_id"::text, true), set_config('app.client', l."client_company_id"::text, true),
          set_config('app.respondent', l."respondent_id"::text, true);
  SELECT x."firm_id", x."client_company_id", x."round_id", x."id", x."name" INTO p
    FROM "respondent" x WHERE x."firm_id" = l."firm_id" AND x."id" = l."respondent_id";
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY
    SELECT p."firm_id", f."name", p."client_company_id", p."round_id", p."id", p."name"
      FROM "round" r
      JOIN "firm" f ON f."id" = r."firm_id"
      JOIN "client_company" c ON c."firm_id" = r."firm_id" AND c."id" = r."client_company_id" AND c."deleted_at" IS NULL
     WHERE r."firm_id" = p."firm_id" AND r."id" = p."round_id" AND r."state" = 'open' AND r."deleted_at" IS NULL;
END $$;
