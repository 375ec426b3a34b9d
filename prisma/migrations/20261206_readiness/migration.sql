-- An engagement's hours are summed from its first day on, however long ago that was. With what is summed in the index, a
-- thousand entries are some pages of it and not a thousand of the table. Not only of entries that are there: taking an
-- engagement away reads the deleted ones as well.
DROP INDEX "time_entry_firm_id_engagement_id_work_day_idx";
CREATE INDEX "time_entry_firm_id_engagement_id_work_day_idx" ON "time_entry"("firm_id", "engagement_id", "work_day")
  INCLUDE ("minutes", "kind", "deliverable_id", "deleted_at");
