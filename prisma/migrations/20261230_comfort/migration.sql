-- What each of the firm's people keeps at hand, and how each person likes the program to look.
CREATE TYPE "favourite_kind" AS ENUM ('client', 'sop', 'report');
CREATE TYPE "theme" AS ENUM ('system', 'light', 'dark');
CREATE TYPE "density" AS ENUM ('comfortable', 'compact');

CREATE TABLE "favourite" (
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" "favourite_kind" NOT NULL,
    "item_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favourite_pkey" PRIMARY KEY ("firm_id","membership_id","kind","item_id"),
    CONSTRAINT "favourite_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "favourite_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "favourite_firm_id_client_company_id_idx" ON "favourite"("firm_id", "client_company_id");

-- Without a row, as it was: the system's theme, comfortable.
CREATE TABLE "preference" (
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "theme" "theme" NOT NULL DEFAULT 'system',
    "density" "density" NOT NULL DEFAULT 'comfortable',
    -- The first steps were put away from the portfolio.
    "guide_away" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "preference_pkey" PRIMARY KEY ("firm_id","membership_id"),
    CONSTRAINT "preference_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Each their own; favourites are of the firm's people alone. Nobody in person: what a deletion for good and a sign-in do.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE person constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE own constant text := 'EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = %1$I."firm_id"
    AND m."id" = %1$I."membership_id" AND m."user_id" = ' || person || ')';
DECLARE itself constant text := '(' || staff || ' AND ' || person || ' IS NULL)';
BEGIN
  FOREACH t IN ARRAY ARRAY['favourite', 'preference'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "firm_own" ON %1$I USING (%2$s AND (%3$s OR %4$s)) WITH CHECK (%2$s AND (%3$s OR %4$s))',
      t, firm, itself, format(own, t));
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  EXECUTE format('CREATE POLICY "staff_alone" ON "favourite" AS RESTRICTIVE USING (%s) WITH CHECK (%s)', staff, staff);
END $$;

-- For the frame of each page: beside `viewer_of_session`, in the same statement.
CREATE FUNCTION "preference_of"("p_firm" uuid, "p_membership" uuid)
RETURNS TABLE ("theme" "theme", "density" "density", "guide_away" boolean) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN QUERY SELECT p."theme", p."density", p."guide_away" FROM "preference" p
                WHERE p."firm_id" = "p_firm" AND p."membership_id" = "p_membership";
END $$;
