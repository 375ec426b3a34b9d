-- The list shows fifty verdicts at once; reading these two out of fifty whole results cost more than all else on the page.
-- Made by PostgreSQL from the result, so they cannot say anything else. Prisma does not know them: only raw SQL reads them.
ALTER TABLE "diagnosis"
  ADD COLUMN "conclusive" boolean NOT NULL GENERATED ALWAYS AS (coalesce("result" -> 'conclusive' <> 'false'::jsonb, true)) STORED,
  ADD COLUMN "confidence" text GENERATED ALWAYS AS ("result" #>> '{confidence,level}') STORED;

-- This week's hours of all clients together, for the list's answer.
CREATE INDEX "time_entry_firm_id_work_day_idx" ON "time_entry" ("firm_id", "work_day");
