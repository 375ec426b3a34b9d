-- The escalation ledger: decisions that reached the CEO and should not have, with what they were turned into, and what the
-- consultants think of them. The bottleneck register: what holds a function's throughput back, with its figures by month.
CREATE TYPE "escalation_cause" AS ENUM ('no_decision_right', 'unclear_owner', 'no_procedure', 'missing_information', 'conflict', 'habit');

CREATE TYPE "bottleneck_state" AS ENUM ('open', 'removed', 'came_back');

CREATE TABLE "escalation" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "department_id" UUID,
    "cause" "escalation_cause",
    "raised_day" DATE NOT NULL,
    "decided_day" DATE,
    "deliverable_id" UUID,
    "decision_right" TEXT,
    "seat_name" TEXT,
    "logged_by_membership_id" UUID NOT NULL,
    "logged_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "escalation_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "escalation_note" (
    "firm_id" UUID NOT NULL,
    "escalation_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "escalation_note_pkey" PRIMARY KEY ("firm_id","escalation_id")
);

CREATE TABLE "bottleneck" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "department_id" UUID,
    "step" TEXT NOT NULL,
    "approval_layers" SMALLINT,
    "unit" TEXT NOT NULL,
    "state" "bottleneck_state" NOT NULL DEFAULT 'open',
    "found_day" DATE NOT NULL,
    "removed_day" DATE,
    "deliverable_id" UUID,
    "came_back_day" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "bottleneck_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "bottleneck_month" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "bottleneck_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "throughput" DOUBLE PRECISION,
    "headcount" DOUBLE PRECISION,

    CONSTRAINT "bottleneck_month_pkey" PRIMARY KEY ("firm_id","bottleneck_id","month")
);

CREATE INDEX "escalation_firm_id_client_company_id_raised_day_idx" ON "escalation"("firm_id", "client_company_id", "raised_day");

CREATE UNIQUE INDEX "escalation_firm_id_client_company_id_id_key" ON "escalation"("firm_id", "client_company_id", "id");

CREATE UNIQUE INDEX "escalation_note_firm_id_client_company_id_escalation_id_key" ON "escalation_note"("firm_id", "client_company_id", "escalation_id");

CREATE INDEX "bottleneck_firm_id_client_company_id_idx" ON "bottleneck"("firm_id", "client_company_id");

CREATE UNIQUE INDEX "bottleneck_firm_id_client_company_id_id_key" ON "bottleneck"("firm_id", "client_company_id", "id");

ALTER TABLE "escalation" ADD CONSTRAINT "escalation_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "escalation" ADD CONSTRAINT "escalation_firm_id_client_company_id_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "escalation" ADD CONSTRAINT "escalation_firm_id_client_company_id_deliverable_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "escalation" ADD CONSTRAINT "escalation_firm_id_logged_by_membership_id_fkey" FOREIGN KEY ("firm_id", "logged_by_membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "escalation_note" ADD CONSTRAINT "escalation_note_firm_id_client_company_id_escalation_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "escalation_id") REFERENCES "escalation"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "bottleneck" ADD CONSTRAINT "bottleneck_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "bottleneck" ADD CONSTRAINT "bottleneck_firm_id_client_company_id_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "bottleneck" ADD CONSTRAINT "bottleneck_firm_id_client_company_id_deliverable_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "bottleneck_month" ADD CONSTRAINT "bottleneck_month_firm_id_client_company_id_bottleneck_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "bottleneck_id") REFERENCES "bottleneck"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "escalation" ADD CONSTRAINT "escalation_days" CHECK ("decided_day" >= "raised_day");
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_turned_into"
  CHECK ("deliverable_id" IS NULL OR ("decision_right" IS NULL AND "seat_name" IS NULL));
ALTER TABLE "bottleneck" ADD CONSTRAINT "bottleneck_layers" CHECK ("approval_layers" BETWEEN 0 AND 20);
ALTER TABLE "bottleneck" ADD CONSTRAINT "bottleneck_removed" CHECK (
  CASE "state" WHEN 'open' THEN num_nonnulls("removed_day", "deliverable_id", "came_back_day") = 0
               WHEN 'removed' THEN "removed_day" IS NOT NULL AND "removed_day" >= "found_day" AND "came_back_day" IS NULL
               ELSE num_nonnulls("removed_day", "came_back_day") = 2
                    AND "removed_day" >= "found_day" AND "came_back_day" >= "removed_day" END);
ALTER TABLE "bottleneck_month" ADD CONSTRAINT "bottleneck_month_figures"
  CHECK (extract(day FROM "month") = 1 AND "throughput" >= 0 AND "headcount" >= 0);

DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE own constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  EXECUTE format('CREATE POLICY "firm_and_client" ON "escalation" USING (%1$s AND (%2$s OR %3$s)) WITH CHECK (%1$s AND (%2$s OR %3$s))',
                 firm, staff, client);
  -- Of the client's people the CEO sees all; a head those of their department, and those they logged.
  EXECUTE format('CREATE POLICY "ceo_or_own" ON "escalation" AS RESTRICTIVE USING (%s OR EXISTS (
    SELECT FROM "membership" m
      LEFT JOIN "contact" c ON c."firm_id" = m."firm_id" AND c."id" = m."contact_id" AND c."deleted_at" IS NULL
     WHERE m."firm_id" = "escalation"."firm_id" AND m."client_company_id" = "escalation"."client_company_id" AND m."user_id" = %s
       AND (m."role" = ''ceo'' OR m."id" = "escalation"."logged_by_membership_id"
            OR c."department_id" = "escalation"."department_id")))', staff, own);
  -- The consultants' own.
  FOREACH t IN ARRAY ARRAY['escalation_note', 'bottleneck', 'bottleneck_month'] LOOP
    EXECUTE format('CREATE POLICY "firm_staff" ON %1$I USING (%2$s AND %3$s) WITH CHECK (%2$s AND %3$s)', t, firm, staff);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['escalation', 'escalation_note', 'bottleneck', 'bottleneck_month'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;
