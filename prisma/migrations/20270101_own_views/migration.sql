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

-- The same for what a client's people have seen.
CREATE POLICY "nobodys" ON "portal_seen"
  USING ("firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*'
    AND (SELECT nullif(current_setting('app.user', true), '')) IS NULL);

-- A role is made of its contact: with the contact it leaves the bin for good.
ALTER TABLE "contact_role"
  DROP CONSTRAINT "contact_role_firm_id_client_company_id_contact_id_fkey",
  ADD CONSTRAINT "contact_role_firm_id_client_company_id_contact_id_fkey"
    FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
