-- What a CEO asked is told to the owners, and the CEO takes it back as long as nobody has answered.
ALTER TYPE "notice_about" ADD VALUE 'deletion';
ALTER TYPE "deletion_state" ADD VALUE 'withdrawn';

-- As text: a value is not to be used in the transaction that adds it.
ALTER TABLE "deletion" DROP CONSTRAINT "deletion_last_day";
ALTER TABLE "deletion" ADD CONSTRAINT "deletion_last_day" CHECK (("last_day" IS NULL) = ("state"::text IN ('asked', 'declined', 'withdrawn')));

DO $$
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE ceo constant text := 'EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = "deletion"."firm_id" AND m."client_company_id" = "deletion"."client_company_id"
    AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid) AND m."role" = ''ceo'')';
BEGIN
  -- What a portal user leaves behind is asked for or taken back; that nothing begins as taken back, "keep_deletion" sees to.
  EXECUTE format('ALTER POLICY "firm_and_client" ON "deletion" WITH CHECK (%s AND (%s OR (%s AND "state"::text IN (''asked'', ''withdrawn'') AND %s)))',
                 firm, staff, client, ceo);
  DROP POLICY "staff_decides" ON "deletion";
  EXECUTE format('CREATE POLICY "staff_decides" ON "deletion" AS RESTRICTIVE FOR UPDATE USING (%1$s OR "state" = ''asked'')
    WITH CHECK (%1$s OR "state"::text = ''withdrawn'')', staff);
END $$;

CREATE FUNCTION "keep_withdrawn_deletion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Taken back, it says that and when; the rest stands as it was asked.
  IF OLD."state" <> 'asked' OR (NEW."reason", NEW."decided_at", NEW."decided_by_name", NEW."decline_reason", NEW."certificate_secret")
       IS DISTINCT FROM (OLD."reason", OLD."decided_at", OLD."decided_by_name", OLD."decline_reason", OLD."certificate_secret") THEN
    RAISE EXCEPTION 'This deletion stays as it is.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "kept_withdrawn_deletion" BEFORE UPDATE ON "deletion"
  FOR EACH ROW WHEN (NOT "deleting_for_good"() AND NEW."state"::text = 'withdrawn') EXECUTE FUNCTION "keep_withdrawn_deletion"();
