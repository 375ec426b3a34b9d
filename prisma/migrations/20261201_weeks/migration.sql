-- The terms of a budget, the life of a week, corrections, a running timer, and statements.
CREATE TYPE "budget_cycle" AS ENUM ('weekly', 'monthly');
CREATE TYPE "remark_side" AS ENUM ('firm', 'client');

ALTER TABLE "engagement" ADD COLUMN "budget_cycle" "budget_cycle" NOT NULL DEFAULT 'weekly',
                         ADD COLUMN "carry_over_cap_minutes" INTEGER NOT NULL DEFAULT 0,
                         ADD COLUMN "overage_rate_minor_per_hour" INTEGER,
                         ADD COLUMN "notice_on" DATE,
                         ADD COLUMN "renewal_on" DATE;
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_budget"
  CHECK ("carry_over_cap_minutes" BETWEEN 0 AND 60000 AND ("overage_rate_minor_per_hour" IS NULL OR "overage_rate_minor_per_hour" >= 0));

ALTER TABLE "week" ADD COLUMN "nothing_said_by_name" TEXT,
                   ADD COLUMN "submitted_at" TIMESTAMPTZ(3),
                   ADD COLUMN "submitted_by_name" TEXT,
                   ADD COLUMN "agreed_at" TIMESTAMPTZ(3),
                   ADD COLUMN "agreed_by_name" TEXT,
                   ADD COLUMN "late_reminded_at" TIMESTAMPTZ(3);

ALTER TABLE "time_entry" ADD COLUMN "is_correction" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "time_entry" DROP CONSTRAINT "time_entry_minutes";
ALTER TABLE "time_entry" ADD CONSTRAINT "time_entry_minutes" CHECK (
  CASE WHEN "is_correction" THEN "minutes" <> 0 AND "minutes" BETWEEN -1440 AND 1440 AND "note" IS NOT NULL AND "deleted_at" IS NULL
       ELSE "minutes" BETWEEN 1 AND 1440 END);

-- The hours of a week that the client has agreed to stay; a correction is added beside them, and stays as well.
CREATE FUNCTION "refuse_hours_of_agreed_week"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE settled boolean;
BEGIN
  SELECT coalesce(bool_or(w."state" IN ('agreed', 'locked')), false) INTO settled FROM "week" w
   WHERE (TG_OP <> 'DELETE' AND w."firm_id" = NEW."firm_id" AND w."id" = NEW."week_id")
      OR (TG_OP <> 'INSERT' AND w."firm_id" = OLD."firm_id" AND w."id" = OLD."week_id");
  IF TG_OP <> 'INSERT' AND OLD."is_correction" THEN
    RAISE EXCEPTION 'A correction stays as it is.' USING ERRCODE = 'restrict_violation';
  END IF;
  IF settled AND (TG_OP <> 'INSERT' OR NOT NEW."is_correction") THEN
    RAISE EXCEPTION 'The week is agreed; its hours cannot change.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "hours_of_agreed_week" BEFORE INSERT OR UPDATE OR DELETE ON "time_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_hours_of_agreed_week"();

CREATE TABLE "week_remark" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "week_id" UUID NOT NULL,
    "side" "remark_side" NOT NULL,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "week_remark_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "week_remark_firm_id_client_company_id_week_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "week_id") REFERENCES "week"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "week_remark_firm_id_week_id_idx" ON "week_remark"("firm_id", "week_id");

CREATE TABLE "running_timer" (
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "engagement_id" UUID NOT NULL,
    "kind" "work_kind" NOT NULL,
    "deliverable_id" UUID,
    "note" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "running_timer_pkey" PRIMARY KEY ("firm_id","membership_id"),
    CONSTRAINT "running_timer_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "running_timer_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "running_timer_firm_id_client_company_id_deliverable_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "statement" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "engagement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "from_monday" DATE NOT NULL,
    "until_monday" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "pdf" BYTEA NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by_name" TEXT NOT NULL,
    CONSTRAINT "statement_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "statement_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "statement_firm_id_number_key" ON "statement"("firm_id", "number");
CREATE INDEX "statement_firm_id_engagement_id_idx" ON "statement"("firm_id", "engagement_id");

DO $$
DECLARE t text;
DECLARE held constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND ((SELECT current_setting(''app.client'', true)) = ''*'' OR "client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid))';
DECLARE staff constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  FOREACH t IN ARRAY ARRAY['week_remark', 'running_timer', 'statement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['week_remark', 'statement'] LOOP
    EXECUTE format('CREATE POLICY "firm_and_client" ON %I USING (%s) WITH CHECK (%s)', t, held, held);
  END LOOP;
  EXECUTE format('CREATE POLICY "firm_staff" ON "running_timer" USING (%s) WITH CHECK (%s)', staff, staff);
END $$;
