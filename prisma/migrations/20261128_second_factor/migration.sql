-- A second factor: one authenticator a person, and the codes that stand in for it once each.
CREATE TABLE "second_factor" (
    "user_id" UUID NOT NULL,
    "sealed_secret" BYTEA NOT NULL,
    -- The last half-minute whose code was used: no code works twice.
    "last_step" BIGINT NOT NULL,
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id"),
    CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "recovery_code" (
    "user_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("user_id", "code_hash"),
    CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "second_factor"("user_id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- When the person's factor last changed: what is offered to them next is another secret.
ALTER TABLE "user" ADD COLUMN "factor_changed_at" TIMESTAMPTZ(3);
ALTER TABLE "session" ADD COLUMN "factor_at" TIMESTAMPTZ(3);

ALTER TABLE "firm"
    ADD COLUMN "second_factor_required" BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN "staff_idle_minutes" INTEGER NOT NULL DEFAULT 30,
    ADD COLUMN "staff_session_hours" INTEGER NOT NULL DEFAULT 10,
    ADD CONSTRAINT "firm_staff_idle_minutes_check" CHECK ("staff_idle_minutes" BETWEEN 5 AND 60),
    ADD CONSTRAINT "firm_staff_session_hours_check" CHECK ("staff_session_hours" BETWEEN 1 AND 12);

-- Nobody enrols for a demo. The owner of an external database is no superuser: its own policies would hide the rows.
ALTER TABLE "firm" NO FORCE ROW LEVEL SECURITY;
UPDATE "firm" SET "second_factor_required" = false WHERE "is_demo";
ALTER TABLE "firm" FORCE ROW LEVEL SECURITY;

-- Whose session it is, and what is still missing before they are signed in: the code, enrolling, or (null) nothing.
DROP FUNCTION "viewer_of_session"(bytea, interval, interval);
CREATE FUNCTION "viewer_of_session"("p_token_hash" bytea, "p_portal_idle" interval)
RETURNS TABLE ("user_id" uuid, "firm_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text,
               "client_company_id" uuid, "client_name" text, "contact_id" uuid, "firm_name" text, "time_zone" text, "currency" text,
               "missing" text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE s record;
DECLARE f record;
DECLARE m record;
BEGIN
  SELECT x."user_id", x."firm_id", x."membership_id", x."last_seen_at", x."created_at", x."factor_at",
         EXISTS (SELECT FROM "second_factor" t WHERE t."user_id" = x."user_id") AS "enrolled" INTO s
    FROM "session" x JOIN "user" u ON u."id" = x."user_id"
   WHERE x."token_hash" = "p_token_hash" AND x."revoked_at" IS NULL AND x."expires_at" > now() AND u."disabled_at" IS NULL;
  IF NOT FOUND THEN RETURN; END IF;

  PERFORM set_config('app.user', s."user_id"::text, true), set_config('app.firm', s."firm_id"::text, true);
  SELECT x."name", x."time_zone", x."currency", x."second_factor_required", x."staff_idle_minutes", x."staff_session_hours" INTO f
    FROM "firm" x WHERE x."id" = s."firm_id";
  SELECT x."role", x."display_name", x."email", x."client_company_id", x."contact_id" INTO m
    FROM "membership" x
   WHERE x."firm_id" = s."firm_id" AND x."id" = s."membership_id" AND x."user_id" = s."user_id" AND x."disabled_at" IS NULL
     AND CASE WHEN x."role" IN ('ceo', 'head') THEN s."last_seen_at" > now() - "p_portal_idle"
              ELSE s."last_seen_at" > now() - make_interval(mins => f."staff_idle_minutes")
               AND s."created_at" > now() - make_interval(hours => f."staff_session_hours") END;
  IF NOT FOUND THEN RETURN; END IF;

  PERFORM set_config('app.client', coalesce(m."client_company_id"::text, ''), true);
  RETURN QUERY
    SELECT s."user_id", s."firm_id", s."membership_id", m."role", m."display_name", m."email", m."client_company_id", c."name",
           m."contact_id", f."name", f."time_zone", f."currency"::text,
           CASE WHEN s."enrolled" AND s."factor_at" IS NULL THEN 'code'
                WHEN NOT s."enrolled" AND f."second_factor_required" AND m."role" IN ('owner', 'consultant') THEN 'enrolment' END
      FROM (SELECT) AS one
      LEFT JOIN "client_company" c ON c."firm_id" = s."firm_id" AND c."id" = m."client_company_id" AND c."deleted_at" IS NULL;
  IF s."last_seen_at" < now() - interval '1 minute' THEN
    UPDATE "session" x SET "last_seen_at" = now() WHERE x."token_hash" = "p_token_hash";
  END IF;
END $$;
