-- CreateEnum
CREATE TYPE "task_kind" AS ENUM ('recheck_hire', 'other');

-- CreateEnum
CREATE TYPE "recheck_outcome" AS ENUM ('mandate_clear', 'adjusted', 'alarm_stands');

-- CreateTable
CREATE TABLE "task" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "kind" "task_kind" NOT NULL,
    "title" TEXT,
    "due_day" DATE NOT NULL,
    "assignee_id" UUID,
    "ops_hire_id" UUID,
    "hire_month" SMALLINT,
    "outcome" "recheck_outcome",
    "outcome_note" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "done_by_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateIndex
CREATE INDEX "task_firm_id_client_company_id_due_day_idx" ON "task"("firm_id", "client_company_id", "due_day");

-- CreateIndex
CREATE INDEX "task_firm_id_assignee_id_due_day_idx" ON "task"("firm_id", "assignee_id", "due_day");

-- CreateIndex
CREATE UNIQUE INDEX "task_firm_id_ops_hire_id_hire_month_key" ON "task"("firm_id", "ops_hire_id", "hire_month");

-- CreateIndex
CREATE UNIQUE INDEX "ops_hire_firm_id_client_company_id_id_key" ON "ops_hire"("firm_id", "client_company_id", "id");

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_firm_id_assignee_id_fkey" FOREIGN KEY ("firm_id", "assignee_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_firm_id_client_company_id_ops_hire_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "ops_hire_id") REFERENCES "ops_hire"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A recheck is one of a hire at a month, and only a recheck has an outcome; anything else is named by its title.
ALTER TABLE "task"
  ADD CONSTRAINT "task_recheck_of_a_hire" CHECK (
    ("kind" = 'recheck_hire') = ("ops_hire_id" IS NOT NULL)
    AND ("kind" = 'recheck_hire') = ("hire_month" IS NOT NULL)
    AND ("kind" = 'recheck_hire') = ("title" IS NULL)),
  ADD CONSTRAINT "task_done" CHECK (
    ("done_at" IS NULL) = ("done_by_name" IS NULL)
    AND (("kind" = 'recheck_hire' AND "done_at" IS NOT NULL) = ("outcome" IS NOT NULL)));

-- What is still to do: read for a member over all clients, and for one client.
CREATE INDEX "task_open" ON "task" ("firm_id", "due_day", "id") WHERE "done_at" IS NULL AND "deleted_at" IS NULL;

-- The consultants' own: a portal user sees none, not even of their own client.
ALTER TABLE "task" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "task" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "task"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');

-- Hires that are recorded already get the rechecks that are still to come, for whoever is assigned to the client.
-- Forced, row-level security would hide the rows from the owner who migrates.
ALTER TABLE "task" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "ops_hire" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "assignment" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "membership" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "task" ("firm_id", "id", "client_company_id", "kind", "due_day", "assignee_id", "ops_hire_id", "hire_month")
SELECT h."firm_id", gen_random_uuid(), h."client_company_id", 'recheck_hire', due."day", who."id", h."id", m."month"
  FROM "ops_hire" h
 CROSS JOIN (VALUES (3), (6), (12), (18)) AS m ("month")
 CROSS JOIN LATERAL (SELECT (h."hired_on" + make_interval(months => m."month"))::date AS "day") due
  LEFT JOIN LATERAL (
    SELECT p."id" FROM "assignment" a JOIN "membership" p ON p."firm_id" = a."firm_id" AND p."id" = a."membership_id"
     WHERE a."firm_id" = h."firm_id" AND a."client_company_id" = h."client_company_id"
       AND p."role" = 'consultant' AND p."disabled_at" IS NULL
     ORDER BY a."created_at", p."id" LIMIT 1) who ON true
 WHERE h."deleted_at" IS NULL AND due."day" >= current_date;
ALTER TABLE "membership" FORCE ROW LEVEL SECURITY;
ALTER TABLE "assignment" FORCE ROW LEVEL SECURITY;
ALTER TABLE "ops_hire" FORCE ROW LEVEL SECURITY;
ALTER TABLE "task" FORCE ROW LEVEL SECURITY;
