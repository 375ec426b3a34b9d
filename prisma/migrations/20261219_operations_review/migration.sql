-- The public operations review: where a firm's page stands, when its members can be booked, what was booked, and what
-- visitors hold to confirm, move or cancel.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA "public";

ALTER TYPE "mail_kind" ADD VALUE 'review';
ALTER TYPE "notice_about" ADD VALUE 'talk';
CREATE TYPE "review_booking_state" AS ENUM ('held', 'booked', 'lapsed', 'cancelled');

CREATE TABLE "review_page" (
    "firm_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT false,
    "embed_hosts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_page_pkey" PRIMARY KEY ("firm_id")
);

CREATE TABLE "review_availability" (
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "time_zone" TEXT NOT NULL,
    "hours" JSONB NOT NULL,
    "notice_minutes" INTEGER NOT NULL DEFAULT 1440,
    "buffer_minutes" SMALLINT NOT NULL DEFAULT 10,
    "days_ahead" SMALLINT NOT NULL DEFAULT 14,
    "place" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_availability_pkey" PRIMARY KEY ("firm_id","membership_id")
);

CREATE TABLE "review_booking" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "client_company_id" UUID,
    "state" "review_booking_state" NOT NULL DEFAULT 'held',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "visitor_name" TEXT NOT NULL,
    "visitor_email" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "impression" JSONB NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_booking_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "review_link" (
    "token_hash" BYTEA NOT NULL,
    "firm_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "mail_id" UUID NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_link_pkey" PRIMARY KEY ("firm_id","token_hash")
);

-- A letter may bring an entry for the calendar.
ALTER TABLE "outgoing_mail" ADD COLUMN "calendar" TEXT;

CREATE UNIQUE INDEX "review_page_slug_key" ON "review_page"("slug");
CREATE INDEX "review_booking_firm_id_client_company_id_idx" ON "review_booking"("firm_id", "client_company_id");
CREATE UNIQUE INDEX "review_link_token_hash_key" ON "review_link"("token_hash");
CREATE INDEX "review_link_firm_id_booking_id_idx" ON "review_link"("firm_id", "booking_id");
CREATE INDEX "review_link_firm_id_mail_id_idx" ON "review_link"("firm_id", "mail_id");
ALTER TABLE "review_availability" ADD CONSTRAINT "review_availability_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_booking" ADD CONSTRAINT "review_booking_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_booking" ADD CONSTRAINT "review_booking_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_link" ADD CONSTRAINT "review_link_firm_id_booking_id_fkey" FOREIGN KEY ("firm_id", "booking_id") REFERENCES "review_booking"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_link" ADD CONSTRAINT "review_link_firm_id_mail_id_fkey" FOREIGN KEY ("firm_id", "mail_id") REFERENCES "outgoing_mail"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "review_page"
  ADD CONSTRAINT "review_page_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("slug") BETWEEN 3 AND 60);
ALTER TABLE "review_availability"
  ADD CONSTRAINT "review_availability_bounds" CHECK (jsonb_typeof("hours") = 'array' AND "notice_minutes" BETWEEN 0 AND 20160
    AND "buffer_minutes" BETWEEN 0 AND 240 AND "days_ahead" BETWEEN 1 AND 60);
ALTER TABLE "review_booking"
  ADD CONSTRAINT "review_booking_order" CHECK ("starts_at" < "ends_at"),
  ADD CONSTRAINT "review_booking_held" CHECK ("state" <> 'held' OR "held_until" IS NOT NULL),
  -- What was confirmed once is a lead.
  ADD CONSTRAINT "review_booking_client" CHECK ("state" IN ('held', 'lapsed') OR "client_company_id" IS NOT NULL),
  -- Of those who ask for one slot at once, one gets it. A hold that ran out is in the way until it is set lapsed: whoever
  -- books does that first, in the same transaction.
  ADD CONSTRAINT "review_booking_once" EXCLUDE USING gist ("membership_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&)
    WHERE ("state" IN ('held', 'booked'));

-- The firm's own, never the client's. A visitor has no place here: what a page takes from them is written as the firm.
DO $$
DECLARE t text;
DECLARE own constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid) AND (SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  FOREACH t IN ARRAY ARRAY['review_page', 'review_availability', 'review_booking', 'review_link'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "firm_staff" ON %I USING (%s) WITH CHECK (%s)', t, own, own);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
END $$;

-- Before a firm is known: whoever has the page's address may find the page if it is open, and whoever holds a link, its row.
CREATE POLICY "by_link" ON "review_page" FOR SELECT
  USING ("open" AND "slug" = (SELECT current_setting('app.review', true)));
CREATE POLICY "by_link" ON "review_link" FOR SELECT
  USING ("token_hash" = decode(nullif((SELECT current_setting('app.link', true)), ''), 'hex'));

CREATE FUNCTION "open_review"("p_slug" text) RETURNS TABLE ("firm_id" uuid, "embed_hosts" text[])
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.review', "p_slug", true);
  RETURN QUERY SELECT p."firm_id", p."embed_hosts" FROM "review_page" p WHERE p."slug" = "p_slug" AND p."open";
END $$;

CREATE FUNCTION "firm_of_review_link"("p_link_hash" bytea) RETURNS TABLE ("firm_id" uuid, "booking_id" uuid)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.link', encode("p_link_hash", 'hex'), true);
  RETURN QUERY SELECT l."firm_id", l."booking_id" FROM "review_link" l
    WHERE l."token_hash" = "p_link_hash" AND l."ends_at" > now();
END $$;
