-- Reopening a round as a new version, sharing with the heads, and the task of starting the next round.
ALTER TYPE "task_kind" ADD VALUE 'next_round';

ALTER TABLE "round"
  ADD COLUMN "version_number" SMALLINT NOT NULL DEFAULT 1,
  ADD COLUMN "first_version_id" UUID,
  ADD COLUMN "reopens_round_id" UUID,
  ADD COLUMN "reopen_reason" TEXT,
  ADD CONSTRAINT "round_firm_id_client_company_id_first_version_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "first_version_id") REFERENCES "round"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "round_firm_id_client_company_id_reopens_round_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "reopens_round_id") REFERENCES "round"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "round_version" CHECK (
    "version_number" >= 1
    AND ("version_number" = 1) = ("first_version_id" IS NULL)
    AND ("version_number" = 1) = ("reopens_round_id" IS NULL)
    AND ("version_number" = 1) = ("reopen_reason" IS NULL));
-- A version is replaced by one other: two who reopen it at once cannot make two.
CREATE UNIQUE INDEX "round_reopened_once" ON "round" ("firm_id", "reopens_round_id") WHERE "deleted_at" IS NULL;

-- What a version is of, and what its respondents were promised, never changes, open or closed.
CREATE FUNCTION "refuse_another_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."version_number", NEW."first_version_id", NEW."reopens_round_id", NEW."reopen_reason", NEW."confidentiality")
     IS DISTINCT FROM (OLD."version_number", OLD."first_version_id", OLD."reopens_round_id", OLD."reopen_reason", OLD."confidentiality") THEN
    RAISE EXCEPTION 'A round stays the version that it is, and keeps what it promised.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "version_of_round" BEFORE UPDATE ON "round" FOR EACH ROW EXECUTE FUNCTION "refuse_another_version"();

ALTER TABLE "diagnosis"
  ADD COLUMN "shared_with_heads_at" TIMESTAMPTZ(3),
  ADD COLUMN "ceo_reads_since" TIMESTAMPTZ(3),
  ADD COLUMN "heads_read_since" TIMESTAMPTZ(3);

-- Those who were shown a diagnosis do not forget it when it is taken back, so what a later one may show beside it is
-- judged by these. The app's role may not write them.
CREATE FUNCTION "keep_who_has_read"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."ceo_reads_since" := least(OLD."ceo_reads_since", NEW."shared_with_ceo_at");
  NEW."heads_read_since" := least(OLD."heads_read_since", NEW."shared_with_heads_at");
  RETURN NEW;
END $$;

-- Those shared already, also where they were taken back since. Forced, row-level security would hide the rows.
ALTER TABLE "diagnosis" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "audit_event" NO FORCE ROW LEVEL SECURITY;
UPDATE "diagnosis" d
   SET "ceo_reads_since" = least(d."shared_with_ceo_at", (
         SELECT min(e."at") FROM "audit_event" e
          WHERE e."firm_id" = d."firm_id" AND e."entity_id" = d."id" AND e."action" = 'diagnosis.shared'));
ALTER TABLE "audit_event" FORCE ROW LEVEL SECURITY;
ALTER TABLE "diagnosis" FORCE ROW LEVEL SECURITY;

CREATE TRIGGER "who_has_read" BEFORE UPDATE ON "diagnosis" FOR EACH ROW EXECUTE FUNCTION "keep_who_has_read"();
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_heads_after_ceo"
  CHECK ("shared_with_heads_at" IS NULL OR "shared_with_ceo_at" IS NOT NULL);

-- A client is known by its newest round, and that by its newest closed version: scoring a replaced one again, or closing a
-- version that speaks of an earlier day, must not bring the old verdict back.
CREATE OR REPLACE FUNCTION "keep_latest_verdict"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "client_company" c
     SET "verdict_stage" = CASE WHEN d."conclusive" THEN d."stage" END,
         "verdict_role" = CASE WHEN d."conclusive" THEN d."role" END,
         "verdict_confidence" = CASE WHEN d."conclusive" THEN d."result" #>> '{confidence,level}' END,
         "verdict_day" = d."as_of"
    FROM (SELECT x.*, coalesce(x."result" -> 'conclusive' <> 'false'::jsonb, true) AS "conclusive" FROM "diagnosis" x
           WHERE x."firm_id" = NEW."firm_id" AND x."client_company_id" = NEW."client_company_id"
             AND NOT EXISTS (SELECT 1 FROM "round" n
                              WHERE n."firm_id" = x."firm_id" AND n."reopens_round_id" = x."round_id"
                                AND n."state" = 'closed' AND n."deleted_at" IS NULL)
           ORDER BY x."as_of" DESC, x."created_at" DESC LIMIT 1) d
   WHERE c."firm_id" = NEW."firm_id" AND c."id" = NEW."client_company_id";
  RETURN NULL;
END $$;

ALTER TABLE "task"
  ADD COLUMN "round_id" UUID,
  ADD CONSTRAINT "task_firm_id_client_company_id_round_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "round_id") REFERENCES "round"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  DROP CONSTRAINT "task_recheck_of_a_hire",
  ADD CONSTRAINT "task_named_by_its_kind" CHECK (
    ("kind" = 'recheck_hire') = ("ops_hire_id" IS NOT NULL)
    AND ("kind" = 'recheck_hire') = ("hire_month" IS NOT NULL)
    -- As text: a value cannot be used in the transaction that adds it.
    AND ("kind"::text = 'next_round') = ("round_id" IS NOT NULL)
    AND ("kind" = 'other') = ("title" IS NOT NULL));
-- One next round of a client is planned at a time.
CREATE UNIQUE INDEX "task_one_next_round" ON "task" ("firm_id", "client_company_id")
  WHERE "round_id" IS NOT NULL AND "done_at" IS NULL AND "deleted_at" IS NULL;
