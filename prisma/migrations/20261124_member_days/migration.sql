-- A member's own day across all clients: the 24-hour check of every entry, and later their week's capacity.
CREATE INDEX "time_entry_firm_id_membership_id_work_day_idx" ON "time_entry"("firm_id", "membership_id", "work_day");
