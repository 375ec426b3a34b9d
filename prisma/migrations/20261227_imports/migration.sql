-- Clients, contacts and hours out of a file: what was read and waits for a word, and what it wrote, so that it can be taken back.
CREATE TYPE "import_kind" AS ENUM ('time', 'contacts', 'clients');
CREATE TYPE "import_state" AS ENUM ('read', 'done', 'undone');

CREATE TABLE "data_import" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" "import_kind" NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'read',
    "file_name" TEXT NOT NULL,
    "preset" TEXT,
    "header" TEXT[] NOT NULL,
    "rows" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "made" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "left_out" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "data_import_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "data_import_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "data_import_firm_id_membership_id_created_at_idx" ON "data_import"("firm_id", "membership_id", "created_at");

-- A row that an import wrote: the version it left, and what stood there before where it changed one.
CREATE TABLE "imported_row" (
    "firm_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "row_version" INTEGER NOT NULL,
    "before" JSONB,

    CONSTRAINT "imported_row_pkey" PRIMARY KEY ("firm_id","import_id","entity_id"),
    CONSTRAINT "imported_row_firm_id_import_id_fkey" FOREIGN KEY ("firm_id", "import_id") REFERENCES "data_import"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "imported_row_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "imported_row_firm_id_entity_id_idx" ON "imported_row"("firm_id", "entity_id");

-- What a row is called where it came from: the same file again finds it.
ALTER TABLE "client_company" ADD COLUMN "external_id" TEXT;
ALTER TABLE "contact" ADD COLUMN "external_id" TEXT;
ALTER TABLE "time_entry" ADD COLUMN "external_id" TEXT;
CREATE INDEX "time_entry_by_external_id" ON "time_entry"("firm_id", "membership_id", "external_id") WHERE "external_id" IS NOT NULL;

-- The firm's own people's, and each import its person's alone; in person nobody: the sweep, and a deletion for good.
DO $$
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE theirs constant text := '(nullif((SELECT current_setting(''app.user'', true)), '''') IS NULL OR "membership_id" IN (SELECT m."id" FROM "membership" m
  WHERE m."user_id" = nullif((SELECT current_setting(''app.user'', true)), '''')::uuid AND m."client_company_id" IS NULL))';
DECLARE t text;
BEGIN
  EXECUTE format('CREATE POLICY "own" ON "data_import" USING (%1$s AND %2$s) WITH CHECK (%1$s AND %2$s)', firm, theirs);
  EXECUTE format('CREATE POLICY "firm_staff" ON "imported_row" USING (%1$s) WITH CHECK (%1$s)', firm);
  FOREACH t IN ARRAY ARRAY['data_import', 'imported_row'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;

-- A client that goes for good takes along what a file said of it, whoever read that file.
CREATE FUNCTION "forget_read_files"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "data_import" d WHERE d."firm_id" = OLD."firm_id" AND d."state" = 'read';
  UPDATE "data_import" d SET "rows" = '[]', "header" = '{}', "mapping" = '{}', "file_name" = ''
   WHERE d."firm_id" = OLD."firm_id" AND d."rows" <> '[]';
  RETURN NULL;
END $$;
CREATE TRIGGER "forgotten_files" AFTER DELETE ON "client_company" FOR EACH ROW EXECUTE FUNCTION "forget_read_files"();

-- Ten thousand hours go into the bin at once; the job that empties it is asked for once.
CREATE FUNCTION "ask_to_empty_bin_of_hours"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE f uuid;
BEGIN
  -- Counted, not joined: the plan of a join is made once, for a few rows.
  FOR f IN SELECT n."firm_id" FROM new_entries n WHERE n."deleted_at" IS NOT NULL GROUP BY n."firm_id"
           HAVING count(*) > (SELECT count(*) FROM old_entries o WHERE o."firm_id" = n."firm_id" AND o."deleted_at" IS NOT NULL) LOOP
    PERFORM graphile_worker.add_job('empty-bin', json_build_object('firmId', f),
      run_at => date_trunc('day', now()) + interval '31 days 2 hours', job_key => 'empty-bin:' || current_date || ':' || f);
  END LOOP;
  RETURN NULL;
END $$;
DROP TRIGGER "into_bin" ON "time_entry";
CREATE TRIGGER "into_bin" AFTER UPDATE ON "time_entry"
  REFERENCING OLD TABLE AS old_entries NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION "ask_to_empty_bin_of_hours"();

-- A day after a file was read, and each day as long as there is one: `lib/imports/sweep.ts`.
CREATE FUNCTION "ask_to_sweep_imports"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM graphile_worker.add_job('sweep-imports', json_build_object('firmId', NEW."firm_id"), run_at => now() + interval '24 hours',
    job_key => 'sweep-imports:' || NEW."firm_id", job_key_mode => 'preserve_run_at');
  RETURN NULL;
END $$;
CREATE TRIGGER "to_sweep" AFTER INSERT ON "data_import" FOR EACH ROW EXECUTE FUNCTION "ask_to_sweep_imports"();
