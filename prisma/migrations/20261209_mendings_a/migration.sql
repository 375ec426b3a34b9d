-- What a person of the client opened of what was there to be read: they are not told of it again.
CREATE TABLE "portal_seen" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "portal_seen_pkey" PRIMARY KEY ("firm_id","membership_id","item_id"),
    CONSTRAINT "portal_seen_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "portal_seen_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Each person's own, and nobody else's: not even the consultants read who has read what.
DO $$
DECLARE own constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)
    AND "client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)
    AND EXISTS (SELECT FROM "membership" m
                 WHERE m."firm_id" = "portal_seen"."firm_id" AND m."id" = "portal_seen"."membership_id"
                   AND m."client_company_id" = "portal_seen"."client_company_id"
                   AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid))';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  ALTER TABLE "portal_seen" ENABLE ROW LEVEL SECURITY;
  ALTER TABLE "portal_seen" FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY "not_by_link" ON "portal_seen" AS RESTRICTIVE USING (%s) WITH CHECK (%s)', nobody, nobody);
  EXECUTE format('CREATE POLICY "own" ON "portal_seen" USING (%s) WITH CHECK (%s)', own, own);
END $$;
