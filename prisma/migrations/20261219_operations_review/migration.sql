-- The public operations review: where a firm's page stands, when its members can be booked, what was booked, and what
-- visitors hold to confirm, move or cancel.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA "public";

CREATE TYPE "review_booking_state" AS ENUM ('held', 'booked', 'lapsed', 'cancelled', 'moved');
CREATE TYPE "review_link_purpose" AS ENUM ('confirm', 'change');

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
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_booking_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "review_link" (
    "token_hash" BYTEA NOT NULL,
    "firm_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "purpose" "review_link_purpose" NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_link_pkey" PRIMARY KEY ("firm_id","token_hash")
);

CREATE UNIQUE INDEX "review_page_slug_key" ON "review_page"("slug");
CREATE INDEX "review_booking_firm_id_client_company_id_idx" ON "review_booking"("firm_id", "client_company_id");
CREATE UNIQUE INDEX "review_link_token_hash_key" ON "review_link"("token_hash");
CREATE INDEX "review_link_firm_id_booking_id_idx" ON "review_link"("firm_id", "booking_id");
ALTER TABLE "review_availability" ADD CONSTRAINT "review_availability_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_booking" ADD CONSTRAINT "review_booking_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_booking" ADD CONSTRAINT "review_booking_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_link" ADD CONSTRAINT "review_link_firm_id_booking_id_fkey" FOREIGN KEY ("firm_id", "booking_id") REFERENCES "review_booking"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

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
