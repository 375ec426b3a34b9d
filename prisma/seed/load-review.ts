import type { StaffViewer } from "@/lib/auth/policy";
import { saveOwnAvailability, saveReviewPage } from "@/lib/reviews/mutations";
import { done } from "./load-company";

const MORNINGS = [2, 3, 4].map((weekday) => ({ weekday, fromMinute: 9 * 60, toMinute: 11 * 60 }));
const AFTERNOONS = [1, 4].map((weekday) => ({ weekday, fromMinute: 14 * 60, toMinute: 16 * 60 + 20 }));

const USUAL = {
  version: 0,
  open: true,
  timeZone: "Europe/Berlin",
  noticeHours: 24,
  bufferMinutes: 10,
  daysAhead: 14,
};

/** The firm's public page, open, and when its two people can be booked. */
export async function loadReview(owner: StaffViewer, consultant: StaffViewer): Promise<void> {
  const embedHosts = ["www.fielding-rowe.example"];
  done(await saveReviewPage(owner, { version: 0, open: true, slug: "fielding-rowe", embedHosts }));
  const call = { place: "Miriam calls you at the number you send her." };
  done(await saveOwnAvailability(owner, { ...USUAL, ...call, hours: MORNINGS }));
  const room = { place: "https://meet.fielding-rowe.example/daniel" };
  done(await saveOwnAvailability(consultant, { ...USUAL, ...room, hours: AFTERNOONS }));
}
