import { redirect } from "next/navigation";
import { requireStaff } from "@/lib/auth/viewer";
import { dayIn, mondayOf } from "@/lib/units/days";

/** This week. */
export default async function TimesheetPage() {
  const viewer = await requireStaff();
  redirect(`/timesheet/${mondayOf(dayIn(viewer.timeZone, new Date()))}`);
}
