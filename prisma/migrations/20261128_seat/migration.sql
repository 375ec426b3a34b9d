-- CreateEnum
CREATE TYPE "candidate_level" AS ENUM ('missing', 'partly', 'shown');

-- Somebody inside a client company who may become its COO.
CREATE TABLE "candidate" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "present_seat" TEXT NOT NULL,
    "in_seat_since" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),
    CONSTRAINT "candidate_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "candidate_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "candidate_firm_id_client_company_id_id_key" ON "candidate"("firm_id", "client_company_id", "id");

-- What was seen of one criterion; a criterion without a row is not known.
CREATE TABLE "candidate_evidence" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "level" "candidate_level" NOT NULL,
    "example" TEXT,
    "day" DATE,
    CONSTRAINT "candidate_evidence_pkey" PRIMARY KEY ("firm_id","candidate_id","criterion"),
    CONSTRAINT "candidate_evidence_firm_id_client_company_id_candidate_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "candidate_id") REFERENCES "candidate"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What a full-time COO and a fractional one cost this client: its own numbers, one set a client.
CREATE TABLE "cost_comparison" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "salary_minor" BIGINT NOT NULL,
    "benefits_bp" INTEGER,
    "bonus_minor" BIGINT,
    "equity_minor" BIGINT,
    "search_fee_bp" INTEGER,
    "ramp_months" INTEGER,
    "ramp_effect_bp" INTEGER,
    "rate_minor_per_hour" BIGINT NOT NULL,
    "minutes_per_week" INTEGER NOT NULL,
    "weeks_per_year" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "cost_comparison_pkey" PRIMARY KEY ("firm_id","client_company_id"),
    CONSTRAINT "cost_comparison_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "cost_comparison_ramp" CHECK (("ramp_months" IS NULL) = ("ramp_effect_bp" IS NULL))
);

-- The consultants' own: a portal user sees none, not even of their own client.
ALTER TABLE "candidate" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "candidate" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "candidate"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
ALTER TABLE "candidate_evidence" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "candidate_evidence" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "candidate_evidence"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
ALTER TABLE "cost_comparison" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "cost_comparison" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "cost_comparison"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
