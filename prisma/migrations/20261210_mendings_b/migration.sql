-- A seat may be held by somebody of the firm for as long as it has nobody of the client: the fractional COO. A seat has
-- room for one of them, and keeps what the chart calls them.
ALTER TABLE "chart_seat" ADD COLUMN "fractional_member_id" UUID, ADD COLUMN "fractional_name" TEXT;

ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_firm_id_fractional_member_id_fkey" FOREIGN KEY ("firm_id", "fractional_member_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "chart_seat" ADD CONSTRAINT "chart_seat_fractional_is_named" CHECK (
  ("fractional_member_id" IS NULL) = ("fractional_name" IS NULL));
