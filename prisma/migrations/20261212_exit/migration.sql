-- The end of a relation: a portal that becomes an archive to read, and deletion for good.
CREATE TYPE "deletion_subject" AS ENUM ('client', 'firm');
CREATE TYPE "deletion_state" AS ENUM ('asked', 'waiting', 'declined', 'called_off', 'carried_out');

ALTER TABLE "client_company" ADD COLUMN "portal_reads_until" DATE;

CREATE TABLE "deletion" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject" "deletion_subject" NOT NULL,
    "client_company_id" UUID,
    "name" TEXT NOT NULL,
    "state" "deletion_state" NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_by_name" TEXT NOT NULL,
    "asked_by_role" "role" NOT NULL,
    "reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_name" TEXT,
    "decline_reason" TEXT,
    "last_day" DATE,
    "certificate_secret" BYTEA,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_name" TEXT,
    CONSTRAINT "deletion_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "deletion_last_day" CHECK (("last_day" IS NULL) = ("state" IN ('asked', 'declined'))),
    CONSTRAINT "deletion_client" CHECK ("subject" = 'client' OR "client_company_id" IS NULL)
);
CREATE INDEX "deletion_firm_id_client_company_id_idx" ON "deletion"("firm_id", "client_company_id");
-- One at a time: of a client, and of the firm.
CREATE UNIQUE INDEX "deletion_running" ON "deletion" ("firm_id", "client_company_id") NULLS NOT DISTINCT WHERE "state" IN ('asked', 'waiting');

CREATE TABLE "deletion_certificate" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "subject" "deletion_subject" NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "pdf" BYTEA NOT NULL,
    "pdf_hash" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "link_hash" BYTEA,
    "link_ends_at" TIMESTAMPTZ(3),
    CONSTRAINT "deletion_certificate_pkey" PRIMARY KEY ("firm_id","id")
);
CREATE UNIQUE INDEX "deletion_certificate_link_hash_key" ON "deletion_certificate"("link_hash");
CREATE UNIQUE INDEX "deletion_certificate_firm_id_number_key" ON "deletion_certificate"("firm_id", "number");
CREATE INDEX "deletion_certificate_pdf_hash_idx" ON "deletion_certificate"("pdf_hash");

-- Staff read and carry out; of the client's people the CEO asks and reads what became of it, and everybody may know of one
-- that waits. Whoever holds the secret, or the file, of a certificate reads that one.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE ceo constant text := 'EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = "deletion"."firm_id" AND m."client_company_id" = "deletion"."client_company_id"
    AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid) AND m."role" = ''ceo'')';
BEGIN
  FOREACH t IN ARRAY ARRAY['deletion', 'deletion_certificate'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  EXECUTE format('CREATE POLICY "firm_and_client" ON "deletion" USING (%s AND (%s OR (%s AND ("state" = ''waiting'' OR %s)))) WITH CHECK (%s AND (%s OR (%s AND "state" = ''asked'' AND %s)))',
                 firm, staff, client, ceo, firm, staff, client, ceo);
  EXECUTE format('CREATE POLICY "staff_decides" ON "deletion" AS RESTRICTIVE FOR UPDATE USING (%s)', staff);
  EXECUTE format('CREATE POLICY "firm_staff" ON "deletion_certificate" USING (%1$s AND %2$s) WITH CHECK (%1$s AND %2$s)', firm, staff);
END $$;
CREATE POLICY "by_link" ON "deletion_certificate" FOR SELECT
  USING ("pdf_hash" = (SELECT nullif(current_setting('app.file', true), ''))
         OR ("link_ends_at" > now() AND encode("link_hash", 'hex') = (SELECT nullif(current_setting('app.link', true), ''))));

-- The grace period is nobody's to shorten: the day is the database's, and what has ended stays as it ended.
CREATE FUNCTION "keep_deletion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."state" NOT IN ('asked', 'waiting')
       OR (NEW."firm_id", NEW."id", NEW."subject", NEW."name", NEW."asked_at", NEW."asked_by_name", NEW."asked_by_role")
          IS DISTINCT FROM (OLD."firm_id", OLD."id", OLD."subject", OLD."name", OLD."asked_at", OLD."asked_by_name", OLD."asked_by_role")
       OR NEW."client_company_id" IS DISTINCT FROM OLD."client_company_id"
       OR NEW."state" = 'carried_out'
       OR (OLD."state" = 'waiting' AND NEW."last_day" IS DISTINCT FROM OLD."last_day") THEN
      RAISE EXCEPTION 'This deletion stays as it is.' USING ERRCODE = 'restrict_violation';
    END IF;
  ELSIF NEW."state" NOT IN ('asked', 'waiting') THEN
    RAISE EXCEPTION 'A deletion begins by being asked for.' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."state" = 'waiting' AND (TG_OP = 'INSERT' OR OLD."state" = 'asked') THEN
    NEW."last_day" := (SELECT (now() AT TIME ZONE f."time_zone")::date + 30 FROM "firm" f WHERE f."id" = NEW."firm_id");
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION "deleting_for_good"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('app.deleting', true), '') = 'yes'
     AND current_user = (SELECT pg_get_userbyid(c."relowner") FROM pg_class c WHERE c."oid" = 'public.deletion'::regclass)
$$;
CREATE TRIGGER "kept_deletion" BEFORE INSERT OR UPDATE ON "deletion"
  FOR EACH ROW WHEN (NOT "deleting_for_good"()) EXECUTE FUNCTION "keep_deletion"();

-- What refuses a deletion gives way to the one for good, and to nothing else: `deleting_for_good` is true inside
-- `delete_for_good` alone, which runs as the tables' owner. Called here and after every later migration (grants.sql).
CREATE FUNCTION "let_deletion_pass"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE t record;
DECLARE made text;
BEGIN
  FOR t IN SELECT pg_get_triggerdef(g."oid") AS "made" FROM pg_trigger g JOIN pg_class c ON c."oid" = g."tgrelid"
            WHERE NOT g."tgisinternal" AND c."relnamespace" = 'public'::regnamespace AND g."tgtype" & 11 = 11
              AND pg_get_triggerdef(g."oid") NOT LIKE '%deleting_for_good%' LOOP
    made := replace(t."made", 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER');
    -- A condition that one has already goes on to hold beside this one.
    EXECUTE CASE WHEN made LIKE '% WHEN (%'
      THEN replace(replace(made, ' WHEN (', ' WHEN (NOT "deleting_for_good"() AND ('), ') EXECUTE FUNCTION', ')) EXECUTE FUNCTION')
      ELSE replace(made, ' EXECUTE FUNCTION', ' WHEN (NOT "deleting_for_good"()) EXECUTE FUNCTION') END;
  END LOOP;
END $$;
SELECT "let_deletion_pass"();

-- The rows of table `p_table`, called `p_alias`, that belong to client $2 of firm $1, or to firm $1; null for a table that
-- has none. A table without the key hangs from one that has it by its foreign keys.
CREATE FUNCTION "deletion_condition"("p_table" regclass, "p_alias" text, "p_subject" "deletion_subject")
RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  k record;
  root constant regclass := CASE "p_subject" WHEN 'client' THEN 'public.client_company'::regclass ELSE 'public.firm'::regclass END;
  key constant text := CASE "p_subject" WHEN 'client' THEN 'client_company_id' ELSE 'firm_id' END;
  above text;
  parts text[] := '{}';
BEGIN
  IF "p_table" IN ('public.deletion'::regclass, 'public.deletion_certificate'::regclass) OR length("p_alias") > 9 THEN RETURN NULL; END IF;
  IF "p_table" = root THEN
    RETURN format(CASE "p_subject" WHEN 'client' THEN '%1$I."firm_id" = $1 AND %1$I."id" = $2' ELSE '%1$I."id" = $1' END, "p_alias");
  END IF;
  IF EXISTS (SELECT FROM pg_attribute a WHERE a."attrelid" = "p_table" AND a."attname" = key AND NOT a."attisdropped") THEN
    RETURN format(CASE "p_subject" WHEN 'client' THEN '%1$I."firm_id" = $1 AND %1$I."client_company_id" = $2' ELSE '%1$I."firm_id" = $1' END, "p_alias");
  END IF;
  FOR k IN SELECT c."confrelid", c."conkey", c."confkey" FROM pg_constraint c
            WHERE c."contype" = 'f' AND c."conrelid" = "p_table" AND c."confrelid" <> "p_table" ORDER BY c."conname" LOOP
    above := "deletion_condition"(k."confrelid", "p_alias" || 'x', "p_subject");
    CONTINUE WHEN above IS NULL;
    parts := parts || format('EXISTS (SELECT FROM %s %I WHERE %s AND %s)', k."confrelid"::regclass, "p_alias" || 'x', (
      SELECT string_agg(format('%I.%I = %I.%I', "p_alias" || 'x', h."attname", "p_alias", a."attname"), ' AND ')
        FROM unnest(k."conkey", k."confkey") AS u("here", "there")
        JOIN pg_attribute a ON a."attrelid" = "p_table" AND a."attnum" = u."here"
        JOIN pg_attribute h ON h."attrelid" = k."confrelid" AND h."attnum" = u."there"), above);
  END LOOP;
  RETURN nullif(array_to_string(parts, ' OR '), '');
END $$;

-- Every table with rows of a client (or a firm), those that point at others before those they point at.
CREATE FUNCTION "deletion_order"("p_subject" "deletion_subject")
RETURNS TABLE ("place" integer, "table_name" text, "condition" text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  waiting regclass[];
  chosen regclass;
BEGIN
  SELECT array_agg(c."oid"::regclass ORDER BY c."relname") INTO waiting FROM pg_class c
   WHERE c."relkind" = 'r' AND c."relnamespace" = 'public'::regnamespace
     AND "deletion_condition"(c."oid"::regclass, 't', "p_subject") IS NOT NULL;
  "place" := 0;
  WHILE cardinality(waiting) > 0 LOOP
    SELECT w INTO chosen FROM unnest(waiting) w
     WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k."contype" = 'f' AND k."confrelid" = w AND k."conrelid" <> w
                          AND k."conrelid" = ANY (waiting))
     ORDER BY w::text LIMIT 1;
    IF chosen IS NULL THEN RAISE EXCEPTION 'These tables point at each other in a circle: %', waiting; END IF;
    waiting := array_remove(waiting, chosen);
    "place" := "place" + 1;
    SELECT c."relname" INTO "table_name" FROM pg_class c WHERE c."oid" = chosen;
    "condition" := "deletion_condition"(chosen, 't', "p_subject");
    RETURN NEXT;
  END LOOP;
END $$;

-- The one way in which rows of a client, or of a firm, go for good. It runs as the owner and looks by itself whether the
-- grace period is over; whoever calls it can say which deletion, and nothing else. Returns what went, table by table: how
-- many rows, and the SHA-256 of their keys, a line each, in order.
CREATE FUNCTION "delete_for_good"("p_firm" uuid, "p_deletion" uuid)
RETURNS TABLE ("table_name" text, "rows" bigint, "sha256" text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  d record;
  o record;
  p record;
  client uuid;
  word text;
  lines text[];
  batch text[];
  ids uuid[] := '{}';
  mails uuid[] := '{}';
  batch_ids uuid[];
  memberships uuid[];
  people uuid[];
  addresses text[];
  person uuid;
  gone_people text[] := '{}';
  gone_addresses text[] := '{}';
  gone_sessions bigint := 0;
  keys text;
  n bigint;
BEGIN
  PERFORM set_config('app.firm', "p_firm"::text, true), set_config('app.client', '*', true),
          set_config('app.respondent', '', true), set_config('app.user', '', true);
  SELECT x.*, (now() AT TIME ZONE f."time_zone")::date > x."last_day" AS "over" INTO d
    FROM "deletion" x JOIN "firm" f ON f."id" = x."firm_id"
   WHERE x."firm_id" = "p_firm" AND x."id" = "p_deletion" FOR UPDATE OF x;
  IF NOT FOUND OR d."state" <> 'waiting' OR d."over" IS DISTINCT FROM true THEN
    RAISE EXCEPTION 'Nothing is to be deleted: the grace period is not over.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  client := d."client_company_id";
  PERFORM set_config('app.deleting', 'yes', true);

  -- Whose accounts and letters may go with it, read while it is all there.
  SELECT array_agg(m."id"), array_agg(DISTINCT m."user_id") INTO memberships, people FROM "membership" m
   WHERE m."firm_id" = "p_firm" AND (d."subject" = 'firm' OR m."client_company_id" = client);
  SELECT array_agg(lower(a."email")) INTO addresses FROM (
    SELECT c."email" FROM "contact" c WHERE c."firm_id" = "p_firm" AND c."client_company_id" = client
    UNION SELECT m."email" FROM "membership" m WHERE m."firm_id" = "p_firm" AND m."client_company_id" = client) a
   WHERE a."email" IS NOT NULL
     AND NOT EXISTS (SELECT FROM "contact" c WHERE c."firm_id" = "p_firm" AND c."client_company_id" <> client AND lower(c."email") = lower(a."email"))
     AND NOT EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = "p_firm" AND m."client_company_id" IS DISTINCT FROM client AND lower(m."email") = lower(a."email"));
  IF d."subject" = 'client' THEN
    -- Who asked for this, and what became of it, is the firm's to keep.
    UPDATE "audit_event" a SET "client_company_id" = NULL
     WHERE a."firm_id" = "p_firm" AND a."client_company_id" = client AND a."entity" = 'deletion' AND a."entity_id" = "p_deletion";
    FOR p IN SELECT x."table_name", x."condition", a."attname" FROM "deletion_order"('client') x
               JOIN pg_constraint k ON k."conrelid" = format('public.%I', x."table_name")::regclass AND k."confrelid" = 'public.outgoing_mail'::regclass
               JOIN unnest(k."conkey") c ON true
               JOIN pg_attribute a ON a."attrelid" = k."conrelid" AND a."attnum" = c AND a."attname" <> 'firm_id' LOOP
      EXECUTE format('SELECT array_agg(t.%I) FROM %I t WHERE %s', p."attname", p."table_name", p."condition") INTO batch_ids USING "p_firm", client;
      mails := mails || batch_ids;
    END LOOP;
  END IF;

  FOR o IN SELECT * FROM "deletion_order"(d."subject") x ORDER BY x."place" LOOP
    SELECT string_agg(format('t.%I', a."attname"), ', ' ORDER BY u."nth") INTO keys
      FROM pg_index i, unnest(i."indkey") WITH ORDINALITY AS u("num", "nth")
      JOIN pg_attribute a ON a."attnum" = u."num"
     WHERE i."indrelid" = format('public.%I', o."table_name")::regclass AND i."indisprimary" AND a."attrelid" = i."indrelid";
    word := CASE WHEN EXISTS (SELECT FROM pg_attribute a WHERE a."attrelid" = format('public.%I', o."table_name")::regclass
                                 AND a."attname" = 'id' AND a."atttypid" = 'uuid'::regtype) THEN 't."id"' ELSE 'NULL::uuid' END;
    lines := '{}';
    -- A person's calendar address is shown to that person alone, also to the owner of the table.
    FOREACH person IN ARRAY CASE WHEN o."table_name" = 'calendar_feed' THEN coalesce(people, '{}') ELSE ARRAY[NULL::uuid] END LOOP
      PERFORM set_config('app.user', coalesce(person::text, ''), true);
      EXECUTE format('WITH "gone" AS (DELETE FROM %I t WHERE %s RETURNING concat_ws(''/'', %s) AS "line", %s AS "id")
                      SELECT array_agg("line"), array_agg("id") FILTER (WHERE "id" IS NOT NULL) FROM "gone"',
                     o."table_name", o."condition", keys, word) INTO batch, batch_ids USING "p_firm", client;
      lines := lines || batch;
      ids := ids || batch_ids;
    END LOOP;
    PERFORM set_config('app.user', '', true);
    "table_name" := o."table_name";
    "rows" := cardinality(lines);
    SELECT encode(sha256(convert_to(coalesce(string_agg(l, E'\n' ORDER BY l COLLATE "C"), ''), 'UTF8')), 'hex') INTO "sha256" FROM unnest(lines) l;
    IF "rows" > 0 THEN RETURN NEXT; END IF;
  END LOOP;

  -- A person with no other place anywhere goes; of anybody else only what they did here.
  FOREACH person IN ARRAY coalesce(people, '{}') LOOP
    PERFORM set_config('app.user', person::text, true);
    DELETE FROM "session" s WHERE s."user_id" = person AND s."membership_id" = ANY (memberships);
    GET DIAGNOSTICS n = ROW_COUNT;
    gone_sessions := gone_sessions + n;
    CONTINUE WHEN EXISTS (SELECT FROM "membership" m WHERE m."user_id" = person);
    SELECT count(*) INTO n FROM "session" s WHERE s."user_id" = person;
    gone_sessions := gone_sessions + n;
    DELETE FROM "user" u WHERE u."id" = person RETURNING u."email" INTO word;
    gone_people := gone_people || person::text;
    gone_addresses := gone_addresses || lower(word);
  END LOOP;
  PERFORM set_config('app.user', '', true);
  DELETE FROM "secret_link" l
   WHERE (l."firm_id" = "p_firm" AND l."membership_id" = ANY (memberships)) OR lower(l."email") = ANY (gone_addresses);

  IF d."subject" = 'client' THEN
    -- Letters to its people, and letters to the firm's own that tell of it.
    DELETE FROM "outgoing_mail" m
     WHERE m."firm_id" = "p_firm"
       AND (m."id" = ANY (mails) OR m."membership_id" = ANY (memberships) OR lower(m."to_email") = ANY (addresses)
            OR position(client::text IN concat(m."text", m."link")) > 0
            OR (position(d."name" IN concat(m."subject", ' ', m."text")) > 0
                AND EXISTS (SELECT FROM "membership" s WHERE s."firm_id" = "p_firm" AND s."client_company_id" IS NULL AND lower(s."email") = lower(m."to_email"))));
    GET DIAGNOSTICS n = ROW_COUNT;
    "table_name" := 'outgoing_mail'; "rows" := n; "sha256" := NULL;
    IF n > 0 THEN RETURN NEXT; END IF;
    -- Entries that name its rows without naming it, or were made by its people. Ids are made by whoever sends a form: what is
    -- the firm's own, or another client's, is not taken for one of them because it has the same.
    DELETE FROM "audit_event" a
     WHERE a."firm_id" = "p_firm" AND a."entity_id" <> "p_deletion" AND a."client_company_id" IS NULL
       AND NOT (a."entity" = 'membership' AND a."entity_id" <> ALL (coalesce(memberships, '{}')))
       AND a."entity" NOT IN ('firm', 'questionnaire', 'template')
       AND (a."entity_id" = ANY (ids) OR a."membership_id" = ANY (memberships)
            OR position(client::text IN concat(a."before"::text, a."after"::text)) > 0);
    UPDATE "audit_event" a SET "membership_id" = NULL
     WHERE a."firm_id" = "p_firm" AND a."entity_id" = "p_deletion" AND a."membership_id" = ANY (memberships);
    -- What was asked and declined before says as little as what was deleted.
    DELETE FROM "deletion" x WHERE x."firm_id" = "p_firm" AND x."client_company_id" = client AND x."id" <> "p_deletion";
    UPDATE "deletion" x SET "state" = 'carried_out', "client_company_id" = NULL, "reason" = NULL, "ended_at" = now()
     WHERE x."firm_id" = "p_firm" AND x."id" = "p_deletion";
    DELETE FROM "graphile_worker"."_private_jobs" j
     WHERE j."payload"->>'firmId' = "p_firm"::text
       AND EXISTS (SELECT FROM json_each_text(j."payload") e JOIN unnest(ids || mails) i ON i::text = e."value" WHERE e."key" <> 'firmId');
  ELSE
    DELETE FROM "deletion" x WHERE x."firm_id" = "p_firm";
    DELETE FROM "deletion_certificate" x WHERE x."firm_id" = "p_firm";
    DELETE FROM "graphile_worker"."_private_jobs" j
     WHERE j."payload"->>'firmId' = "p_firm"::text AND j."payload"->>'deletionId' IS DISTINCT FROM "p_deletion"::text;
  END IF;
  "table_name" := 'session'; "rows" := gone_sessions; "sha256" := NULL;
  IF "rows" > 0 AND d."subject" = 'client' THEN RETURN NEXT; END IF;
  "table_name" := 'user'; "rows" := cardinality(gone_people);
  SELECT encode(sha256(convert_to(string_agg(l, E'\n' ORDER BY l COLLATE "C"), 'UTF8')), 'hex') INTO "sha256" FROM unnest(gone_people) l;
  IF "rows" > 0 THEN RETURN NEXT; END IF;
  PERFORM set_config('app.deleting', '', true);
END $$;
REVOKE ALL ON FUNCTION "delete_for_good"(uuid, uuid) FROM PUBLIC;

-- What a client's people may do in the portal today: all of it; read it, until a day, once its engagements are over; nothing,
-- because that day has passed or because the client is being deleted. A diagnostic alone is the beginning of a relation: it
-- ends one only where the firm said until when the portal is read.
CREATE FUNCTION "portal_of_client"("p_firm" uuid, "p_client" uuid, "p_today" date)
RETURNS TABLE ("portal" text, "portal_until" date) LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN d."last_day" IS NOT NULL THEN 'leaving'
              WHEN e."over" IS DISTINCT FROM true THEN 'open'
              WHEN "p_today" > coalesce(c."portal_reads_until", e."ended" + 90) THEN 'over'
              ELSE 'reading' END,
         CASE WHEN d."last_day" IS NOT NULL THEN d."last_day"
              WHEN e."over" THEN coalesce(c."portal_reads_until", e."ended" + 90) END
    FROM (SELECT) AS one
    LEFT JOIN "client_company" c ON c."firm_id" = "p_firm" AND c."id" = "p_client"
    LEFT JOIN "deletion" d ON d."firm_id" = "p_firm" AND d."client_company_id" = "p_client" AND d."state" = 'waiting'
    LEFT JOIN LATERAL (
      SELECT max(x."ends_on") AS "ended",
             bool_and(x."ends_on" IS NOT NULL AND x."ends_on" < "p_today")
               AND (bool_or(x."kind" <> 'diagnostic') OR c."portal_reads_until" IS NOT NULL) AS "over"
        FROM "engagement" x WHERE x."firm_id" = "p_firm" AND x."client_company_id" = "p_client" AND x."deleted_at" IS NULL) e ON true
$$;

-- As before, and with what the portal is to them: it holds on the very next request.
DROP FUNCTION "viewer_of_session"(bytea, interval);
CREATE FUNCTION "viewer_of_session"("p_token_hash" bytea, "p_portal_idle" interval)
RETURNS TABLE ("user_id" uuid, "firm_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text,
               "client_company_id" uuid, "client_name" text, "contact_id" uuid, "firm_name" text, "time_zone" text, "currency" text,
               "missing" text, "portal" text, "portal_until" text, "firm_until" text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE s record;
DECLARE f record;
DECLARE m record;
DECLARE p record;
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

  PERFORM set_config('app.client', coalesce(m."client_company_id"::text, '*'), true);
  SELECT NULL::text AS "portal", NULL::date AS "portal_until" INTO p;
  IF m."client_company_id" IS NOT NULL THEN
    SELECT * INTO p FROM "portal_of_client"(s."firm_id", m."client_company_id", (now() AT TIME ZONE f."time_zone")::date);
  END IF;
  RETURN QUERY
    SELECT s."user_id", s."firm_id", s."membership_id", m."role", m."display_name", m."email", m."client_company_id", c."name",
           m."contact_id", f."name", f."time_zone", f."currency"::text,
           CASE WHEN s."enrolled" AND s."factor_at" IS NULL THEN 'code'
                WHEN NOT s."enrolled" AND f."second_factor_required" AND m."role" IN ('owner', 'consultant') THEN 'enrolment' END,
           p."portal", p."portal_until"::text,
           (SELECT d."last_day"::text FROM "deletion" d
             WHERE d."firm_id" = s."firm_id" AND d."client_company_id" IS NULL AND d."state" = 'waiting')
      FROM (SELECT) AS one
      LEFT JOIN "client_company" c ON c."firm_id" = s."firm_id" AND c."id" = m."client_company_id" AND c."deleted_at" IS NULL;
  IF s."last_seen_at" < now() - interval '1 minute' THEN
    UPDATE "session" x SET "last_seen_at" = now() WHERE x."token_hash" = "p_token_hash";
  END IF;
END $$;

-- As before, and with what the portal is to whose calendar it is: none where it is closed.
DROP FUNCTION "viewer_of_feed"(bytea);
CREATE FUNCTION "viewer_of_feed"("p_token_hash" bytea)
RETURNS TABLE ("user_id" uuid, "firm_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text,
               "client_company_id" uuid, "client_name" text, "contact_id" uuid, "firm_name" text, "time_zone" text, "currency" text,
               "portal" text, "portal_until" text, "firm_until" text)
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
           m."contact_id", f."name", f."time_zone", f."currency"::text, p."portal", p."portal_until"::text, NULL::text
      FROM "membership" m
      JOIN "firm" f ON f."id" = m."firm_id"
      JOIN "user" u ON u."id" = m."user_id" AND u."disabled_at" IS NULL
      LEFT JOIN "client_company" k ON k."firm_id" = m."firm_id" AND k."id" = m."client_company_id" AND k."deleted_at" IS NULL
      LEFT JOIN LATERAL (SELECT * FROM "portal_of_client"(m."firm_id", k."id", (now() AT TIME ZONE f."time_zone")::date)
                          WHERE k."id" IS NOT NULL) p ON true
     WHERE m."firm_id" = c."firm_id" AND m."id" = c."membership_id" AND m."disabled_at" IS NULL
       AND (m."client_company_id" IS NULL OR k."id" IS NOT NULL) AND coalesce(p."portal", 'open') IN ('open', 'reading');
END $$;

-- What a certificate says, by its secret while that holds, and whose file one is. As `issued_file`.
CREATE FUNCTION "deletion_by_link"("p_link_hash" bytea)
RETURNS TABLE ("number" integer, "name" text, "content" jsonb, "pdf" bytea, "link_ends_at" timestamptz)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.link', encode("p_link_hash", 'hex'), true);
  RETURN QUERY SELECT x."number", x."name", x."content", x."pdf", x."link_ends_at"::timestamptz
    FROM "deletion_certificate" x WHERE x."link_hash" = "p_link_hash";
END $$;
CREATE FUNCTION "issued_certificate"("p_hash" text)
RETURNS TABLE ("content" jsonb, "number" integer)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.file', "p_hash", true);
  RETURN QUERY SELECT x."content", x."number" FROM "deletion_certificate" x WHERE x."pdf_hash" = "p_hash" LIMIT 1;
END $$;
