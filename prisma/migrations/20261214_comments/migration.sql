-- Comments on what was shared with a client, notices of what happened, a CEO's own say over who of the company signs in,
-- and the portal as somebody of the client sees it, for the consultants to look at.
CREATE TYPE "comment_on" AS ENUM ('diagnosis', 'report', 'sop', 'client_note', 'chart');
CREATE TYPE "notice_kind" AS ENUM ('comment', 'shared', 'to_agree', 'signed_off', 'decision', 'request', 'people');
CREATE TYPE "notice_about" AS ENUM ('diagnosis', 'report', 'sop', 'client_note', 'chart', 'week', 'statement', 'escalation', 'person');

CREATE TABLE "comment" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "on" "comment_on" NOT NULL,
    "on_id" UUID NOT NULL,
    "author_membership_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "author_role" "role" NOT NULL,
    "text" TEXT NOT NULL,
    -- Whether the heads were among those who it was said would read it: sharing more later does not show them what was
    -- written before.
    "with_heads" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "comment_pkey" PRIMARY KEY ("firm_id","id"),
    -- What was withdrawn is gone; that something stood there is not.
    CONSTRAINT "comment_text" CHECK (CASE WHEN "withdrawn_at" IS NULL THEN char_length("text") BETWEEN 1 AND 2000 ELSE "text" = '' END),
    CONSTRAINT "comment_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "comment_firm_id_author_membership_id_fkey" FOREIGN KEY ("firm_id", "author_membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "comment_firm_id_on_on_id_created_at_idx" ON "comment"("firm_id", "on", "on_id", "created_at");

CREATE TABLE "notice" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "membership_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "about" "notice_about" NOT NULL,
    "actor_name" TEXT NOT NULL,
    "href" TEXT NOT NULL,
    "in_page" BOOLEAN NOT NULL,
    "by_mail" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),
    CONSTRAINT "notice_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "notice_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "notice_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "notice_firm_id_membership_id_created_at_idx" ON "notice"("firm_id", "membership_id", "created_at");
CREATE INDEX "notice_unread" ON "notice"("firm_id", "membership_id") WHERE "read_at" IS NULL AND "in_page";

CREATE TABLE "notice_choice" (
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "in_page" BOOLEAN NOT NULL,
    "by_mail" BOOLEAN NOT NULL,
    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("firm_id","membership_id","kind"),
    CONSTRAINT "notice_choice_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The portal as somebody of a client sees it: whose eyes, and until when. A head without a name is one of that department.
ALTER TABLE "session"
    ADD COLUMN "preview_client_company_id" UUID,
    ADD COLUMN "preview_role" "role",
    ADD COLUMN "preview_contact_id" UUID,
    ADD COLUMN "preview_department_id" UUID,
    ADD COLUMN "preview_until" TIMESTAMPTZ(3),
    ADD CONSTRAINT "session_preview" CHECK (("preview_until" IS NULL) = ("preview_role" IS NULL)
      AND ("preview_until" IS NULL) = ("preview_client_company_id" IS NULL)
      AND ("preview_role" IS NULL OR "preview_role" IN ('ceo', 'head')));

DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE person constant text := '(SELECT nullif(current_setting(''app.user'', true), '''')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE role constant text := '(SELECT m."role" FROM "membership" m WHERE m."firm_id" = "comment"."firm_id"
    AND m."client_company_id" = "comment"."client_company_id" AND m."user_id" = %s AND m."disabled_at" IS NULL LIMIT 1)';
-- Of the client's people, whoever is shown the thing itself: asked of its own table, under that table's own policies.
DECLARE shown constant text := '("with_heads" OR ' || format(role, person) || ' = ''ceo'') AND CASE "on"
    WHEN ''diagnosis'' THEN EXISTS (SELECT FROM "diagnosis" d WHERE d."firm_id" = "comment"."firm_id" AND d."id" = "on_id"
      AND CASE ' || format(role, person) || ' WHEN ''ceo'' THEN d."shared_with_ceo_at" ELSE d."shared_with_heads_at" END IS NOT NULL)
    WHEN ''report'' THEN EXISTS (SELECT FROM "report_share" r WHERE r."firm_id" = "comment"."firm_id" AND r."report_id" = "on_id")
    WHEN ''sop'' THEN EXISTS (SELECT FROM "sop_version" v WHERE v."firm_id" = "comment"."firm_id" AND v."sop_id" = "on_id"
      AND (v."state" = ''in_use'' OR v."state" = ''in_review'' AND ' || format(role, person) || ' = ''ceo''))
    WHEN ''client_note'' THEN EXISTS (SELECT FROM "client_note" n WHERE n."firm_id" = "comment"."firm_id" AND n."id" = "on_id")
    WHEN ''chart'' THEN EXISTS (SELECT FROM "accountability_chart" a WHERE a."firm_id" = "comment"."firm_id" AND a."id" = "on_id" AND a."state" = ''live'')
  END';
DECLARE author constant text := 'EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = "comment"."firm_id"
    AND m."id" = "comment"."author_membership_id" AND m."user_id" = ' || person || ')';
DECLARE own constant text := 'EXISTS (SELECT FROM "membership" m WHERE m."firm_id" = %1$I."firm_id"
    AND m."id" = %1$I."membership_id" AND m."user_id" = ' || person || ')';
-- Nobody in person: what is written to others, and what the worker mails.
DECLARE itself constant text := '(' || staff || ' AND ' || person || ' IS NULL)';
BEGIN
  EXECUTE format('CREATE POLICY "firm_and_reader" ON "comment" USING (%1$s AND (%2$s OR (%3$s AND %4$s))) WITH CHECK (%1$s AND (%2$s OR (%3$s AND %4$s)))',
    firm, staff, client, shown);
  -- Each writes, corrects and withdraws their own, also within the firm.
  EXECUTE format('CREATE POLICY "own_words" ON "comment" AS RESTRICTIVE FOR INSERT WITH CHECK (%s OR %s)', itself, author);
  EXECUTE format('CREATE POLICY "own_changes" ON "comment" AS RESTRICTIVE FOR UPDATE USING (%s)', author);
  FOREACH t IN ARRAY ARRAY['notice', 'notice_choice'] LOOP
    EXECUTE format('CREATE POLICY "firm_own" ON %1$I USING (%2$s AND (%3$s OR %4$s)) WITH CHECK (%2$s AND (%3$s OR %4$s))',
      t, firm, itself, format(own, t));
  END LOOP;
  FOREACH t IN ARRAY ARRAY['comment', 'notice', 'notice_choice'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;

-- A CEO sees who of the company signs in, and gives heads a place or takes it away. `app.people` is that company, set by
-- `manage_own_people` alone and only for its CEO.
ALTER POLICY "firm_or_own" ON "membership"
  USING (
    "user_id" = (SELECT nullif(current_setting('app.user', true), '')::uuid)
    OR ("firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
        AND ((SELECT current_setting('app.client', true)) = '*'
             OR "client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid))))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR ("client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid) AND "role" = 'head')));
-- Never another CEO's place; one's own may be held while one acts, and not written.
CREATE POLICY "heads_by_their_ceo" ON "membership" AS RESTRICTIVE FOR UPDATE
  USING ((SELECT current_setting('app.client', true)) = '*' OR "role" = 'head'
         OR "user_id" = (SELECT nullif(current_setting('app.user', true), '')::uuid))
  WITH CHECK (true);
ALTER POLICY "firm_staff" ON "outgoing_mail"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR ("kind" = 'invitation' AND EXISTS (SELECT FROM "membership" m
               WHERE m."firm_id" = "outgoing_mail"."firm_id" AND m."id" = "outgoing_mail"."membership_id" AND m."role" = 'head'
                 AND m."client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid)))))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR ("kind" = 'invitation' AND EXISTS (SELECT FROM "membership" m
               WHERE m."firm_id" = "outgoing_mail"."firm_id" AND m."id" = "outgoing_mail"."membership_id" AND m."role" = 'head'
                 AND m."client_company_id" = (SELECT nullif(current_setting('app.people', true), '')::uuid)))));

-- Held until the end of the transaction: a CEO whose place is taken meanwhile waits, or is no CEO any more.
CREATE FUNCTION "manage_own_people"() RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE company uuid;
BEGIN
  SELECT m."client_company_id" INTO company FROM "membership" m
   WHERE m."firm_id" = nullif(current_setting('app.firm', true), '')::uuid
     AND m."user_id" = nullif(current_setting('app.user', true), '')::uuid
     AND m."client_company_id"::text = current_setting('app.client', true)
     AND m."role" = 'ceo' AND m."disabled_at" IS NULL AND m."accepted_at" IS NOT NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM set_config('app.people', company::text, true);
  RETURN true;
END $$;

-- Whether an address has a place in the firm that a CEO cannot see: of its own people, or of another client.
CREATE FUNCTION "has_a_place"("p_email" text) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE client text := current_setting('app.client', true);
DECLARE found_one boolean;
BEGIN
  PERFORM set_config('app.client', '*', true);
  SELECT EXISTS (SELECT FROM "membership" m JOIN "user" u ON u."id" = m."user_id"
                  WHERE m."firm_id" = nullif(current_setting('app.firm', true), '')::uuid
                    AND u."email" = "p_email" AND m."disabled_at" IS NULL) INTO found_one;
  PERFORM set_config('app.client', client, true);
  RETURN found_one;
END $$;

-- Writes a notice for each whom something concerns, whoever of them the writer can see, and asks for the mail of the hour.
-- "staff": those assigned to the client, or its owners where nobody is. As with `viewer_of_session`, its settings are local.
CREATE FUNCTION "put_notices"("p_kind" "notice_kind", "p_about" "notice_about", "p_client" uuid, "p_actor" uuid, "p_actor_name" text,
  "p_to" text[], "p_contacts" uuid[], "p_members" uuid[], "p_staff_href" text, "p_ceo_href" text, "p_head_href" text,
  "p_is_mailed" boolean)
RETURNS integer LANGUAGE plpgsql VOLATILE AS $$
DECLARE client text := current_setting('app.client', true);
DECLARE person text := current_setting('app.user', true);
DECLARE firm uuid := nullif(current_setting('app.firm', true), '')::uuid;
DECLARE r record;
DECLARE written integer := 0;
BEGIN
  -- A portal user speaks of their own company, or of nothing.
  IF client <> '*' AND client <> "p_client"::text THEN RETURN 0; END IF;
  PERFORM set_config('app.client', '*', true), set_config('app.user', '', true);
  FOR r IN
    SELECT m."id", coalesce(c."in_page", true) AS "in_page", coalesce(c."by_mail", true) AND NOT "p_is_mailed" AS "by_mail",
           CASE m."role" WHEN 'ceo' THEN "p_ceo_href" WHEN 'head' THEN "p_head_href" ELSE "p_staff_href" END AS "href"
      FROM "membership" m
      LEFT JOIN "notice_choice" c ON c."firm_id" = m."firm_id" AND c."membership_id" = m."id" AND c."kind" = "p_kind"
     WHERE m."firm_id" = firm AND m."disabled_at" IS NULL AND m."accepted_at" IS NOT NULL
       AND EXISTS (SELECT FROM "client_company" k WHERE k."firm_id" = firm AND k."id" = "p_client")
       AND m."id" IS DISTINCT FROM "p_actor"
       AND CASE WHEN m."client_company_id" IS NULL THEN
             'staff' = ANY ("p_to") AND (
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
        run_at => date_trunc('hour', now()) + interval '1 hour', job_key => 'mail-notices:' || firm || ':' || r."id", job_key_mode => 'preserve_run_at');
    END IF;
  END LOOP;
  PERFORM set_config('app.client', client, true), set_config('app.user', person, true);
  RETURN written;
END $$;

-- Through whose eyes a session looks at the portal just now: nobody's once the time is over, the client is not (any more)
-- the consultant's to see, or whom it was about has gone. Called beside `viewer_of_session`, in the same statement.
CREATE FUNCTION "preview_of_session"("p_token_hash" bytea, "p_firm" uuid, "p_membership" uuid, "p_role" "role")
RETURNS TABLE ("user_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text, "client_company_id" uuid,
               "client_name" text, "contact_id" uuid, "department_id" uuid, "is_stand_in" boolean, "reads_until" text, "until" timestamptz)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE s record;
DECLARE k record;
DECLARE c record;
DECLARE m record;
DECLARE d record;
-- The same one on each request of the session, and nobody's.
DECLARE stand_in constant uuid := md5('preview' || encode("p_token_hash", 'hex'))::uuid;
BEGIN
  SELECT x."preview_client_company_id" AS "client", x."preview_role" AS "as", x."preview_contact_id" AS "contact",
         x."preview_department_id" AS "department", x."preview_until" AS "until" INTO s
    FROM "session" x
   WHERE x."token_hash" = "p_token_hash" AND x."preview_until" > now() AND "p_role" IN ('owner', 'consultant');
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.firm', "p_firm"::text, true), set_config('app.client', '*', true);
  SELECT x."name" INTO k FROM "client_company" x
   WHERE x."firm_id" = "p_firm" AND x."id" = s."client" AND x."deleted_at" IS NULL
     AND ("p_role" = 'owner' OR EXISTS (SELECT FROM "assignment" a
            WHERE a."firm_id" = "p_firm" AND a."client_company_id" = x."id" AND a."membership_id" = "p_membership"));
  IF NOT FOUND THEN RETURN; END IF;
  SELECT x."name", x."email", x."department_id" INTO c FROM "contact" x
   WHERE x."firm_id" = "p_firm" AND x."client_company_id" = s."client" AND x."id" = s."contact" AND x."deleted_at" IS NULL
     AND x."position"::text = s."as"::text;
  IF NOT FOUND AND s."contact" IS NOT NULL THEN RETURN; END IF;
  SELECT x."name" INTO d FROM "department" x
   WHERE x."firm_id" = "p_firm" AND x."client_company_id" = s."client" AND x."id" = s."department" AND x."deleted_at" IS NULL;
  IF NOT FOUND AND s."department" IS NOT NULL THEN RETURN; END IF;
  SELECT x."id", x."user_id", x."email" INTO m FROM "membership" x
   WHERE x."firm_id" = "p_firm" AND x."client_company_id" = s."client" AND x."contact_id" = s."contact" AND x."role" = s."as"
     AND x."disabled_at" IS NULL AND x."accepted_at" IS NOT NULL
   LIMIT 1;
  RETURN QUERY SELECT coalesce(m."user_id", stand_in), coalesce(m."id", stand_in), s."as",
    coalesce(c."name", CASE s."as" WHEN 'ceo' THEN 'The CEO' ELSE 'The head of ' || d."name" END), coalesce(m."email", c."email", ''),
    s."client", k."name", coalesce(s."contact", stand_in), s."department", m."id" IS NULL,
    (SELECT o."portal_until"::text FROM "firm" f, "portal_of_client"("p_firm", s."client", (now() AT TIME ZONE f."time_zone")::date) o
      WHERE f."id" = "p_firm"), s."until";
END $$;

-- How much somebody has not read, for the header of each page: beside `viewer_of_session`, in the same statement.
CREATE FUNCTION "unread_notices"("p_firm" uuid, "p_membership" uuid) RETURNS integer LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN (SELECT count(*) FROM "notice" n
           WHERE n."firm_id" = "p_firm" AND n."membership_id" = "p_membership" AND n."read_at" IS NULL AND n."in_page");
END $$;
