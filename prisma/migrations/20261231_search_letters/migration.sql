-- What the palette finds by its letters, also with a slip of the finger. prisma/grants.sql lets row-level security use them.
CREATE INDEX "client_company_letters" ON "client_company" USING GIN ("name" gin_trgm_ops);
CREATE INDEX "contact_letters" ON "contact" USING GIN ("name" gin_trgm_ops);
CREATE INDEX "engagement_letters" ON "engagement" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "deliverable_letters" ON "deliverable" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "meeting_decision_letters" ON "meeting_decision" USING GIN ("text" gin_trgm_ops);
CREATE INDEX "meeting_action_letters" ON "meeting_action" USING GIN ("text" gin_trgm_ops);
CREATE INDEX "task_letters" ON "task" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "escalation_letters" ON "escalation" USING GIN ("text" gin_trgm_ops);
CREATE INDEX "measure_letters" ON "measure" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "chart_seat_letters" ON "chart_seat" USING GIN ("title" gin_trgm_ops);
