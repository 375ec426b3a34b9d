import { addDays, type IsoDay } from "@/lib/units/days";

/** How long the firm has to answer what a CEO asked, before silence counts as a yes. */
export const ANSWER_DAYS = 14;
/** For how long what was granted can be fetched; asked again, it is answered again. */
export const FETCH_DAYS = 30;

/** The last day for the firm's answer to what was asked today. */
export function answerBy(today: IsoDay): IsoDay {
  return addDays(today, ANSWER_DAYS);
}

/** The last day to fetch what is granted today. */
export function fetchUntil(today: IsoDay): IsoDay {
  return addDays(today, FETCH_DAYS);
}

/** Whether nobody answered in time: silence grants it. */
export function isOverdue(lastDay: IsoDay, today: IsoDay): boolean {
  return today > lastDay;
}
