-- The plan of an engagement: phases of whole weeks, what a week of each is to go into, the deliverables placed in them and
-- why they were proposed; and a task that comes of an engagement's notice and renewal days.
CREATE TYPE "engagement_date" AS ENUM ('notice', 'renewal');

ALTER TABLE "task" ADD COLUMN     "engagement_date" "engagement_date",
ADD COLUMN     "engagement_id" UUID;

ALTER TABLE "deliverable" ADD COLUMN     "phase_id" UUID,
ADD COLUMN     "planned_minutes" INTEGER;

CREATE TABLE "phase" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "engagement_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "goal" TEXT,
    "from_monday" DATE NOT NULL,
    "until_monday" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "phase_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "phase_work" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "kind" "work_kind" NOT NULL,
    "minutes_per_week" INTEGER NOT NULL,

    CONSTRAINT "phase_work_pkey" PRIMARY KEY ("firm_id","phase_id","kind")
);

CREATE TABLE "deliverable_reason" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "deliverable_id" UUID NOT NULL,
    "diagnosis_id" UUID NOT NULL,
    "sentence" TEXT NOT NULL,

    CONSTRAINT "deliverable_reason_pkey" PRIMARY KEY ("firm_id","deliverable_id")
);

CREATE INDEX "phase_firm_id_engagement_id_idx" ON "phase"("firm_id", "engagement_id");

CREATE UNIQUE INDEX "phase_firm_id_client_company_id_id_key" ON "phase"("firm_id", "client_company_id", "id");

CREATE UNIQUE INDEX "phase_firm_id_client_company_id_engagement_id_id_key" ON "phase"("firm_id", "client_company_id", "engagement_id", "id");

CREATE UNIQUE INDEX "deliverable_reason_firm_id_client_company_id_deliverable_id_key" ON "deliverable_reason"("firm_id", "client_company_id", "deliverable_id");

CREATE UNIQUE INDEX "task_firm_id_engagement_id_engagement_date_key" ON "task"("firm_id", "engagement_id", "engagement_date");

ALTER TABLE "task" ADD CONSTRAINT "task_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "phase" ADD CONSTRAINT "phase_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "phase_work" ADD CONSTRAINT "phase_work_firm_id_client_company_id_phase_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "phase_id") REFERENCES "phase"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "deliverable_reason" ADD CONSTRAINT "deliverable_reason_firm_id_client_company_id_deliverable_i_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "deliverable_reason" ADD CONSTRAINT "deliverable_reason_firm_id_client_company_id_diagnosis_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "diagnosis_id") REFERENCES "diagnosis"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_firm_id_client_company_id_engagement_id_phase__fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id", "phase_id") REFERENCES "phase"("firm_id", "client_company_id", "engagement_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "phase" ADD CONSTRAINT "phase_weeks" CHECK (
  extract(isodow FROM "from_monday") = 1 AND extract(isodow FROM "until_monday") = 1 AND "from_monday" <= "until_monday");
ALTER TABLE "phase_work" ADD CONSTRAINT "phase_work_minutes" CHECK ("minutes_per_week" BETWEEN 1 AND 10080);
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_planned" CHECK ("planned_minutes" BETWEEN 1 AND 600000);
ALTER TABLE "task" ADD CONSTRAINT "task_of_an_engagement" CHECK (
  ("engagement_id" IS NULL) = ("engagement_date" IS NULL) AND ("engagement_id" IS NULL OR "kind" = 'other'));

DO $$
DECLARE t text;
DECLARE held constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND ((SELECT current_setting(''app.client'', true)) = ''*'' OR "client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid))';
DECLARE staff constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  FOREACH t IN ARRAY ARRAY['phase', 'phase_work', 'deliverable_reason'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  -- The CEO reads the phases; nobody of the client writes any.
  EXECUTE format('CREATE POLICY "firm_and_client" ON "phase" USING (%s) WITH CHECK (%s)', held || ' AND ((SELECT current_setting(''app.client'', true)) = ''*'' OR EXISTS (SELECT 1 FROM "membership" m WHERE m."firm_id" = "phase"."firm_id" AND m."client_company_id" = "phase"."client_company_id" AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid) AND m."role" = ''ceo''))', staff);
  FOREACH t IN ARRAY ARRAY['phase_work', 'deliverable_reason'] LOOP
    EXECUTE format('CREATE POLICY "firm_staff" ON %I USING (%s) WITH CHECK (%s)', t, staff, staff);
  END LOOP;
END $$;

-- Engagements that run already get the reminders that are still to come, for whoever is assigned to the client.
-- Forced, row-level security would hide the rows from the owner who migrates.
ALTER TABLE "task" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "engagement" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "assignment" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "membership" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "task" ("firm_id", "id", "client_company_id", "kind", "title", "due_day", "assignee_id", "engagement_id", "engagement_date")
SELECT e."firm_id", gen_random_uuid(), e."client_company_id", 'other', which."words" || e."title",
       greatest(which."day" - 14, current_date), who."id", e."id", which."name"::"engagement_date"
  FROM "engagement" e
 CROSS JOIN LATERAL (VALUES ('notice', e."notice_on", 'Notice is possible until ' || replace(to_char(e."notice_on", 'FMDD Mon YYYY'), 'Sep', 'Sept') || ': '),
                            ('renewal', e."renewal_on", 'It goes on from ' || replace(to_char(e."renewal_on", 'FMDD Mon YYYY'), 'Sep', 'Sept') || ': ')
                    ) AS which ("name", "day", "words")
  LEFT JOIN LATERAL (
    SELECT p."id" FROM "assignment" a JOIN "membership" p ON p."firm_id" = a."firm_id" AND p."id" = a."membership_id"
     WHERE a."firm_id" = e."firm_id" AND a."client_company_id" = e."client_company_id"
       AND p."role" = 'consultant' AND p."disabled_at" IS NULL
     ORDER BY a."created_at", p."id" LIMIT 1) who ON true
 WHERE e."deleted_at" IS NULL AND which."day" >= current_date;
ALTER TABLE "membership" FORCE ROW LEVEL SECURITY;
ALTER TABLE "assignment" FORCE ROW LEVEL SECURITY;
ALTER TABLE "engagement" FORCE ROW LEVEL SECURITY;
ALTER TABLE "task" FORCE ROW LEVEL SECURITY;
