-- A week keeps the total of its entries: lists and sums of many weeks would otherwise read every entry each time.
ALTER TABLE "week" ADD COLUMN "minutes" integer NOT NULL DEFAULT 0;

CREATE FUNCTION "keep_week_minutes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE "week" w SET "minutes" = w."minutes" - o.gone
      FROM (SELECT "firm_id", "week_id", sum("minutes")::int AS gone FROM old_entries WHERE "deleted_at" IS NULL GROUP BY 1, 2) o
     WHERE w."firm_id" = o."firm_id" AND w."id" = o."week_id";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE "week" w SET "minutes" = w."minutes" + n.come
      FROM (SELECT "firm_id", "week_id", sum("minutes")::int AS come FROM new_entries WHERE "deleted_at" IS NULL GROUP BY 1, 2) n
     WHERE w."firm_id" = n."firm_id" AND w."id" = n."week_id";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "week_minutes_come" AFTER INSERT ON "time_entry"
  REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION "keep_week_minutes"();
CREATE TRIGGER "week_minutes_change" AFTER UPDATE ON "time_entry"
  REFERENCING OLD TABLE AS old_entries NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION "keep_week_minutes"();
CREATE TRIGGER "week_minutes_go" AFTER DELETE ON "time_entry"
  REFERENCING OLD TABLE AS old_entries FOR EACH STATEMENT EXECUTE FUNCTION "keep_week_minutes"();

-- The weeks that are there already. Forced, row-level security would hide them from the owner who migrates.
ALTER TABLE "week" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "time_entry" NO FORCE ROW LEVEL SECURITY;
UPDATE "week" w SET "minutes" = t.total
  FROM (SELECT "firm_id", "week_id", sum("minutes")::int AS total FROM "time_entry" WHERE "deleted_at" IS NULL GROUP BY 1, 2) t
 WHERE w."firm_id" = t."firm_id" AND w."id" = t."week_id";
ALTER TABLE "week" FORCE ROW LEVEL SECURITY;
ALTER TABLE "time_entry" FORCE ROW LEVEL SECURITY;

-- A client company keeps its latest verdict, so that a list of fifty, sorted and counted over all, reads one table.
-- No stage and no role: not assessed (no day either), or too little was answered for a verdict.
ALTER TABLE "client_company"
  ADD COLUMN "verdict_stage" "stage",
  ADD COLUMN "verdict_role" "recommended_role",
  ADD COLUMN "verdict_confidence" text,
  ADD COLUMN "verdict_day" date;

CREATE FUNCTION "keep_latest_verdict"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE conclusive constant boolean := coalesce(NEW."result" -> 'conclusive' <> 'false'::jsonb, true);
BEGIN
  UPDATE "client_company" c
     SET "verdict_stage" = CASE WHEN conclusive THEN NEW."stage" END,
         "verdict_role" = CASE WHEN conclusive THEN NEW."role" END,
         "verdict_confidence" = CASE WHEN conclusive THEN NEW."result" #>> '{confidence,level}' END,
         "verdict_day" = NEW."as_of"
   WHERE c."firm_id" = NEW."firm_id" AND c."id" = NEW."client_company_id"
     AND (c."verdict_day" IS NULL OR c."verdict_day" <= NEW."as_of");
  RETURN NULL;
END $$;
CREATE TRIGGER "latest_verdict" AFTER INSERT ON "diagnosis" FOR EACH ROW EXECUTE FUNCTION "keep_latest_verdict"();

-- Those diagnosed already. Forced, row-level security would hide them from the owner who migrates.
ALTER TABLE "client_company" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "diagnosis" NO FORCE ROW LEVEL SECURITY;
UPDATE "client_company" c
   SET "verdict_stage" = CASE WHEN d."conclusive" THEN d."stage" END,
       "verdict_role" = CASE WHEN d."conclusive" THEN d."role" END,
       "verdict_confidence" = CASE WHEN d."conclusive" THEN d."confidence" END,
       "verdict_day" = d."as_of"
  FROM (SELECT DISTINCT ON ("firm_id", "client_company_id") * FROM "diagnosis"
         ORDER BY "firm_id", "client_company_id", "as_of" DESC, "created_at" DESC) d
 WHERE c."firm_id" = d."firm_id" AND c."id" = d."client_company_id";
ALTER TABLE "client_company" FORCE ROW LEVEL SECURITY;
ALTER TABLE "diagnosis" FORCE ROW LEVEL SECURITY;
ALTER TABLE "diagnosis" DROP COLUMN "conclusive", DROP COLUMN "confidence";

-- Weeks over a given number of minutes, and the least that any engagement plans: nobody under it is over its hours.
CREATE INDEX "week_by_minutes" ON "week" ("firm_id", "monday", "minutes");
CREATE INDEX "engagement_least_plan" ON "engagement" ("firm_id", "planned_minutes_per_week") WHERE "deleted_at" IS NULL;
CREATE INDEX "deliverable_due_next" ON "deliverable" ("firm_id", "client_company_id", "due_day", "id")
  WHERE "deleted_at" IS NULL AND "due_day" IS NOT NULL AND "state" NOT IN ('in_use', 'withdrawn');
DROP INDEX "time_entry_firm_id_work_day_idx";
