-- A handover pack is kept, numbered, shared and deleted as a readiness report is.
ALTER TYPE "report_kind" ADD VALUE 'handover';

-- Of which kind a file is, besides: whoever holds it reads as much on its cover.
DROP FUNCTION "issued_file"(text);
CREATE FUNCTION "issued_file"("p_hash" text)
RETURNS TABLE ("firm_name" text, "number" integer, "issued_at" timestamptz, "time_zone" text, "kind" text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE r record;
BEGIN
  PERFORM set_config('app.file', "p_hash", true);
  SELECT x."firm_id", x."number", x."issued_at", x."kind" INTO r FROM "report" x WHERE x."pdf_hash" = "p_hash" AND NOT x."came_in" LIMIT 1;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.firm', r."firm_id"::text, true);
  RETURN QUERY SELECT f."name", r."number", r."issued_at"::timestamptz, f."time_zone", r."kind"::text FROM "firm" f WHERE f."id" = r."firm_id";
END $$;
