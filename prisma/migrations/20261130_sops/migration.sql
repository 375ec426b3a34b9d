-- An SOP's text, its versions, who must follow it and who has signed it off. A deliverable of kind `sop` without a row in
-- `sop` is only planned, or its text is kept elsewhere; nothing changes for those that are there.
-- CreateEnum
CREATE TYPE "sop_version_state" AS ENUM ('draft', 'in_review', 'approved', 'in_use', 'replaced', 'withdrawn');

-- CreateTable
CREATE TABLE "sop" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "process" TEXT,
    "department_id" UUID,
    "owner_seat" TEXT,
    "purpose" TEXT,
    "scope" TEXT,
    "review_day" DATE,
    "reminded_for_day" DATE,
    "review_task_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sop_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "sop_version" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "sop_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "sop_version_state" NOT NULL DEFAULT 'draft',
    "document" JSONB NOT NULL,
    "change_note" TEXT,
    "author_ids" UUID[],
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_by_name" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_name" TEXT,
    "sent_back_at" TIMESTAMPTZ(3),
    "sent_back_by_name" TEXT,
    "sent_back_comment" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_name" TEXT,
    "in_use_since" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sop_version_pkey" PRIMARY KEY ("firm_id","sop_id","number")
);

-- CreateTable
CREATE TABLE "sop_reader" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "client_company_id" UUID NOT NULL,
    "sop_id" UUID NOT NULL,
    "contact_id" UUID,
    "membership_id" UUID,

    CONSTRAINT "sop_reader_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "sop_sign_off" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "sop_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "membership_id" UUID NOT NULL,
    "contact_id" UUID,
    "name" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sop_sign_off_pkey" PRIMARY KEY ("firm_id","sop_id","number","membership_id")
);

-- CreateTable
CREATE TABLE "sop_image" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "sop_id" UUID NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sop_image_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateIndex
CREATE INDEX "sop_firm_id_client_company_id_idx" ON "sop"("firm_id", "client_company_id");

-- CreateIndex
CREATE UNIQUE INDEX "sop_firm_id_client_company_id_id_key" ON "sop"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sop_version_firm_id_client_company_id_sop_id_number_key" ON "sop_version"("firm_id", "client_company_id", "sop_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "sop_reader_firm_id_sop_id_contact_id_key" ON "sop_reader"("firm_id", "sop_id", "contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "sop_reader_firm_id_sop_id_membership_id_key" ON "sop_reader"("firm_id", "sop_id", "membership_id");

-- CreateIndex
CREATE INDEX "sop_image_firm_id_sop_id_idx" ON "sop_image"("firm_id", "sop_id");

-- AddForeignKey
ALTER TABLE "sop" ADD CONSTRAINT "sop_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop" ADD CONSTRAINT "sop_firm_id_client_company_id_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop" ADD CONSTRAINT "sop_firm_id_client_company_id_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_version" ADD CONSTRAINT "sop_version_firm_id_client_company_id_sop_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "sop_id") REFERENCES "sop"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_reader" ADD CONSTRAINT "sop_reader_firm_id_client_company_id_sop_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "sop_id") REFERENCES "sop"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_reader" ADD CONSTRAINT "sop_reader_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_reader" ADD CONSTRAINT "sop_reader_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_sign_off" ADD CONSTRAINT "sop_sign_off_firm_id_client_company_id_sop_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "sop_id") REFERENCES "sop"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_sign_off" ADD CONSTRAINT "sop_sign_off_firm_id_client_company_id_sop_id_number_fkey" FOREIGN KEY ("firm_id", "client_company_id", "sop_id", "number") REFERENCES "sop_version"("firm_id", "client_company_id", "sop_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_sign_off" ADD CONSTRAINT "sop_sign_off_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sop_image" ADD CONSTRAINT "sop_image_firm_id_client_company_id_sop_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "sop_id") REFERENCES "sop"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One version is worked on at a time, and one is in use.
CREATE UNIQUE INDEX "sop_version_open" ON "sop_version" ("firm_id", "sop_id") WHERE "state" IN ('draft', 'in_review', 'approved');
CREATE UNIQUE INDEX "sop_version_in_use" ON "sop_version" ("firm_id", "sop_id") WHERE "state" = 'in_use';
ALTER TABLE "sop_version" ADD CONSTRAINT "sop_version_document" CHECK (jsonb_typeof("document") = 'object' AND "document" ->> 'type' = 'doc');
ALTER TABLE "sop_version" ADD CONSTRAINT "sop_version_approved" CHECK ("state" NOT IN ('approved', 'in_use', 'replaced') OR "approved_at" IS NOT NULL);
ALTER TABLE "sop_reader" ADD CONSTRAINT "sop_reader_one" CHECK (num_nonnulls("contact_id", "membership_id") = 1);
ALTER TABLE "sop_image" ADD CONSTRAINT "sop_image_size" CHECK (octet_length("bytes") BETWEEN 1 AND 2097152);
ALTER TABLE "sop_image" ADD CONSTRAINT "sop_image_type" CHECK ("content_type" IN ('image/png', 'image/jpeg', 'image/webp'));

-- The text is written in a draft only. What was approved stays word for word, with who approved it, whoever asks.
CREATE FUNCTION "refuse_changed_sop_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
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
CREATE TRIGGER "kept_sop_version" BEFORE UPDATE OR DELETE ON "sop_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_changed_sop_version"();

DO $$
DECLARE t text;
DECLARE firm constant text := '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)';
DECLARE staff constant text := '(SELECT current_setting(''app.client'', true)) = ''*''';
DECLARE client constant text := '"client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid)';
DECLARE nobody constant text := 'nullif((SELECT current_setting(''app.respondent'', true)), '''') IS NULL';
BEGIN
  FOREACH t IN ARRAY ARRAY['sop', 'sop_version', 'sop_reader', 'sop_sign_off', 'sop_image'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "not_by_link" ON %I AS RESTRICTIVE USING (%s) WITH CHECK (%s)', t, nobody, nobody);
  END LOOP;
  -- The client's people read; the consultants write.
  FOREACH t IN ARRAY ARRAY['sop', 'sop_reader', 'sop_image'] LOOP
    EXECUTE format('CREATE POLICY "firm_and_client" ON %I USING (%s AND (%s OR %s)) WITH CHECK (%s AND %s)',
                   t, firm, staff, client, firm, staff);
  END LOOP;
  -- They sign off, and their CEO approves or sends back: what never was in review is not theirs to see.
  EXECUTE format('CREATE POLICY "firm_and_client" ON "sop_sign_off" USING (%s AND (%s OR %s)) WITH CHECK (%s AND (%s OR %s))',
                 firm, staff, client, firm, staff, client);
  EXECUTE format('CREATE POLICY "firm_and_client" ON "sop_version" USING (%s AND (%s OR (%s AND ("state" <> ''draft'' OR "sent_back_at" IS NOT NULL)))) WITH CHECK (%s AND (%s OR %s))',
                 firm, staff, client, firm, staff, client);
END $$;
