-- A client's CEO asks for the data of their company; a bin that is emptied; news once a day; and an address that has a place
-- in the firm is invited like any other.
CREATE TYPE "data_request_state" AS ENUM ('asked', 'granted', 'declined');
ALTER TYPE "notice_about" ADD VALUE 'data';

CREATE TABLE "data_request" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "state" "data_request_state" NOT NULL DEFAULT 'asked',
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_by_name" TEXT NOT NULL,
    -- The last day for the firm's answer; without one it is granted on the day after.
    "answer_by" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    -- Null: nobody answered in time.
    "decided_by_name" TEXT,
    "decline_reason" TEXT,
    -- The last day on which it can be fetched.
    "fetch_until" DATE,
    CONSTRAINT "data_request_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "data_request_answer" CHECK (CASE "state" WHEN 'asked' THEN "decided_at" IS NULL AND "fetch_until" IS NULL AND "decline_reason" IS NULL
      WHEN 'granted' THEN "decided_at" IS NOT NULL AND "fetch_until" IS NOT NULL AND "decline_reason" IS NULL
      ELSE "decided_at" IS NOT NULL AND "decided_by_name" IS NOT NULL AND "fetch_until" IS NULL AND "decline_reason" IS NOT NULL END),
    CONSTRAINT "data_request_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- One at a time.
CREATE UNIQUE INDEX "data_request_open" ON "data_request" ("firm_id", "client_company_id") WHERE "state" = 'asked';

-- Offered to an address that has a place in the firm already, of which the CEO who offered it sees nothing: to them it is an
-- invitation that was not accepted yet, and it leads nowhere.
CREATE TABLE "offered_place" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),
    CONSTRAINT "offered_place_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "offered_place_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "offered_place_firm_id_client_company_id_idx" ON "offered_place"("firm_id", "client_company_id");

ALTER TABLE "notice_choice" ADD COLUMN "daily" BOOLEAN NOT NULL DEFAULT false;

DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE people constant text := '"client_company_id" = (SELECT nullif(current_setting(''app.people'', true), '''')::uuid)';
DECLARE person constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE ceo constant text := 'EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = "data_request"."firm_id" AND m."client_company_id" = "data_request"."client_company_id"
    AND m."user_id" = ' || person || ' AND m."role" = ''ceo'' AND m."disabled_at" IS NULL)';
BEGIN
  FOREACH t IN ARRAY ARRAY['data_request', 'offered_place'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  EXECUTE format('CREATE POLICY "firm_and_ceo" ON "data_request" USING (%1$s AND (%2$s OR (%3$s AND %4$s))) WITH CHECK (%1$s AND (%2$s OR (%3$s AND %4$s AND "state" = ''asked'')))',
                 firm, staff, client, ceo);
  EXECUTE format('CREATE POLICY "staff_decides" ON "data_request" AS RESTRICTIVE FOR UPDATE USING (%s)', staff);
  -- As with heads' memberships: only for the CEO, and only once `manage_own_people` has said so.
  EXECUTE format('CREATE POLICY "firm_and_ceo" ON "offered_place" USING (%1$s AND (%2$s OR %3$s)) WITH CHECK (%1$s AND (%2$s OR %3$s))', firm, staff, people);
END $$;

ALTER POLICY "firm_staff" ON "outgoing_mail"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR ("kind" = 'invitation' AND EXISTS (SELECT FROM "membership" m
               WHERE m."firm_id" = "outgoing_mail"."firm_id" AND m."id" = "outgoing_mail"."membership_id" AND m."role" = 'head'
                 AND m."client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid)))
         -- Of a place offered for nothing: a letter without a way in.
         OR ("kind" = 'invitation' AND "link" IS NULL AND EXISTS (SELECT FROM "offered_place" o
               WHERE o."firm_id" = "outgoing_mail"."firm_id" AND o."id" = "outgoing_mail"."membership_id"
                 AND o."client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid)))))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR ("kind" = 'invitation' AND EXISTS (SELECT FROM "membership" m
               WHERE m."firm_id" = "outgoing_mail"."firm_id" AND m."id" = "outgoing_mail"."membership_id" AND m."role" = 'head'
                 AND m."client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid)))
         -- Of a place offered for nothing: a letter without a way in.
         OR ("kind" = 'invitation' AND "link" IS NULL AND EXISTS (SELECT FROM "offered_place" o
               WHERE o."firm_id" = "outgoing_mail"."firm_id" AND o."id" = "outgoing_mail"."membership_id"
                 AND o."client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid)))));

-- What was answered stays as it was answered; the day for it is nobody's to move.
CREATE FUNCTION "keep_data_request"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'asked'
     OR (NEW."firm_id", NEW."id", NEW."client_company_id", NEW."asked_at", NEW."asked_by_name", NEW."answer_by")
        IS DISTINCT FROM (OLD."firm_id", OLD."id", OLD."client_company_id", OLD."asked_at", OLD."asked_by_name", OLD."answer_by") THEN
    RAISE EXCEPTION 'This request stays as it was answered.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "kept_data_request" BEFORE UPDATE ON "data_request" FOR EACH ROW
  WHEN (current_setting('app.importing', true) IS DISTINCT FROM 'archive') EXECUTE FUNCTION "keep_data_request"();

-- Whether an address has a place in the firm that a CEO cannot see. One that waits for the same contact here is no such place.
DROP FUNCTION "has_a_place"(text);
CREATE FUNCTION "has_another_place"("p_email" text, "p_contact" uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE client text := current_setting('app.client', true);
DECLARE found_one boolean;
BEGIN
  PERFORM set_config('app.client', '*', true);
  SELECT EXISTS (SELECT FROM "membership" m JOIN "user" u ON u."id" = m."user_id"
                  WHERE m."firm_id" = nullif(current_setting('app.firm', true), '')::uuid
                    AND u."email" = "p_email" AND m."disabled_at" IS NULL
                    AND NOT (m."client_company_id"::text = client AND m."contact_id" IS NOT DISTINCT FROM "p_contact" AND m."accepted_at" IS NULL)) INTO found_one;
  PERFORM set_config('app.client', client, true);
  RETURN found_one;
END $$;

-- As before, but for whom one letter a day is enough: at seven in the morning of the firm, and only if there is something.
CREATE OR REPLACE FUNCTION "put_notices"("p_kind" "notice_kind", "p_about" "notice_about", "p_client" uuid, "p_actor" uuid, "p_actor_name" text,
  "p_to" text[], "p_contacts" uuid[], "p_members" uuid[], "p_staff_href" text, "p_ceo_href" text, "p_head_href" text,
  "p_is_mailed" boolean)
RETURNS integer LANGUAGE plpgsql VOLATILE AS $$
DECLARE client text := current_setting('app.client', true);
DECLARE person text := current_setting('app.user', true);
DECLARE firm uuid := nullif(current_setting('app.firm', true), '')::uuid;
DECLARE zone text;
DECLARE r record;
DECLARE written integer := 0;
BEGIN
  -- A portal user speaks of their own company, or of nothing.
  IF client <> '*' AND client <> "p_client"::text THEN RETURN 0; END IF;
  PERFORM set_config('app.client', '*', true), set_config('app.user', '', true);
  SELECT f."time_zone" INTO zone FROM "firm" f WHERE f."id" = firm;
  FOR r IN
    SELECT m."id", coalesce(c."in_page", true) AS "in_page", coalesce(c."by_mail", true) AND NOT "p_is_mailed" AS "by_mail",
           coalesce(c."daily", false) AS "daily",
           CASE m."role" WHEN 'ceo' THEN "p_ceo_href" WHEN 'head' THEN "p_head_href" ELSE "p_staff_href" END AS "href"
      FROM "membership" m
      LEFT JOIN "notice_choice" c ON c."firm_id" = m."firm_id" AND c."membership_id" = m."id" AND c."kind" = "p_kind"
     WHERE m."firm_id" = firm AND m."disabled_at" IS NULL AND m."accepted_at" IS NOT NULL
       AND EXISTS (SELECT FROM "client_company" k WHERE k."firm_id" = firm AND k."id" = "p_client")
       AND m."id" IS DISTINCT FROM "p_actor"
       AND CASE WHEN m."client_company_id" IS NULL THEN
             'owner' = ANY ("p_to") AND m."role" = 'owner' OR 'staff' = ANY ("p_to") AND (
               EXISTS (SELECT FROM "assignment" a WHERE a."firm_id" = firm AND a."client_company_id" = "p_client" AND a."membership_id" = m."id")
               OR m."role" = 'owner' AND NOT EXISTS (
                 SELECT FROM "assignment" a JOIN "membership" o ON o."firm_id" = a."firm_id" AND o."id" = a."membership_id"
                  WHERE a."firm_id" = firm AND a."client_company_id" = "p_client" AND o."disabled_at" IS NULL
                    AND o."id" IS DISTINCT FROM "p_actor"))
           ELSE m."client_company_id" = "p_client"
             AND (m."role"::text = ANY ("p_to") OR m."contact_id" = ANY ("p_contacts") OR m."id" = ANY ("p_members")) END
  LOOP
    CONTINUE WHEN r."href" IS NULL OR NOT (r."in_page" OR r."by_mail");
    INSERT INTO "notice" ("firm_id", "membership_id", "client_company_id", "kind", "about", "actor_name", "href", "in_page", "by_mail")
    VALUES (firm, r."id", "p_client", "p_kind", "p_about", "p_actor_name", r."href", r."in_page", r."by_mail");
    written := written + 1;
    IF r."by_mail" THEN
      PERFORM graphile_worker.add_job('mail-notices', json_build_object('firmId', firm, 'membershipId', r."id"),
        run_at => CASE WHEN r."daily" THEN "next_morning"(zone) ELSE date_trunc('hour', now()) + interval '1 hour' END,
        job_key => 'mail-notices:' || CASE WHEN r."daily" THEN 'daily:' ELSE '' END || firm || ':' || r."id", job_key_mode => 'preserve_run_at');
    END IF;
  END LOOP;
  PERFORM set_config('app.client', client, true), set_config('app.user', person, true);
  RETURN written;
END $$;
CREATE FUNCTION "next_morning"("p_zone" text) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT (date_trunc('day', (now() AT TIME ZONE "p_zone") - interval '7 hours') + interval '1 day 7 hours') AT TIME ZONE "p_zone"
$$;

-- The bin. What was put there is deleted after 30 days, with its parts; what somebody signed, what was issued or agreed, and
-- whatever such a thing names stays where it is. A client stays until an owner deletes it for good.
CREATE FUNCTION "ask_to_empty_bin"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM graphile_worker.add_job('empty-bin', json_build_object('firmId', NEW."firm_id"),
    run_at => date_trunc('day', now()) + interval '31 days 2 hours', job_key => 'empty-bin:' || current_date || ':' || NEW."firm_id");
  RETURN NULL;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c."relname" FROM pg_class c JOIN pg_attribute a ON a."attrelid" = c."oid" AND a."attname" = 'deleted_at' AND NOT a."attisdropped"
            WHERE c."relkind" = 'r' AND c."relnamespace" = 'public'::regnamespace AND c."relname" <> 'client_company' LOOP
    EXECUTE format('CREATE TRIGGER "into_bin" AFTER UPDATE OF "deleted_at" ON %I FOR EACH ROW
      WHEN (OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL) EXECUTE FUNCTION "ask_to_empty_bin"()', t);
  END LOOP;
END $$;

-- Rows `p_alias` of a table for which `p_where` holds, each after its parts: rows that cannot be without it. Raises where
-- something else names one of them, or where one is to be kept.
CREATE FUNCTION "delete_with_parts"("p_table" regclass, "p_alias" text, "p_where" text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
DECLARE
  -- A contact or a department is named by many and made of nothing.
  wholes constant regclass[] := ARRAY['engagement', 'phase', 'deliverable', 'sop', 'cadence', 'meeting', 'meeting_item', 'round', 'respondent', 'handoff',
    'scenario', 'candidate', 'measure', 'escalation', 'bottleneck', 'raci_process', 'raci_activity', 'week']::regclass[];
  kept constant regclass[] := ARRAY['statement', 'report', 'diagnosis', 'sop_sign_off', 'client_note_recipient', 'week_remark', 'time_entry']::regclass[];
  waiting oid[];
  later oid[];
  one oid;
  c record;
  inner_where text;
  found_one boolean;
  n bigint;
BEGIN
  IF length("p_alias") > 9 THEN RAISE EXCEPTION 'Parts within parts without end' USING ERRCODE = 'restrict_violation'; END IF;
  IF "p_table" = ANY (wholes) THEN
    SELECT coalesce(array_agg(k."oid" ORDER BY k."conname"), '{}') INTO waiting FROM pg_constraint k
     WHERE k."contype" = 'f' AND k."confrelid" = "p_table" AND k."conrelid" <> "p_table" AND k."confdeltype" NOT IN ('c', 'n')
       AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a."attrelid" = k."conrelid" AND a."attnum" = ANY (k."conkey") AND NOT a."attnotnull");
    WHILE cardinality(waiting) > 0 LOOP
      later := '{}';
      FOREACH one IN ARRAY waiting LOOP
        SELECT k."conrelid"::regclass AS "part", (
          SELECT string_agg(format('%I.%I = %I.%I', "p_alias", h."attname", "p_alias" || 'x', a."attname"), ' AND ')
            FROM unnest(k."conkey", k."confkey") AS u("here", "there")
            JOIN pg_attribute a ON a."attrelid" = k."conrelid" AND a."attnum" = u."here"
            JOIN pg_attribute h ON h."attrelid" = k."confrelid" AND h."attnum" = u."there") AS "joined" INTO c
          FROM pg_constraint k WHERE k."oid" = one;
        inner_where := format('EXISTS (SELECT FROM %s %I WHERE (%s) AND %s)', "p_table", "p_alias", "p_where", c."joined");
        IF c."part" = ANY (kept) THEN
          EXECUTE format('SELECT EXISTS (SELECT FROM %s %I WHERE %s)', c."part", "p_alias" || 'x', inner_where) INTO found_one;
          IF found_one THEN RAISE EXCEPTION 'A % stays.', c."part" USING ERRCODE = 'restrict_violation'; END IF;
        ELSE
          BEGIN
            PERFORM "delete_with_parts"(c."part", "p_alias" || 'x', inner_where);
          EXCEPTION WHEN foreign_key_violation THEN
            later := later || one;
          END;
        END IF;
      END LOOP;
      IF cardinality(later) = cardinality(waiting) THEN
        RAISE EXCEPTION 'Something else names it.' USING ERRCODE = 'foreign_key_violation';
      END IF;
      waiting := later;
    END LOOP;
  END IF;
  EXECUTE format('DELETE FROM %s %I WHERE %s', "p_table", "p_alias", "p_where");
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;

-- A text that nobody approved is a draft like any other, and goes with its SOP. The app's role deletes none.
CREATE OR REPLACE FUNCTION "refuse_changed_sop_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."state" = 'draft' THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'A version of an SOP is kept.' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."state" <> 'draft' AND (NEW."number", NEW."document", NEW."author_ids", NEW."saved_at", NEW."saved_by_name")
     IS DISTINCT FROM (OLD."number", OLD."document", OLD."author_ids", OLD."saved_at", OLD."saved_by_name") THEN
    RAISE EXCEPTION 'The text of an SOP changes in a draft only.' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."state" IN ('approved', 'in_use', 'replaced', 'withdrawn')
     AND ((NEW."change_note", NEW."submitted_at", NEW."submitted_by_name", NEW."approved_at", NEW."approved_by_name")
          IS DISTINCT FROM (OLD."change_note", OLD."submitted_at", OLD."submitted_by_name", OLD."approved_at", OLD."approved_by_name")
          OR NEW."state" NOT IN ('approved', 'in_use', 'replaced', 'withdrawn')) THEN
    RAISE EXCEPTION 'An approved version of an SOP cannot change.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION "empty_bin"("p_firm" uuid) RETURNS TABLE ("table_name" text, "rows" bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  t text;
  d record;
  n bigint;
  gone jsonb := '{}';
  before jsonb;
BEGIN
  PERFORM set_config('app.firm', "p_firm"::text, true), set_config('app.client', '*', true),
          set_config('app.respondent', '', true), set_config('app.user', '', true);
  -- What one row lets go of may free another.
  LOOP
    before := gone;
    FOR t IN SELECT c."relname" FROM pg_class c JOIN pg_attribute a ON a."attrelid" = c."oid" AND a."attname" = 'deleted_at' AND NOT a."attisdropped"
              WHERE c."relkind" = 'r' AND c."relnamespace" = 'public'::regnamespace AND c."relname" <> 'client_company' ORDER BY 1 LOOP
      FOR d IN EXECUTE format('SELECT b."id" FROM %I b WHERE b."firm_id" = $1 AND b."deleted_at" < now() - interval ''30 days'' ORDER BY 1', t) USING "p_firm" LOOP
        BEGIN
          n := "delete_with_parts"(t::regclass, 't', format('t."firm_id" = %L AND t."id" = %L', "p_firm", d."id"));
          IF n > 0 THEN gone := gone || jsonb_build_object(t, coalesce((gone ->> t)::bigint, 0) + n); END IF;
        EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
          -- It stays, as a whole.
          NULL;
        END;
      END LOOP;
    END LOOP;
    EXIT WHEN gone = before;
  END LOOP;
  -- What was said of things that are no more.
  DELETE FROM "comment" c WHERE c."firm_id" = "p_firm" AND CASE c."on"::text
    WHEN 'sop' THEN NOT EXISTS (SELECT FROM "sop" x WHERE x."firm_id" = c."firm_id" AND x."id" = c."on_id")
    WHEN 'client_note' THEN NOT EXISTS (SELECT FROM "client_note" x WHERE x."firm_id" = c."firm_id" AND x."id" = c."on_id") END;
  RETURN QUERY SELECT e."key", e."value"::bigint FROM jsonb_each_text(gone) e ORDER BY 1;
END $$;

-- Firms that have something in the bin by now.
ALTER TABLE "firm" NO FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  IF to_regclass('graphile_worker._private_jobs') IS NOT NULL THEN
    PERFORM graphile_worker.add_job('empty-bin', json_build_object('firmId', f."id"), job_key => 'empty-bin:first:' || f."id") FROM "firm" f;
  END IF;
END $$;
ALTER TABLE "firm" FORCE ROW LEVEL SECURITY;

-- Of those of the firm who hold seats of the client's charts, who no longer works for the client: memberships of the firm are
-- hidden from its people, and a chart would go on naming whoever has left.
CREATE FUNCTION "holders_gone"() RETURNS uuid[] LANGUAGE plpgsql VOLATILE AS $$
DECLARE client text := current_setting('app.client', true);
DECLARE gone uuid[];
BEGIN
  IF client = '*' OR nullif(client, '') IS NULL THEN RETURN '{}'; END IF;
  PERFORM set_config('app.client', '*', true);
  SELECT coalesce(array_agg(DISTINCT m."id"), '{}') INTO gone
    FROM "chart_seat" s JOIN "membership" m ON m."firm_id" = s."firm_id" AND m."id" = s."fractional_member_id"
   WHERE s."firm_id" = nullif(current_setting('app.firm', true), '')::uuid AND s."client_company_id" = client::uuid
     AND (m."disabled_at" IS NOT NULL OR (m."role" <> 'owner' AND NOT EXISTS (SELECT FROM "assignment" a
           WHERE a."firm_id" = m."firm_id" AND a."membership_id" = m."id" AND a."client_company_id" = s."client_company_id")));
  PERFORM set_config('app.client', client, true);
  RETURN gone;
END $$;
