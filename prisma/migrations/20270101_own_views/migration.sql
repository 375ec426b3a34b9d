-- A shared view is read by all and changed by its maker alone, also past the program. What is nobody's in person, as a
-- deletion for good is, reaches all of these: where the database's owner is no superuser it found none of them before,
-- and what they point at could not be deleted.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE person constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE theirs constant text := '(' || person || ' IS NULL OR "membership_id" IN (SELECT m."id" FROM "membership" m
  WHERE m."user_id" = ' || person || ' AND m."client_company_id" IS NULL))';
DECLARE seen constant text := '(' || staff || ' AND ' || person || ' IS NULL
  OR "client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)
    AND EXISTS (SELECT FROM "membership" m
                 WHERE m."firm_id" = "portal_seen"."firm_id" AND m."id" = "portal_seen"."membership_id"
                   AND m."client_company_id" = "portal_seen"."client_company_id" AND m."user_id" = ' || person || '))';
BEGIN
  DROP POLICY "own_or_shared" ON "saved_view";
  EXECUTE format('CREATE POLICY "own_or_shared" ON "saved_view" USING (%1$s AND %2$s AND ("shared" OR %3$s)) WITH CHECK (%1$s AND %2$s AND %3$s)', firm, staff, theirs);
  EXECUTE format('CREATE POLICY "own_to_change" ON "saved_view" AS RESTRICTIVE FOR UPDATE USING (%s)', theirs);
  FOREACH t IN ARRAY ARRAY['default_view', 'bulk_edit'] LOOP
    EXECUTE format('DROP POLICY "own" ON %I', t);
    EXECUTE format('CREATE POLICY "own" ON %1$I USING (%2$s AND %3$s AND %4$s) WITH CHECK (%2$s AND %3$s AND %4$s)', t, firm, staff, theirs);
  END LOOP;
  DROP POLICY "own" ON "portal_seen";
  EXECUTE format('CREATE POLICY "own" ON "portal_seen" USING (%1$s AND %2$s) WITH CHECK (%1$s AND %2$s)', firm, seen);
END $$;

-- A role is made of its contact: with the contact it leaves the bin for good.
ALTER TABLE "contact_role"
  DROP CONSTRAINT "contact_role_firm_id_client_company_id_contact_id_fkey",
  ADD CONSTRAINT "contact_role_firm_id_client_company_id_contact_id_fkey"
    FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
