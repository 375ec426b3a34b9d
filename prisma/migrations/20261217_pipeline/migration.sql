-- What a client may come to buy, from first contact to won or lost, and how many of a stage a firm expects to win.
CREATE TYPE "lead_source" AS ENUM ('public_review', 'referral', 'network', 'event', 'outbound', 'website', 'past_client', 'other');
CREATE TYPE "lost_reason" AS ENUM ('price', 'timing', 'no_budget', 'no_need', 'went_elsewhere', 'hired_inside', 'no_answer', 'not_a_fit', 'other');

CREATE TABLE "opportunity" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "pipeline_state" NOT NULL DEFAULT 'lead',
    "stage_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "owner_id" UUID,
    "source" "lead_source",
    "note" TEXT,
    "kind" "engagement_kind",
    "currency" CHAR(3) NOT NULL,
    "minutes_per_week" INTEGER,
    "weeks" SMALLINT,
    "rate_minor_per_hour" INTEGER,
    "value_minor" BIGINT,
    "probability_pct" SMALLINT,
    "starts_on" DATE,
    "next_step" TEXT,
    "next_step_day" DATE,
    "lost_reason" "lost_reason",
    "lost_note" TEXT,
    "engagement_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "opportunity_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "opportunity_change" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "from_stage" "pipeline_state",
    "to_stage" "pipeline_state" NOT NULL,
    "lost_reason" "lost_reason",
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opportunity_change_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "stage_probability" (
    "firm_id" UUID NOT NULL,
    "stage" "pipeline_state" NOT NULL,
    "probability_pct" SMALLINT NOT NULL,

    CONSTRAINT "stage_probability_pkey" PRIMARY KEY ("firm_id","stage")
);
CREATE INDEX "opportunity_firm_id_stage_idx" ON "opportunity"("firm_id", "stage");
CREATE UNIQUE INDEX "opportunity_firm_id_client_company_id_id_key" ON "opportunity"("firm_id", "client_company_id", "id");
CREATE UNIQUE INDEX "opportunity_firm_id_client_company_id_engagement_id_key" ON "opportunity"("firm_id", "client_company_id", "engagement_id");
CREATE INDEX "opportunity_change_firm_id_opportunity_id_at_idx" ON "opportunity_change"("firm_id", "opportunity_id", "at");
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_firm_id_owner_id_fkey" FOREIGN KEY ("firm_id", "owner_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opportunity_change" ADD CONSTRAINT "opportunity_change_firm_id_client_company_id_opportunity_i_fkey" FOREIGN KEY ("firm_id", "client_company_id", "opportunity_id") REFERENCES "opportunity"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "opportunity"
  ADD CONSTRAINT "opportunity_lost" CHECK (("stage" = 'lost') = ("lost_reason" IS NOT NULL) AND ("stage" = 'lost' OR "lost_note" IS NULL)),
  ADD CONSTRAINT "opportunity_won" CHECK ("engagement_id" IS NULL OR "stage" IN ('active', 'handover', 'alumni')),
  ADD CONSTRAINT "opportunity_step" CHECK (("next_step" IS NULL) = ("next_step_day" IS NULL)),
  ADD CONSTRAINT "opportunity_amounts" CHECK ("probability_pct" BETWEEN 0 AND 100 AND "minutes_per_week" >= 0 AND "weeks" > 0
    AND "rate_minor_per_hour" >= 0 AND "value_minor" >= 0);
ALTER TABLE "stage_probability"
  ADD CONSTRAINT "stage_probability_open" CHECK ("stage" IN ('lead', 'review_booked', 'diagnostic', 'proposal')),
  ADD CONSTRAINT "stage_probability_pct" CHECK ("probability_pct" BETWEEN 0 AND 100);

-- Those that stand in the pipeline already: each client is one opportunity where it is, with its latest engagement's terms
-- where it was won. Forced, row-level security would hide the rows.
ALTER TABLE "client_company" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "engagement" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "opportunity" ("firm_id", "id", "client_company_id", "title", "stage", "stage_since", "kind", "currency",
  "minutes_per_week", "weeks", "rate_minor_per_hour", "starts_on", "lost_reason", "engagement_id", "created_at")
SELECT c."firm_id", gen_random_uuid(), c."id", coalesce(e."title", 'First engagement'), c."pipeline_state", c."updated_at", e."kind",
       coalesce(e."currency", c."currency"), e."planned_minutes_per_week",
       CASE WHEN e."ends_on" IS NOT NULL THEN least(520, greatest(1, ceil((e."ends_on" - e."starts_on" + 1) / 7.0)))::smallint END,
       e."rate_minor_per_hour", e."starts_on", CASE WHEN c."pipeline_state" = 'lost' THEN 'other'::"lost_reason" END, e."id", c."created_at"
  FROM "client_company" c
  LEFT JOIN LATERAL (
    SELECT * FROM "engagement" x
     WHERE x."firm_id" = c."firm_id" AND x."client_company_id" = c."id" AND x."deleted_at" IS NULL AND x."kind" <> 'diagnostic'
       AND c."pipeline_state" IN ('active', 'handover', 'alumni')
     ORDER BY x."starts_on" DESC LIMIT 1) e ON true;
ALTER TABLE "engagement" FORCE ROW LEVEL SECURITY;
ALTER TABLE "client_company" FORCE ROW LEVEL SECURITY;

-- A client stands where its opportunities stand: who has work under way is active, whatever else is being offered to them.
CREATE FUNCTION "keep_pipeline_state"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "client_company" c SET "pipeline_state" = o."stage"
    FROM (SELECT x."stage" FROM "opportunity" x
           WHERE x."firm_id" = NEW."firm_id" AND x."client_company_id" = NEW."client_company_id" AND x."deleted_at" IS NULL
           ORDER BY array_position(ARRAY['active', 'handover', 'proposal', 'diagnostic', 'review_booked', 'lead', 'alumni', 'lost']::"pipeline_state"[], x."stage")
           LIMIT 1) o
   WHERE c."firm_id" = NEW."firm_id" AND c."id" = NEW."client_company_id" AND c."pipeline_state" <> o."stage";
  RETURN NULL;
END $$;
CREATE TRIGGER "pipeline_state" AFTER INSERT OR UPDATE OF "stage", "deleted_at" ON "opportunity" FOR EACH ROW
  WHEN (current_setting('app.importing', true) IS DISTINCT FROM 'archive') EXECUTE FUNCTION "keep_pipeline_state"();

-- The firm's own, never the client's.
DO $$
DECLARE t text;
DECLARE own constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  FOREACH t IN ARRAY ARRAY['opportunity', 'opportunity_change', 'stage_probability'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "firm_staff" ON %I USING (%s) WITH CHECK (%s)', t, own, own);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;
