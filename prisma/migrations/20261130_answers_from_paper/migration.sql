-- Who entered an answer that was given on paper; null: the respondent answered themselves.
ALTER TABLE "answer" ADD COLUMN "entered_by" UUID;
ALTER TABLE "answer" ADD CONSTRAINT "answer_firm_id_entered_by_fkey" FOREIGN KEY ("firm_id", "entered_by") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only the consultants' side enters for somebody else: a respondent, signed in or by link, never claims that it did.
CREATE POLICY "entered_by_staff_insert" ON "answer" AS RESTRICTIVE FOR INSERT
  WITH CHECK ("entered_by" IS NULL OR (SELECT current_setting('app.client', true)) = '*');
CREATE POLICY "entered_by_staff_update" ON "answer" AS RESTRICTIVE FOR UPDATE
  USING (true)
  WITH CHECK ("entered_by" IS NULL OR (SELECT current_setting('app.client', true)) = '*');
