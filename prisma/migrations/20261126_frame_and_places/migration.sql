-- What the frame of every portal page shows comes with who is asking, so that a page has no second transaction for it.
DROP FUNCTION "viewer_of_session"(bytea, interval, interval);
CREATE FUNCTION "viewer_of_session"("p_token_hash" bytea, "p_staff_idle" interval, "p_portal_idle" interval)
RETURNS TABLE ("user_id" uuid, "firm_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text,
               "client_company_id" uuid, "client_name" text, "contact_id" uuid, "firm_name" text, "time_zone" text, "currency" text,
               "step_up_at" timestamptz)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE s record;
DECLARE m record;
BEGIN
  SELECT x."user_id", x."firm_id", x."membership_id", x."last_seen_at", x."step_up_at" INTO s
    FROM "session" x JOIN "user" u ON u."id" = x."user_id"
   WHERE x."token_hash" = "p_token_hash" AND x."revoked_at" IS NULL AND x."expires_at" > now() AND u."disabled_at" IS NULL;
  IF NOT FOUND THEN RETURN; END IF;

  PERFORM set_config('app.user', s."user_id"::text, true), set_config('app.firm', s."firm_id"::text, true);
  SELECT x."role", x."display_name", x."email", x."client_company_id", x."contact_id" INTO m
    FROM "membership" x
   WHERE x."firm_id" = s."firm_id" AND x."id" = s."membership_id" AND x."user_id" = s."user_id" AND x."disabled_at" IS NULL
     AND s."last_seen_at" > now() - CASE WHEN x."role" IN ('ceo', 'head') THEN "p_portal_idle" ELSE "p_staff_idle" END;
  IF NOT FOUND THEN RETURN; END IF;

  PERFORM set_config('app.client', coalesce(m."client_company_id"::text, ''), true);
  RETURN QUERY
    SELECT s."user_id", s."firm_id", s."membership_id", m."role", m."display_name", m."email", m."client_company_id", c."name",
           m."contact_id", f."name", f."time_zone", f."currency"::text, s."step_up_at"
      FROM "firm" f
      LEFT JOIN "client_company" c ON c."firm_id" = f."id" AND c."id" = m."client_company_id" AND c."deleted_at" IS NULL
     WHERE f."id" = s."firm_id";
  IF s."last_seen_at" < now() - interval '1 minute' THEN
    UPDATE "session" x SET "last_seen_at" = now() WHERE x."token_hash" = "p_token_hash";
  END IF;
END $$;

-- The places where the person of `app.user` can act, the one used last first. A firm's name is shown inside that firm
-- only, so each is entered in turn and the caller's own set again at the end; the policies hold throughout. (A SET clause
-- would bring it back by itself, but making a function with one takes a superuser, which an external database's owner is not.)
CREATE FUNCTION "own_places"()
RETURNS TABLE ("membership_id" uuid, "firm_id" uuid, "role" "role", "display_name" text, "firm_name" text, "is_demo" boolean)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE m record;
DECLARE own_firm constant text := coalesce(current_setting('app.firm', true), '');
BEGIN
  FOR m IN
    SELECT x."id", x."firm_id", x."role", x."display_name"
      FROM "membership" x
     WHERE x."user_id" = nullif(current_setting('app.user', true), '')::uuid AND x."accepted_at" IS NOT NULL AND x."disabled_at" IS NULL
     ORDER BY (SELECT max(s."last_seen_at") FROM "session" s
                WHERE s."user_id" = x."user_id" AND s."firm_id" = x."firm_id" AND s."membership_id" = x."id") DESC NULLS LAST,
              x."accepted_at"
  LOOP
    PERFORM set_config('app.firm', m."firm_id"::text, true);
    RETURN QUERY
      SELECT m."id", m."firm_id", m."role", m."display_name", f."name", f."is_demo" FROM "firm" f WHERE f."id" = m."firm_id";
  END LOOP;
  PERFORM set_config('app.firm', own_firm, true);
END $$;
