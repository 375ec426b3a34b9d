-- A consultant rarely knows everything about every department or hire; what nobody said must not read as "no" or as 0.
ALTER TABLE "department"
  ALTER COLUMN "headcount" DROP NOT NULL,
  ALTER COLUMN "own_targets" DROP NOT NULL,
  ALTER COLUMN "has_head" DROP NOT NULL;
ALTER TABLE "ops_hire"
  ALTER COLUMN "promoted_from_within" DROP NOT NULL,
  ALTER COLUMN "mandate_changed" DROP NOT NULL;

-- The latest diagnosis of each client company, for the list: one look into this index a row.
CREATE INDEX "diagnosis_firm_id_client_company_id_as_of_created_at_idx"
  ON "diagnosis" ("firm_id", "client_company_id", "as_of" DESC, "created_at" DESC);
