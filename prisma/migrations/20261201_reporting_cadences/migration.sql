-- Reporting cadences: a deliverable of kind cadence has schedules (RFC 5545 rules over local days), an agenda, people who
-- attend, and meetings with what was said, decided and promised; a person's calendar reads theirs under a secret
-- address; a client has a scorecard of numbers by week.
CREATE TYPE "meeting_state" AS ENUM ('planned', 'held', 'cancelled');

CREATE TYPE "goal_kind" AS ENUM ('at_least', 'at_most', 'between');

CREATE TABLE "cadence" (
    "firm_id" UUID NOT NULL,
    "deliverable_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "purpose" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cadence_pkey" PRIMARY KEY ("firm_id","deliverable_id")
);

CREATE TABLE "cadence_schedule" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "cadence_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "rule" TEXT NOT NULL,
    "start_minute" SMALLINT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "length_minutes" SMALLINT NOT NULL,

    CONSTRAINT "cadence_schedule_pkey" PRIMARY KEY ("firm_id","cadence_id","from_day")
);

CREATE TABLE "agenda_item" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "cadence_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" SMALLINT NOT NULL,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("firm_id","cadence_id","position")
);

CREATE TABLE "cadence_attendee" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "cadence_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "contact_id" UUID,
    "membership_id" UUID,

    CONSTRAINT "cadence_attendee_pkey" PRIMARY KEY ("firm_id","cadence_id","person_id")
);

CREATE TABLE "meeting" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "cadence_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "state" "meeting_state" NOT NULL DEFAULT 'planned',
    "moved_to_day" DATE,
    "moved_to_minute" SMALLINT,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "clock_item_id" UUID,
    "clock_since" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "held_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "meeting_item" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "spent_seconds" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_item_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "meeting_attendee" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "present" BOOLEAN NOT NULL,
    "rating" SMALLINT,

    CONSTRAINT "meeting_attendee_pkey" PRIMARY KEY ("firm_id","meeting_id","person_id")
);

CREATE TABLE "meeting_decision" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "cadence_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "noted_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_decision_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "meeting_action" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "cadence_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "owner_contact_id" UUID,
    "owner_membership_id" UUID,
    "agreed_day" DATE NOT NULL,
    "due_day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "done_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_action_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "calendar_feed" (
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("firm_id","membership_id")
);

CREATE TABLE "measure" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "unit" TEXT,
    "owner_contact_id" UUID,
    "goal_kind" "goal_kind" NOT NULL,
    "goal_low" DOUBLE PRECISION,
    "goal_high" DOUBLE PRECISION,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "measure_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "measure_week" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "measure_week_pkey" PRIMARY KEY ("firm_id","measure_id","monday")
);

CREATE UNIQUE INDEX "cadence_firm_id_client_company_id_deliverable_id_key" ON "cadence"("firm_id", "client_company_id", "deliverable_id");

CREATE INDEX "cadence_attendee_firm_id_contact_id_idx" ON "cadence_attendee"("firm_id", "contact_id");

CREATE INDEX "cadence_attendee_firm_id_membership_id_idx" ON "cadence_attendee"("firm_id", "membership_id");

CREATE UNIQUE INDEX "meeting_firm_id_client_company_id_id_key" ON "meeting"("firm_id", "client_company_id", "id");

CREATE UNIQUE INDEX "meeting_firm_id_cadence_id_day_key" ON "meeting"("firm_id", "cadence_id", "day");

CREATE UNIQUE INDEX "meeting_item_firm_id_meeting_id_position_key" ON "meeting_item"("firm_id", "meeting_id", "position");

CREATE INDEX "meeting_decision_firm_id_cadence_id_idx" ON "meeting_decision"("firm_id", "cadence_id");

CREATE INDEX "meeting_action_firm_id_cadence_id_due_day_idx" ON "meeting_action"("firm_id", "cadence_id", "due_day");

CREATE INDEX "meeting_action_firm_id_owner_contact_id_idx" ON "meeting_action"("firm_id", "owner_contact_id");

CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

CREATE INDEX "measure_firm_id_client_company_id_idx" ON "measure"("firm_id", "client_company_id");

CREATE UNIQUE INDEX "measure_firm_id_client_company_id_id_key" ON "measure"("firm_id", "client_company_id", "id");

ALTER TABLE "cadence" ADD CONSTRAINT "cadence_firm_id_client_company_id_deliverable_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "cadence_schedule" ADD CONSTRAINT "cadence_schedule_firm_id_client_company_id_cadence_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "cadence_id") REFERENCES "cadence"("firm_id", "client_company_id", "deliverable_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_firm_id_client_company_id_cadence_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "cadence_id") REFERENCES "cadence"("firm_id", "client_company_id", "deliverable_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "cadence_attendee" ADD CONSTRAINT "cadence_attendee_firm_id_client_company_id_cadence_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "cadence_id") REFERENCES "cadence"("firm_id", "client_company_id", "deliverable_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "cadence_attendee" ADD CONSTRAINT "cadence_attendee_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "cadence_attendee" ADD CONSTRAINT "cadence_attendee_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting" ADD CONSTRAINT "meeting_firm_id_client_company_id_cadence_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "cadence_id") REFERENCES "cadence"("firm_id", "client_company_id", "deliverable_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_firm_id_client_company_id_meeting_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "meeting_id") REFERENCES "meeting"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting_attendee" ADD CONSTRAINT "meeting_attendee_firm_id_client_company_id_meeting_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "meeting_id") REFERENCES "meeting"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_firm_id_client_company_id_meeting_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "meeting_id") REFERENCES "meeting"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting_action" ADD CONSTRAINT "meeting_action_firm_id_client_company_id_cadence_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "cadence_id") REFERENCES "cadence"("firm_id", "client_company_id", "deliverable_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting_action" ADD CONSTRAINT "meeting_action_firm_id_client_company_id_meeting_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "meeting_id") REFERENCES "meeting"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting_action" ADD CONSTRAINT "meeting_action_firm_id_client_company_id_owner_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "owner_contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting_action" ADD CONSTRAINT "meeting_action_firm_id_owner_membership_id_fkey" FOREIGN KEY ("firm_id", "owner_membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "measure" ADD CONSTRAINT "measure_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "measure" ADD CONSTRAINT "measure_firm_id_client_company_id_owner_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "owner_contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "measure_week" ADD CONSTRAINT "measure_week_firm_id_client_company_id_measure_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "measure_id") REFERENCES "measure"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "cadence_attendee" ADD CONSTRAINT "cadence_attendee_person"
  CHECK (num_nonnulls("contact_id", "membership_id") = 1 AND "person_id" = coalesce("contact_id", "membership_id"));
ALTER TABLE "meeting_action" ADD CONSTRAINT "meeting_action_owner"
  CHECK (num_nonnulls("owner_contact_id", "owner_membership_id") = 1);
ALTER TABLE "cadence_schedule" ADD CONSTRAINT "cadence_schedule_hours"
  CHECK ("start_minute" BETWEEN 0 AND 1439 AND "length_minutes" BETWEEN 1 AND 1440);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_cancelled"
  CHECK (("state" = 'cancelled') = ("cancelled_at" IS NOT NULL AND "cancel_reason" IS NOT NULL));
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_held" CHECK (("state" = 'held') = ("held_at" IS NOT NULL));
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_moved" CHECK (("moved_to_day" IS NULL) = ("moved_to_minute" IS NULL));
ALTER TABLE "meeting_attendee" ADD CONSTRAINT "meeting_attendee_rating" CHECK ("rating" BETWEEN 1 AND 10);
ALTER TABLE "measure" ADD CONSTRAINT "measure_goal" CHECK (
  CASE "goal_kind" WHEN 'at_least' THEN "goal_low" IS NOT NULL AND "goal_high" IS NULL
                   WHEN 'at_most' THEN "goal_low" IS NULL AND "goal_high" IS NOT NULL
                   ELSE "goal_low" IS NOT NULL AND "goal_high" IS NOT NULL AND "goal_low" <= "goal_high" END);

DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE own constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
-- Of the client's people, those who attend.
DECLARE attended constant text := 'IN (SELECT a."cadence_id" FROM "cadence_attendee" a
  JOIN "membership" m ON m."firm_id" = a."firm_id" AND m."contact_id" = a."contact_id" WHERE m."user_id" = ' || own || ')';
BEGIN
  FOREACH t IN ARRAY ARRAY['cadence', 'cadence_schedule', 'agenda_item', 'cadence_attendee', 'meeting', 'meeting_decision', 'meeting_action'] LOOP
    EXECUTE format('CREATE POLICY "firm_and_client" ON %1$I USING (%2$s AND (%3$s OR %4$s)) WITH CHECK (%2$s AND (%3$s OR %4$s))',
                   t, firm, staff, client);
  END LOOP;
  -- What was said and how a meeting is rated, and the scorecard: the consultants' own.
  FOREACH t IN ARRAY ARRAY['meeting_item', 'meeting_attendee', 'measure', 'measure_week'] LOOP
    EXECUTE format('CREATE POLICY "firm_staff" ON %1$I USING (%2$s AND %3$s) WITH CHECK (%2$s AND %3$s)', t, firm, staff);
  END LOOP;
  EXECUTE format('CREATE POLICY "own" ON "calendar_feed" USING (%1$s AND %2$s) WITH CHECK (%1$s AND %2$s)', firm,
                 '"membership_id" IN (SELECT m."id" FROM "membership" m WHERE m."user_id" = ' || own || ')');

  EXECUTE format('CREATE POLICY "attends" ON "cadence" AS RESTRICTIVE USING (%s OR "deliverable_id" %s)', staff, attended);
  FOREACH t IN ARRAY ARRAY['cadence_schedule', 'agenda_item', 'meeting', 'meeting_decision'] LOOP
    EXECUTE format('CREATE POLICY "attends" ON %I AS RESTRICTIVE USING (%s OR "cadence_id" %s)', t, staff, attended);
  END LOOP;
  -- An action is its owner's also where they do not attend.
  EXECUTE format('CREATE POLICY "attends" ON "meeting_action" AS RESTRICTIVE USING (%s OR "cadence_id" %s OR %s)', staff, attended,
                 '"owner_contact_id" IN (SELECT m."contact_id" FROM "membership" m WHERE m."user_id" = ' || own || ')');

  FOREACH t IN ARRAY ARRAY['cadence', 'cadence_schedule', 'agenda_item', 'cadence_attendee', 'meeting', 'meeting_item', 'meeting_attendee',
                           'meeting_decision', 'meeting_action', 'calendar_feed', 'measure', 'measure_week'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;

-- Whoever holds a calendar's secret may find its row, and no other, before a firm is known.
CREATE POLICY "by_link" ON "calendar_feed" FOR SELECT
  USING ("token_hash" = decode(nullif((SELECT current_setting('app.link', true)), ''), 'hex'));

-- Whose calendar it is: as with `viewer_of_session`, the settings are local to the statement's own transaction, and it
-- runs as the caller, so that the policies hold inside it too. Nobody's once it is revoked or its person has left.
CREATE FUNCTION "viewer_of_feed"("p_token_hash" bytea)
RETURNS TABLE ("user_id" uuid, "firm_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text,
               "client_company_id" uuid, "client_name" text, "contact_id" uuid, "firm_name" text, "time_zone" text, "currency" text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE c record;
BEGIN
  PERFORM set_config('app.link', encode("p_token_hash", 'hex'), true);
  SELECT x."firm_id", x."membership_id" INTO c
    FROM "calendar_feed" x WHERE x."token_hash" = "p_token_hash" AND x."revoked_at" IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.firm', c."firm_id"::text, true), set_config('app.client', '*', true);
  RETURN QUERY
    SELECT m."user_id", m."firm_id", m."id", m."role", m."display_name", m."email", m."client_company_id", k."name",
           m."contact_id", f."name", f."time_zone", f."currency"::text
      FROM "membership" m
      JOIN "firm" f ON f."id" = m."firm_id"
      JOIN "user" u ON u."id" = m."user_id" AND u."disabled_at" IS NULL
      LEFT JOIN "client_company" k ON k."firm_id" = m."firm_id" AND k."id" = m."client_company_id" AND k."deleted_at" IS NULL
     WHERE m."firm_id" = c."firm_id" AND m."id" = c."membership_id" AND m."disabled_at" IS NULL
       AND (m."client_company_id" IS NULL OR k."id" IS NOT NULL);
END $$;
