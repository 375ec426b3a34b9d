-- The language a respondent chose to answer in; null until they chose, or went past the first page in one.
ALTER TABLE "respondent" ADD COLUMN "locale" TEXT;

-- What a respondent says beside a rating, for the consultants alone.
CREATE TYPE "sureness" AS ENUM ('sure', 'fairly', 'guess');

CREATE TABLE "answer_note" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "note" TEXT,
    "link" TEXT,
    "sureness" "sureness",
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "answer_note_pkey" PRIMARY KEY ("firm_id","respondent_id","item_id"),
    CONSTRAINT "answer_note_firm_id_client_company_id_respondent_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "respondent_id") REFERENCES "respondent"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "answer_note_link_is_web" CHECK ("link" ~ '^https?://')
);

-- The bytes are in the database, so that a backup of it is a backup of everything.
CREATE TYPE "file_kind" AS ENUM ('pdf', 'png', 'jpeg', 'webp', 'docx', 'xlsx', 'text');

CREATE TABLE "evidence_file" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "file_kind" NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "evidence_file_firm_id_client_company_id_respondent_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "respondent_id") REFERENCES "respondent"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "evidence_file_of_a_size" CHECK ("byte_count" = octet_length("bytes") AND "byte_count" BETWEEN 1 AND 5242880)
);
CREATE INDEX "evidence_file_firm_id_respondent_id_idx" ON "evidence_file"("firm_id", "respondent_id");
-- Compressed already, most of them; PostgreSQL need not try again.
ALTER TABLE "evidence_file" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- Frozen with the round, by the same function as the answers: it asks for the round of `respondent_id`.
CREATE TRIGGER "notes_of_closed_round" BEFORE INSERT OR UPDATE OR DELETE ON "answer_note"
  FOR EACH ROW EXECUTE FUNCTION "refuse_answers_of_closed_round"();
CREATE TRIGGER "evidence_of_closed_round" BEFORE INSERT OR UPDATE OR DELETE ON "evidence_file"
  FOR EACH ROW EXECUTE FUNCTION "refuse_answers_of_closed_round"();

-- The consultants read them; of the client's people each only their own, whatever the round promises of ratings.
DO $$
DECLARE t text;
DECLARE readers constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)
    AND ((SELECT current_setting(''app.client'', true)) = ''*''
         OR ("client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)
             AND ("respondent_id" = (SELECT nullif(current_setting(''app.respondent'', true), '''')::uuid)
                  OR EXISTS (SELECT FROM "respondent" p
                               JOIN "membership" m ON m."firm_id" = p."firm_id" AND m."contact_id" = p."contact_id"
                              WHERE p."firm_id" = %1$I."firm_id" AND p."id" = %1$I."respondent_id"
                                AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid)))))';
DECLARE own constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL
    OR "respondent_id" = (SELECT nullif(current_setting(''app.respondent'', true), '''')::uuid)';
BEGIN
  FOREACH t IN ARRAY ARRAY['answer_note', 'evidence_file'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "staff_and_own" ON %1$I USING (' || readers || ') WITH CHECK (' || readers || ')', t);
    EXECUTE format('CREATE POLICY "own_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, own, own);
  END LOOP;
END $$;
