-- What somebody has to give in a week; null: not said.
ALTER TABLE "membership" ADD COLUMN "weekly_capacity_minutes" INTEGER;
ALTER TABLE "membership" ADD CONSTRAINT "membership_capacity" CHECK ("weekly_capacity_minutes" BETWEEN 60 AND 6000);

CREATE TABLE "client_note" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "engagement_id" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "client_note_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "client_note_monday" CHECK (extract(isodow FROM "monday") = 1),
    CONSTRAINT "client_note_sent" CHECK (("sent_at" IS NULL) = ("sent_by_name" IS NULL)),
    CONSTRAINT "client_note_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "client_note_firm_id_client_company_id_id_key" ON "client_note"("firm_id", "client_company_id", "id");
CREATE UNIQUE INDEX "client_note_firm_id_engagement_id_monday_key" ON "client_note"("firm_id", "engagement_id", "monday");
CREATE INDEX "client_note_firm_id_client_company_id_monday_idx" ON "client_note"("firm_id", "client_company_id", "monday");

CREATE TABLE "client_note_recipient" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "mail_id" UUID NOT NULL,
    CONSTRAINT "client_note_recipient_pkey" PRIMARY KEY ("firm_id","note_id","contact_id"),
    CONSTRAINT "client_note_recipient_firm_id_client_company_id_note_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "note_id") REFERENCES "client_note"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "client_note_recipient_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "client_note_recipient_firm_id_mail_id_fkey" FOREIGN KEY ("firm_id", "mail_id") REFERENCES "outgoing_mail"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "client_note_recipient_firm_id_mail_id_idx" ON "client_note_recipient"("firm_id", "mail_id");

-- As it was sent, so it stays; and nobody is added to those it was sent to.
CREATE FUNCTION "refuse_changed_client_note"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sent_at" IS NOT NULL THEN
    RAISE EXCEPTION 'A note that was sent stays as it is.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "kept_client_note" BEFORE UPDATE OR DELETE ON "client_note"
  FOR EACH ROW EXECUTE FUNCTION "refuse_changed_client_note"();

CREATE FUNCTION "refuse_late_note_recipient"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "client_note" n
              WHERE n."firm_id" = coalesce(NEW."firm_id", OLD."firm_id") AND n."id" = coalesce(NEW."note_id", OLD."note_id")
                AND n."sent_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'A note that was sent stays as it is.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "kept_client_note_recipient" BEFORE INSERT OR UPDATE OR DELETE ON "client_note_recipient"
  FOR EACH ROW EXECUTE FUNCTION "refuse_late_note_recipient"();

-- Staff write; the client's CEO reads what was sent, and anybody else at the client what was sent to them.
DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
DECLARE reader constant text := '"sent_at" IS NOT NULL AND EXISTS (SELECT FROM "membership" m
    WHERE m."firm_id" = "client_note"."firm_id" AND m."client_company_id" = "client_note"."client_company_id"
      AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid)
      AND (m."role" = ''ceo'' OR EXISTS (SELECT FROM "client_note_recipient" r
             WHERE r."firm_id" = m."firm_id" AND r."note_id" = "client_note"."id" AND r."contact_id" = m."contact_id")))';
DECLARE own constant text := 'EXISTS (SELECT FROM "membership" m
    WHERE m."firm_id" = "client_note_recipient"."firm_id" AND m."contact_id" = "client_note_recipient"."contact_id"
      AND m."user_id" = (SELECT nullif(current_setting(''app.user'', true), '''')::uuid))';
BEGIN
  FOREACH t IN ARRAY ARRAY['client_note', 'client_note_recipient'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
    EXECUTE format('CREATE POLICY "firm_and_reader" ON %I USING (%s AND (%s OR (%s AND %s))) WITH CHECK (%s AND %s)',
      t, firm, staff, client, CASE t WHEN 'client_note' THEN reader ELSE own END, firm, staff);
  END LOOP;
END $$;
