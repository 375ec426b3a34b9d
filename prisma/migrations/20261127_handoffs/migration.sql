-- CreateEnum
CREATE TYPE "handoff_outcome" AS ENUM ('works', 'sometimes', 'fails', 'nothing');

-- CreateTable
CREATE TABLE "handoff_report" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,
    "from_department_id" UUID NOT NULL,
    "to_department_id" UUID NOT NULL,
    "outcome" "handoff_outcome" NOT NULL,
    "what" TEXT,
    "reported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handoff_report_pkey" PRIMARY KEY ("firm_id","respondent_id","from_department_id","to_department_id")
);

-- CreateTable
CREATE TABLE "handoff" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "from_department_id" UUID NOT NULL,
    "to_department_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "outcome" "handoff_outcome" NOT NULL,
    "note" TEXT,
    "noted_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "handoff_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateIndex
CREATE INDEX "handoff_firm_id_client_company_id_idx" ON "handoff"("firm_id", "client_company_id");

-- AddForeignKey
ALTER TABLE "handoff_report" ADD CONSTRAINT "handoff_report_firm_id_client_company_id_respondent_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "respondent_id") REFERENCES "respondent"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_report" ADD CONSTRAINT "handoff_report_firm_id_client_company_id_from_department_i_fkey" FOREIGN KEY ("firm_id", "client_company_id", "from_department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_report" ADD CONSTRAINT "handoff_report_firm_id_client_company_id_to_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "to_department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_firm_id_client_company_id_from_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "from_department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_firm_id_client_company_id_to_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "to_department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "handoff_report"
  ADD CONSTRAINT "handoff_report_between_two" CHECK ("from_department_id" <> "to_department_id");
-- What a consultant notes is a handoff: that there is none is said by not noting it.
ALTER TABLE "handoff"
  ADD CONSTRAINT "handoff_between_two" CHECK ("from_department_id" <> "to_department_id"),
  ADD CONSTRAINT "handoff_is_one" CHECK ("outcome" <> 'nothing');

-- Frozen with the round, by the same function as the answers: it asks for the round of `respondent_id`.
CREATE TRIGGER "handoffs_of_closed_round" BEFORE INSERT OR UPDATE OR DELETE ON "handoff_report"
  FOR EACH ROW EXECUTE FUNCTION "refuse_answers_of_closed_round"();

-- A respondent in the portal writes their own reports.
ALTER TABLE "handoff_report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "handoff_report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_and_client" ON "handoff_report"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR "client_company_id" = (SELECT nullif(nullif(current_setting('app.client', true), ''), '*')::uuid)))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR "client_company_id" = (SELECT nullif(nullif(current_setting('app.client', true), ''), '*')::uuid)));

-- The consultants' own: a portal user sees none, not even of their own client.
ALTER TABLE "handoff" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "handoff" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "handoff"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
