-- A firm's own address: a name under which its clients reach the portal, once a DNS record has shown that it is the firm's.
CREATE TABLE "firm_address" (
    "firm_id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "set_by_name" TEXT NOT NULL,
    "proven_at" TIMESTAMPTZ(3),
    CONSTRAINT "firm_address_pkey" PRIMARY KEY ("firm_id"),
    CONSTRAINT "firm_address_host" CHECK ("host" ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.){2,}[a-z][a-z0-9-]{0,61}[a-z0-9]$' AND length("host") <= 240)
);
-- One name is one firm's. To say a name reserves nothing, or a stranger could keep a firm from its own: showing it does.
CREATE UNIQUE INDEX "firm_address_proven" ON "firm_address" ("host") WHERE "proven_at" IS NOT NULL;

ALTER TABLE "firm_address" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "firm_address" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "firm_address"
  USING ("firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid) AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK ("firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid) AND (SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "not_by_link" ON "firm_address" AS RESTRICTIVE
  USING (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL)
  WITH CHECK (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL);
-- Which names are served is what DNS says to everybody: read before a firm is known, and no unproven one among them.
CREATE POLICY "by_host" ON "firm_address" FOR SELECT
  USING ("proven_at" IS NOT NULL AND (SELECT current_setting('app.served', true)) = 'names');

CREATE FUNCTION "served_addresses"() RETURNS TABLE ("host" text, "firm_id" uuid) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.served', 'names', true);
  RETURN QUERY SELECT a."host", a."firm_id" FROM "firm_address" a WHERE a."proven_at" IS NOT NULL;
  PERFORM set_config('app.served', '', true);
END $$;
