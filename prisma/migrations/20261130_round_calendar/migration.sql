-- A round has days, a message and a letter box: what is sent and closed by itself is kept by jobs, so each has a mark
-- that says it was done.
CREATE TYPE "reminder_kind" AS ENUM ('half_time', 'last_day', 'by_hand');
CREATE TYPE "closing_problem" AS ENUM ('nobody_answered', 'not_scorable');

ALTER TABLE "contact" ADD COLUMN "time_zone" TEXT;

ALTER TABLE "round" ADD COLUMN "opens_on" DATE,
                    ADD COLUMN "closes_on" DATE,
                    ADD COLUMN "message" TEXT,
                    ADD COLUMN "sends_mail" BOOLEAN NOT NULL DEFAULT false,
                    ADD COLUMN "started_by_id" UUID,
                    ADD COLUMN "closing_problem" "closing_problem";
ALTER TABLE "round" ADD CONSTRAINT "round_firm_id_started_by_id_fkey" FOREIGN KEY ("firm_id", "started_by_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round" ADD CONSTRAINT "round_closes_after_it_opens" CHECK ("closes_on" >= "opens_on");

ALTER TABLE "outgoing_mail" ADD COLUMN "gave_up_at" TIMESTAMPTZ(3);
-- What failed until now was never tried again. Forced, row-level security would hide it from the owner who migrates.
ALTER TABLE "outgoing_mail" NO FORCE ROW LEVEL SECURITY;
UPDATE "outgoing_mail" SET "gave_up_at" = "created_at" WHERE "failure" IS NOT NULL AND "sent_at" IS NULL;
ALTER TABLE "outgoing_mail" FORCE ROW LEVEL SECURITY;

CREATE TABLE "reminder" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,
    "kind" "reminder_kind" NOT NULL,
    "day" DATE NOT NULL,
    "mail_id" UUID NOT NULL,
    CONSTRAINT "reminder_pkey" PRIMARY KEY ("firm_id","respondent_id","kind","day"),
    CONSTRAINT "reminder_firm_id_client_company_id_respondent_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "respondent_id") REFERENCES "respondent"("firm_id", "client_company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "reminder_firm_id_mail_id_fkey" FOREIGN KEY ("firm_id", "mail_id") REFERENCES "outgoing_mail"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

ALTER TABLE "reminder" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "reminder" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "reminder"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "not_by_link" ON "reminder" AS RESTRICTIVE
  USING (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL)
  WITH CHECK (nullif((SELECT current_setting('app.respondent', true)), '') IS NULL);
