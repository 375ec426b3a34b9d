-- Contacts over time, what happened with a client, who was named in it, reminders of tasks, and one's last visit.
CREATE TYPE "timeline_kind" AS ENUM ('note', 'call', 'meeting', 'email', 'file');

ALTER TYPE "notice_kind" ADD VALUE 'mention';
ALTER TYPE "notice_kind" ADD VALUE 'reminder';

ALTER TYPE "notice_about" ADD VALUE 'timeline';
ALTER TYPE "notice_about" ADD VALUE 'task';

ALTER TABLE "task" ADD COLUMN     "remind_on" DATE,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

CREATE TABLE "timeline_entry" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "kind" "timeline_kind" NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "sender" TEXT,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "task_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "timeline_person" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,

    CONSTRAINT "timeline_person_pkey" PRIMARY KEY ("firm_id","entry_id","contact_id")
);

CREATE TABLE "timeline_mention" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,

    CONSTRAINT "timeline_mention_pkey" PRIMARY KEY ("firm_id","entry_id","membership_id")
);

CREATE TABLE "timeline_file" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "file_kind" NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "timeline_file_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "contact_role" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "employer" TEXT,
    "from_day" DATE NOT NULL,
    "until_day" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_role_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "client_visit" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "since_at" TIMESTAMPTZ(3) NOT NULL,
    "visited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "client_visit_pkey" PRIMARY KEY ("firm_id","membership_id","client_company_id")
);

CREATE INDEX "timeline_entry_firm_id_client_company_id_happened_at_idx" ON "timeline_entry"("firm_id", "client_company_id", "happened_at");

CREATE UNIQUE INDEX "timeline_entry_firm_id_client_company_id_id_key" ON "timeline_entry"("firm_id", "client_company_id", "id");

CREATE INDEX "timeline_person_firm_id_contact_id_idx" ON "timeline_person"("firm_id", "contact_id");

CREATE UNIQUE INDEX "timeline_file_firm_id_client_company_id_id_key" ON "timeline_file"("firm_id", "client_company_id", "id");

CREATE INDEX "contact_role_firm_id_contact_id_idx" ON "contact_role"("firm_id", "contact_id");

CREATE UNIQUE INDEX "task_firm_id_client_company_id_id_key" ON "task"("firm_id", "client_company_id", "id");

ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_firm_id_author_id_fkey" FOREIGN KEY ("firm_id", "author_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_firm_id_client_company_id_task_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "task_id") REFERENCES "task"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "timeline_person" ADD CONSTRAINT "timeline_person_firm_id_client_company_id_entry_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "entry_id") REFERENCES "timeline_entry"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "timeline_person" ADD CONSTRAINT "timeline_person_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "timeline_mention" ADD CONSTRAINT "timeline_mention_firm_id_client_company_id_entry_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "entry_id") REFERENCES "timeline_entry"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "timeline_mention" ADD CONSTRAINT "timeline_mention_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "timeline_file" ADD CONSTRAINT "timeline_file_firm_id_client_company_id_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "id") REFERENCES "timeline_entry"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "contact_role" ADD CONSTRAINT "contact_role_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "client_visit" ADD CONSTRAINT "client_visit_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "client_visit" ADD CONSTRAINT "client_visit_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_text" CHECK (char_length("text") <= 20000);
ALTER TABLE "timeline_file" ADD CONSTRAINT "timeline_file_bytes" CHECK (octet_length("bytes") = "byte_count");
ALTER TABLE "contact_role" ADD CONSTRAINT "contact_role_days" CHECK ("until_day" >= "from_day");
ALTER TABLE "client_visit" ADD CONSTRAINT "client_visit_order" CHECK ("since_at" <= "visited_at");

-- The bin empties itself.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['timeline_entry', 'contact_role'] LOOP
    EXECUTE format('CREATE TRIGGER "into_bin" AFTER UPDATE OF "deleted_at" ON %I FOR EACH ROW
      WHEN (OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL) EXECUTE FUNCTION "ask_to_empty_bin"()', t);
  END LOOP;
END $$;

-- The firm's own, never the client's.
DO $$
DECLARE t text;
DECLARE own constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  FOREACH t IN ARRAY ARRAY['timeline_entry', 'timeline_person', 'timeline_mention', 'timeline_file', 'contact_role', 'client_visit'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "firm_staff" ON %I USING (%s) WITH CHECK (%s)', t, own, own);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;

-- As before; and single people of the firm, if they may see the client.
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
             OR m."id" = ANY ("p_members") AND (m."role" = 'owner' OR EXISTS (SELECT FROM "assignment" a
                  WHERE a."firm_id" = firm AND a."client_company_id" = "p_client" AND a."membership_id" = m."id"))
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
