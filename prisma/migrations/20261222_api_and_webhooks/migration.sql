-- The API: personal tokens of the firm's people, the keys under which a request is done once, and webhooks.
CREATE TYPE "webhook_state" AS ENUM ('active', 'disabled', 'failing');

CREATE TABLE "api_token" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "assistant_writes" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "idempotency_key" (
    "firm_id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" SMALLINT,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("firm_id","token_id","key")
);

CREATE TABLE "webhook_endpoint" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "events" TEXT[],
    "state" "webhook_state" NOT NULL DEFAULT 'active',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "webhook_delivery" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "last_status" SMALLINT,
    "error" TEXT,
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");
CREATE INDEX "api_token_firm_id_membership_id_idx" ON "api_token"("firm_id", "membership_id");
CREATE INDEX "webhook_delivery_firm_id_endpoint_id_created_at_idx" ON "webhook_delivery"("firm_id", "endpoint_id", "created_at");
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_firm_id_token_id_fkey" FOREIGN KEY ("firm_id", "token_id") REFERENCES "api_token"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_firm_id_created_by_id_fkey" FOREIGN KEY ("firm_id", "created_by_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_firm_id_endpoint_id_fkey" FOREIGN KEY ("firm_id", "endpoint_id") REFERENCES "webhook_endpoint"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_ends" CHECK ("expires_at" <= "created_at" + interval '366 days');

-- The firm's own people's; a token is its person's alone.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE theirs constant text := '"membership_id" IN (SELECT m."id" FROM "membership" m
  WHERE m."user_id" = nullif((SELECT current_setting(''app.user'', true)), '''')::uuid AND m."client_company_id" IS NULL)';
BEGIN
  FOREACH t IN ARRAY ARRAY['api_token', 'idempotency_key', 'webhook_endpoint', 'webhook_delivery'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['idempotency_key', 'webhook_endpoint', 'webhook_delivery'] LOOP
    EXECUTE format('CREATE POLICY "firm_staff" ON %I USING (%s) WITH CHECK (%s)', t, firm, firm);
  END LOOP;
  EXECUTE format('CREATE POLICY "own" ON "api_token" USING (%1$s AND %2$s) WITH CHECK (%1$s AND %2$s)', firm, theirs);
END $$;

-- Whoever holds a token may find its row, and no other, before a firm is known.
CREATE POLICY "by_link" ON "api_token" FOR SELECT
  USING ("token_hash" = decode(nullif((SELECT current_setting('app.link', true)), ''), 'hex'));

-- Whose token it is, as `viewer_of_feed`; nobody's once it is revoked or over, its person has left, or the firm asks them for a
-- second factor that they do not have.
CREATE FUNCTION "viewer_of_token"("p_token_hash" bytea)
RETURNS TABLE ("user_id" uuid, "firm_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text,
               "client_company_id" uuid, "firm_name" text, "time_zone" text, "currency" text, "firm_until" text,
               "token_id" uuid, "scopes" text[], "assistant_writes" boolean)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE k record;
DECLARE m record;
BEGIN
  PERFORM set_config('app.link', encode("p_token_hash", 'hex'), true);
  SELECT x."firm_id", x."membership_id", x."id", x."scopes", x."assistant_writes", x."last_used_at" INTO k
    FROM "api_token" x WHERE x."token_hash" = "p_token_hash" AND x."revoked_at" IS NULL AND x."expires_at" > now();
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.firm', k."firm_id"::text, true), set_config('app.client', '*', true);
  SELECT x."user_id", x."role", x."display_name", x."email", f."name", f."time_zone", f."currency" INTO m
    FROM "membership" x
    JOIN "firm" f ON f."id" = x."firm_id"
    JOIN "user" u ON u."id" = x."user_id" AND u."disabled_at" IS NULL
   WHERE x."firm_id" = k."firm_id" AND x."id" = k."membership_id" AND x."disabled_at" IS NULL AND x."client_company_id" IS NULL
     AND NOT (f."second_factor_required" AND x."role" IN ('owner', 'consultant')
              AND NOT EXISTS (SELECT FROM "second_factor" t WHERE t."user_id" = x."user_id"));
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.user', m."user_id"::text, true);
  IF k."last_used_at" IS NULL OR k."last_used_at" < now() - interval '1 minute' THEN
    UPDATE "api_token" x SET "last_used_at" = now() WHERE x."firm_id" = k."firm_id" AND x."id" = k."id";
  END IF;
  RETURN QUERY
    SELECT m."user_id", k."firm_id", k."membership_id", m."role", m."display_name", m."email", NULL::uuid,
           m."name", m."time_zone", m."currency"::text,
           (SELECT d."last_day"::text FROM "deletion" d
             WHERE d."firm_id" = k."firm_id" AND d."client_company_id" IS NULL AND d."state" = 'waiting'),
           k."id", k."scopes", k."assistant_writes";
END $$;

-- Whoever loses a place loses its tokens for good, also where it is given back; and whoever changes a password ends what the
-- old one opened, wherever they work. For an owner who shuts somebody out the tokens are not to be seen: the person is stood in for.
CREATE FUNCTION "end_tokens"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE firm text := current_setting('app.firm', true);
DECLARE client text := current_setting('app.client', true);
DECLARE person text := current_setting('app.user', true);
DECLARE m record;
BEGIN
  PERFORM set_config('app.user', CASE TG_TABLE_NAME WHEN 'user' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'user_id' END, true);
  FOR m IN SELECT x."firm_id", x."id" FROM "membership" x
            WHERE x."user_id" = current_setting('app.user', true)::uuid AND x."client_company_id" IS NULL
              AND (TG_TABLE_NAME = 'user' OR (x."firm_id"::text, x."id"::text) = (to_jsonb(NEW) ->> 'firm_id', to_jsonb(NEW) ->> 'id')) LOOP
    PERFORM set_config('app.firm', m."firm_id"::text, true), set_config('app.client', '*', true);
    UPDATE "api_token" t SET "revoked_at" = now() WHERE t."firm_id" = m."firm_id" AND t."membership_id" = m."id" AND t."revoked_at" IS NULL;
  END LOOP;
  PERFORM set_config('app.firm', coalesce(firm, ''), true), set_config('app.client', coalesce(client, ''), true),
          set_config('app.user', coalesce(person, ''), true);
  RETURN NULL;
END $$;
CREATE TRIGGER "end_tokens" AFTER UPDATE OF "disabled_at" ON "membership" FOR EACH ROW
  WHEN (NEW."disabled_at" IS NOT NULL AND OLD."disabled_at" IS DISTINCT FROM NEW."disabled_at") EXECUTE FUNCTION "end_tokens"();
CREATE TRIGGER "end_tokens" AFTER UPDATE OF "password_hash" ON "user" FOR EACH ROW
  WHEN (OLD."password_hash" IS DISTINCT FROM NEW."password_hash") EXECUTE FUNCTION "end_tokens"();

-- What others are told of what happened here: `lib/webhooks/events.ts` has the same names.
CREATE FUNCTION "webhook_event"("p_action" text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE "p_action"
    WHEN 'client.added' THEN 'client.created'
    WHEN 'client.facts-saved' THEN 'client.updated'
    WHEN 'client.deleted' THEN 'client.binned'
    WHEN 'lead.made' THEN 'opportunity.created'
    WHEN 'opportunity.added' THEN 'opportunity.created'
    WHEN 'opportunity.moved' THEN 'opportunity.moved'
    WHEN 'opportunity.won' THEN 'opportunity.won'
    WHEN 'opportunity.lost' THEN 'opportunity.lost'
    WHEN 'round.closed' THEN 'diagnosis.completed'
    WHEN 'diagnosis.signed_off' THEN 'diagnosis.signed_off'
    WHEN 'engagement.opened' THEN 'engagement.opened'
    WHEN 'sop.signed-off' THEN 'deliverable.signed_off'
    WHEN 'deliverable.signed-off' THEN 'deliverable.signed_off'
    WHEN 'deliverable.put-into-use' THEN 'deliverable.put_into_use'
    WHEN 'sop.put-into-use' THEN 'deliverable.put_into_use'
    WHEN 'report.issued' THEN 'report.issued'
    WHEN 'time.logged' THEN 'time_entry.created'
    WHEN 'timer.stopped' THEN 'time_entry.created'
    WHEN 'week.copied' THEN 'time_entry.created'
    WHEN 'task.added' THEN 'task.created'
    WHEN 'task.done' THEN 'task.completed'
  END
$$;

-- In the transaction of what happened, out of the one row that it leaves: a delivery for each endpoint that asked for it.
CREATE FUNCTION "announce"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE what constant text := "webhook_event"(NEW."action");
DECLARE client constant text := current_setting('app.client', true);
DECLARE told jsonb[];
DECLARE r record;
DECLARE delivery uuid;
BEGIN
  IF what IS NULL THEN RETURN NULL; END IF;
  -- One who acts as the client's person does not see who is told.
  PERFORM set_config('app.client', '*', true);
  FOR r IN SELECT x."id" FROM "webhook_endpoint" x
            WHERE x."firm_id" = NEW."firm_id" AND x."state" = 'active' AND what = ANY (x."events") LOOP
    -- Hours come several at once from a timer over midnight and from a copied week.
    IF told IS NULL THEN
      told := CASE
        WHEN NEW."action" IN ('timer.stopped', 'week.copied') THEN ARRAY(
          SELECT jsonb_build_object('id', t."id", 'clientId', t."client_company_id") FROM "time_entry" t
           WHERE t."firm_id" = NEW."firm_id"
             AND t."id" IN (SELECT (e ->> 'id')::uuid FROM jsonb_array_elements(NEW."after" -> 'entries') e))
        WHEN NEW."action" = 'round.closed' THEN
          ARRAY[jsonb_build_object('id', NEW."after" ->> 'diagnosisId', 'clientId', NEW."client_company_id")]
        ELSE ARRAY[jsonb_build_object('id', NEW."entity_id", 'clientId', NEW."client_company_id")] END;
    END IF;
    FOR i IN 1 .. coalesce(array_length(told, 1), 0) LOOP
      delivery := gen_random_uuid();
      INSERT INTO "webhook_delivery" ("firm_id", "id", "endpoint_id", "event", "payload", "next_attempt_at")
      VALUES (NEW."firm_id", delivery, r."id", what, told[i], now());
      PERFORM graphile_worker.add_job('deliver-webhook', json_build_object('firmId', NEW."firm_id", 'deliveryId', delivery),
        job_key => 'deliver-webhook:' || delivery || ':' || NEW."firm_id");
    END LOOP;
  END LOOP;
  PERFORM set_config('app.client', client, true);
  RETURN NULL;
END $$;
CREATE TRIGGER "announce" AFTER INSERT ON "audit_event" FOR EACH ROW
  WHEN (current_setting('app.importing', true) IS DISTINCT FROM 'archive') EXECUTE FUNCTION "announce"();

-- What nobody asks for any more is forgotten a day later, and asked for anew as long as there is some.
CREATE FUNCTION "ask_to_sweep_api"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM graphile_worker.add_job('sweep-api', json_build_object('firmId', NEW."firm_id"), run_at => now() + interval '24 hours',
    job_key => 'sweep-api:' || NEW."firm_id", job_key_mode => 'preserve_run_at');
  RETURN NULL;
END $$;
CREATE TRIGGER "to_sweep" AFTER INSERT ON "idempotency_key" FOR EACH ROW EXECUTE FUNCTION "ask_to_sweep_api"();
CREATE TRIGGER "to_sweep" AFTER INSERT ON "webhook_delivery" FOR EACH ROW EXECUTE FUNCTION "ask_to_sweep_api"();
