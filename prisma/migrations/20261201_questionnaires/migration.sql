-- A firm's own questionnaires, in versions. A round asks one of them, or the built-in one.
CREATE TYPE "template_state" AS ENUM ('draft', 'published', 'retired');

CREATE TABLE "questionnaire" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "questionnaire_pkey" PRIMARY KEY ("firm_id","id")
);

CREATE TABLE "template" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "questionnaire_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "template_state" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "asked" TEXT[],
    "hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "template_pkey" PRIMARY KEY ("firm_id","id"),
    CONSTRAINT "template_firm_id_questionnaire_id_fkey" FOREIGN KEY ("firm_id", "questionnaire_id") REFERENCES "questionnaire"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "template_published_has_hash" CHECK (("state" = 'draft') = ("hash" IS NULL) AND ("state" = 'draft') = ("published_at" IS NULL))
);
CREATE UNIQUE INDEX "template_firm_id_questionnaire_id_number_key" ON "template"("firm_id", "questionnaire_id", "number");
-- Two who begin the next version at once begin one.
CREATE UNIQUE INDEX "template_one_draft" ON "template"("firm_id", "questionnaire_id") WHERE "state" = 'draft';

ALTER TABLE "round" ADD COLUMN "own_template_id" UUID;
ALTER TABLE "round" ADD CONSTRAINT "round_firm_id_own_template_id_fkey" FOREIGN KEY ("firm_id", "own_template_id") REFERENCES "template"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "round_own_template" ON "round"("firm_id", "own_template_id") WHERE "own_template_id" IS NOT NULL;

-- A published version keeps every word, whoever asks: only whether it is offered for new rounds may change.
CREATE FUNCTION "refuse_changed_template"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'draft' THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'DELETE' OR NEW."state" = 'draft'
     OR (NEW."firm_id", NEW."id", NEW."questionnaire_id", NEW."number", NEW."content", NEW."asked", NEW."hash", NEW."created_at", NEW."published_at")
        IS DISTINCT FROM
        (OLD."firm_id", OLD."id", OLD."questionnaire_id", OLD."number", OLD."content", OLD."asked", OLD."hash", OLD."created_at", OLD."published_at") THEN
    RAISE EXCEPTION 'A published questionnaire cannot change.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "published_template" BEFORE UPDATE OR DELETE ON "template"
  FOR EACH ROW EXECUTE FUNCTION "refuse_changed_template"();

-- What a round asks stays what its respondents were asked from the first day, and is never a draft.
CREATE FUNCTION "refuse_other_template"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW."own_template_id", NEW."template_id", NEW."template_hash") IS DISTINCT FROM (OLD."own_template_id", OLD."template_id", OLD."template_hash") THEN
      RAISE EXCEPTION 'A round keeps its questionnaire.' USING ERRCODE = 'restrict_violation';
    END IF;
  ELSIF NEW."own_template_id" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "template" t WHERE t."firm_id" = NEW."firm_id" AND t."id" = NEW."own_template_id"
       AND t."state" <> 'draft' AND t."hash" = NEW."template_hash") THEN
    RAISE EXCEPTION 'A round asks a published questionnaire.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "template_of_round" BEFORE INSERT OR UPDATE ON "round"
  FOR EACH ROW EXECUTE FUNCTION "refuse_other_template"();

-- The list is the consultants'. Of the versions a portal user reads those that rounds of their client ask, and whoever
-- answers by link the one of their round: `round` shows either no other. Nobody but the firm writes.
ALTER TABLE "questionnaire" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "questionnaire" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "questionnaire"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "not_by_link" ON "questionnaire" AS RESTRICTIVE
  USING (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL)
  WITH CHECK (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL);

ALTER TABLE "template" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "template" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_and_asked" ON "template"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR EXISTS (SELECT FROM "round" r WHERE r."firm_id" = "template"."firm_id" AND r."own_template_id" = "template"."id")))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "asked_by_link" ON "template" AS RESTRICTIVE
  USING (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL
         OR EXISTS (SELECT FROM "round" r WHERE r."firm_id" = "template"."firm_id" AND r."own_template_id" = "template"."id"))
  WITH CHECK (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL);
CREATE POLICY "no_update_by_clients" ON "template" AS RESTRICTIVE FOR UPDATE
  USING ((SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "no_delete_by_clients" ON "template" AS RESTRICTIVE FOR DELETE
  USING ((SELECT current_setting('app.client', true)) = '*');
