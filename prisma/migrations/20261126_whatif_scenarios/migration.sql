-- CreateTable
CREATE TABLE "scenario" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "diagnosis_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "moves" JSONB NOT NULL,
    "snapshot_hash" TEXT NOT NULL,
    "made_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shared_with_ceo_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "scenario_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateIndex
CREATE INDEX "scenario_firm_id_diagnosis_id_created_at_idx" ON "scenario"("firm_id", "diagnosis_id", "created_at");

-- AddForeignKey
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_firm_id_client_company_id_diagnosis_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "diagnosis_id") REFERENCES "diagnosis"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A scenario moves something.
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_moves"
  CHECK (jsonb_typeof("moves") = 'array' AND jsonb_array_length("moves") > 0);

-- The consultants' own until it is shared: before that, and once deleted, the client's people see none of it.
ALTER TABLE "scenario" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "scenario" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_and_shared" ON "scenario"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR ("client_company_id" = (SELECT nullif(nullif(current_setting('app.client', true), ''), '*')::uuid)
             AND "shared_with_ceo_at" IS NOT NULL AND "deleted_at" IS NULL)))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
