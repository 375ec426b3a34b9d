-- Accountability structures: a client's tree of seats, as a draft that changes and as numbered charts that do not, and RACI
-- grids that share out the activities of a process among the seats.
CREATE TYPE "chart_state" AS ENUM ('draft', 'live', 'replaced', 'dropped');

CREATE TYPE "raci_letter" AS ENUM ('R', 'C', 'I');

CREATE TABLE "accountability_chart" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "state" "chart_state" NOT NULL DEFAULT 'draft',
    "number" INTEGER,
    "deliverable_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "live_at" TIMESTAMPTZ(3),
    "live_by_name" TEXT,
    "changed_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "accountability_chart_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "seat" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "chart_seat" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "parent_seat_id" UUID,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "department_id" UUID,
    "department_name" TEXT,
    "responsibilities" TEXT[],
    "is_operations" BOOLEAN NOT NULL DEFAULT false,
    "is_leadership" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "chart_seat_pkey" PRIMARY KEY ("firm_id","chart_id","seat_id")
);

CREATE TABLE "seat_owner" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "name" TEXT,

    CONSTRAINT "seat_owner_pkey" PRIMARY KEY ("firm_id","chart_id","seat_id","contact_id")
);

CREATE TABLE "seat_number" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "measure_id" UUID,

    CONSTRAINT "seat_number_pkey" PRIMARY KEY ("firm_id","chart_id","seat_id","position")
);

CREATE TABLE "raci_process" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sop_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "raci_process_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "raci_activity" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "accountable_seat_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "raci_activity_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "raci_part" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "letter" "raci_letter" NOT NULL,

    CONSTRAINT "raci_part_pkey" PRIMARY KEY ("firm_id","activity_id","seat_id")
);

CREATE UNIQUE INDEX "accountability_chart_firm_id_client_company_id_id_key" ON "accountability_chart"("firm_id", "client_company_id", "id");

CREATE UNIQUE INDEX "accountability_chart_firm_id_client_company_id_number_key" ON "accountability_chart"("firm_id", "client_company_id", "number");

CREATE UNIQUE INDEX "seat_firm_id_client_company_id_id_key" ON "seat"("firm_id", "client_company_id", "id");

CREATE UNIQUE INDEX "chart_seat_firm_id_client_company_id_chart_id_seat_id_key" ON "chart_seat"("firm_id", "client_company_id", "chart_id", "seat_id");

CREATE INDEX "raci_process_firm_id_client_company_id_idx" ON "raci_process"("firm_id", "client_company_id");

CREATE UNIQUE INDEX "raci_process_firm_id_client_company_id_id_key" ON "raci_process"("firm_id", "client_company_id", "id");

CREATE INDEX "raci_activity_firm_id_process_id_idx" ON "raci_activity"("firm_id", "process_id");

CREATE UNIQUE INDEX "raci_activity_firm_id_client_company_id_id_key" ON "raci_activity"("firm_id", "client_company_id", "id");

ALTER TABLE "accountability_chart" ADD CONSTRAINT "accountability_chart_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "accountability_chart" ADD CONSTRAINT "accountability_chart_firm_id_client_company_id_deliverable_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "seat" ADD CONSTRAINT "seat_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_firm_id_client_company_id_chart_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "chart_id") REFERENCES "accountability_chart"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_firm_id_client_company_id_seat_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "seat_id") REFERENCES "seat"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_firm_id_chart_id_parent_seat_id_fkey" FOREIGN KEY ("firm_id", "chart_id", "parent_seat_id") REFERENCES "chart_seat"("firm_id", "chart_id", "seat_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_firm_id_client_company_id_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "seat_owner" ADD CONSTRAINT "seat_owner_firm_id_client_company_id_chart_id_seat_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "chart_id", "seat_id") REFERENCES "chart_seat"("firm_id", "client_company_id", "chart_id", "seat_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "seat_owner" ADD CONSTRAINT "seat_owner_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "seat_number" ADD CONSTRAINT "seat_number_firm_id_client_company_id_chart_id_seat_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "chart_id", "seat_id") REFERENCES "chart_seat"("firm_id", "client_company_id", "chart_id", "seat_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "seat_number" ADD CONSTRAINT "seat_number_firm_id_client_company_id_measure_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "measure_id") REFERENCES "measure"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "raci_process" ADD CONSTRAINT "raci_process_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "raci_process" ADD CONSTRAINT "raci_process_firm_id_client_company_id_sop_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "sop_id") REFERENCES "sop"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "raci_activity" ADD CONSTRAINT "raci_activity_firm_id_client_company_id_process_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "process_id") REFERENCES "raci_process"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "raci_activity" ADD CONSTRAINT "raci_activity_firm_id_client_company_id_accountable_seat_i_fkey" FOREIGN KEY ("firm_id", "client_company_id", "accountable_seat_id") REFERENCES "seat"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "raci_part" ADD CONSTRAINT "raci_part_firm_id_client_company_id_activity_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "activity_id") REFERENCES "raci_activity"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "raci_part" ADD CONSTRAINT "raci_part_firm_id_client_company_id_seat_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "seat_id") REFERENCES "seat"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One draft and one live chart of a client, and one seat at the top of each.
CREATE UNIQUE INDEX "accountability_chart_one_draft" ON "accountability_chart"("firm_id", "client_company_id") WHERE "state" = 'draft';
CREATE UNIQUE INDEX "accountability_chart_one_live" ON "accountability_chart"("firm_id", "client_company_id") WHERE "state" = 'live';
CREATE UNIQUE INDEX "chart_seat_one_top" ON "chart_seat"("firm_id", "chart_id") WHERE "parent_seat_id" IS NULL;

ALTER TABLE "accountability_chart" ADD CONSTRAINT "accountability_chart_numbered" CHECK (
  ("state" IN ('live', 'replaced')) = (num_nonnulls("number", "live_at", "live_by_name") = 3));
ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_responsibilities" CHECK (cardinality("responsibilities") <= 5);
ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_not_below_itself" CHECK ("parent_seat_id" <> "seat_id");

-- What was live once stays as it was.
CREATE FUNCTION "refuse_changed_chart"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('live', 'replaced') AND (
       NEW."state" NOT IN ('live', 'replaced') OR (OLD."state" = 'replaced' AND NEW."state" = 'live')
       OR (NEW."number", NEW."live_at", NEW."live_by_name", NEW."deliverable_id")
          IS DISTINCT FROM (OLD."number", OLD."live_at", OLD."live_by_name", OLD."deliverable_id")) THEN
    RAISE EXCEPTION 'A chart that was live cannot change.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "kept_chart" BEFORE UPDATE ON "accountability_chart" FOR EACH ROW EXECUTE FUNCTION "refuse_changed_chart"();

CREATE FUNCTION "refuse_changed_seat"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  IF TG_OP = 'DELETE' THEN r := OLD; ELSE r := NEW; END IF;
  IF TG_OP = 'UPDATE' AND (OLD."firm_id", OLD."chart_id") IS DISTINCT FROM (NEW."firm_id", NEW."chart_id") THEN
    RAISE EXCEPTION 'What stands in one chart does not move to another.' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM 1 FROM "accountability_chart" c
    WHERE c."firm_id" = r."firm_id" AND c."id" = r."chart_id" AND c."state" = 'draft' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'The seats of a chart change in a draft only.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN r;
END $$;
CREATE TRIGGER "kept_seat" BEFORE INSERT OR UPDATE OR DELETE ON "chart_seat" FOR EACH ROW EXECUTE FUNCTION "refuse_changed_seat"();
CREATE TRIGGER "kept_owner" BEFORE INSERT OR UPDATE OR DELETE ON "seat_owner" FOR EACH ROW EXECUTE FUNCTION "refuse_changed_seat"();
CREATE TRIGGER "kept_number" BEFORE INSERT OR UPDATE OR DELETE ON "seat_number" FOR EACH ROW EXECUTE FUNCTION "refuse_changed_seat"();

-- From every seat one comes to the top.
CREATE FUNCTION "refuse_circle_of_seats"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above AS (
      SELECT s."parent_seat_id" AS id FROM "chart_seat" s
       WHERE s."firm_id" = NEW."firm_id" AND s."chart_id" = NEW."chart_id" AND s."seat_id" = NEW."seat_id"
      UNION
      SELECT s."parent_seat_id" FROM above a JOIN "chart_seat" s
          ON s."firm_id" = NEW."firm_id" AND s."chart_id" = NEW."chart_id" AND s."seat_id" = a.id
    ) SELECT 1 FROM above WHERE id = NEW."seat_id") THEN
    RAISE EXCEPTION 'A seat cannot stand below itself.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "no_circle" AFTER INSERT OR UPDATE OF "parent_seat_id" ON "chart_seat"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_circle_of_seats"();

-- Exactly one A a row: the column is never null, and the seat that has it has no other letter beside.
CREATE FUNCTION "refuse_second_letter"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'raci_part' THEN
    -- Held whoever has the A now: it must not be given to this seat at the same moment.
    PERFORM 1 FROM "raci_activity" a WHERE a."firm_id" = NEW."firm_id" AND a."id" = NEW."activity_id" FOR SHARE;
    PERFORM 1 FROM "raci_activity" a
      WHERE a."firm_id" = NEW."firm_id" AND a."id" = NEW."activity_id" AND a."accountable_seat_id" = NEW."seat_id";
  ELSE
    PERFORM 1 FROM "raci_part" p
      WHERE p."firm_id" = NEW."firm_id" AND p."activity_id" = NEW."id" AND p."seat_id" = NEW."accountable_seat_id";
  END IF;
  IF FOUND THEN
    RAISE EXCEPTION 'A seat has one letter in a row.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "one_letter" BEFORE INSERT OR UPDATE ON "raci_part" FOR EACH ROW EXECUTE FUNCTION "refuse_second_letter"();
CREATE TRIGGER "one_letter" BEFORE UPDATE OF "accountable_seat_id" ON "raci_activity"
  FOR EACH ROW EXECUTE FUNCTION "refuse_second_letter"();

DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE policy constant text := 'CREATE POLICY "firm_and_client" ON %I USING (%s AND (%s OR (%s AND %s))) WITH CHECK (%s AND %s)';
BEGIN
  -- The client's people read the live chart; a draft and what was before are the consultants'.
  EXECUTE format(policy, 'accountability_chart', firm, staff, client, '"state" = ''live''', firm, staff);
  FOREACH t IN ARRAY ARRAY['chart_seat', 'seat_owner', 'seat_number'] LOOP
    EXECUTE format(policy, t, firm, staff, client,
                   '"chart_id" IN (SELECT c."id" FROM "accountability_chart" c WHERE c."state" = ''live'')', firm, staff);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['seat', 'raci_process', 'raci_activity', 'raci_part'] LOOP
    EXECUTE format('CREATE POLICY "firm_staff" ON %1$I USING (%2$s AND %3$s) WITH CHECK (%2$s AND %3$s)', t, firm, staff);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['accountability_chart', 'seat', 'chart_seat', 'seat_owner', 'seat_number',
                           'raci_process', 'raci_activity', 'raci_part'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;
