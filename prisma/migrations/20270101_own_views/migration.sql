-- A shared view is read by all and changed by its maker alone, also past the program. What is nobody's in person, as a
-- deletion for good is, reaches all of these: where the database's owner is no superuser it found none of them before,
-- and what they point at could not be deleted.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE person constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE theirs constant text := '(' || person || ' IS NULL OR "membership_id" IN (SELECT m."id" FROM "membership" m
  WHERE m."user_id" = ' || person || ' AND m."client_company_id" IS NULL))';
BEGIN
  DROP POLICY "own_or_shared" ON "saved_view";
  DROP POLICY "own" ON "default_view";
  DROP POLICY "own" ON "bulk_edit";
  FOREACH t IN ARRAY ARRAY['saved_view', 'default_view', 'bulk_edit'] LOOP
    EXECUTE format('CREATE POLICY "own" ON %I USING (%2$s AND %3$s) WITH CHECK (%2$s AND %3$s)', t, firm, theirs);
  END LOOP;
  EXECUTE format('CREATE POLICY "shared" ON "saved_view" FOR SELECT USING (%s AND "shared")', firm);
END $$;
