import { calendarOfFeed } from "@/lib/cadences/feed";

const LONGEST_TOKEN = 100;

/** A person's meetings for their calendar program, by secret address. A revoked or unknown one: 404, and nothing more. */
export async function GET(_request: Request, { params }: RouteContext<"/api/calendar/[token]">) {
  const { token: name } = await params;
  const token = name.replace(/\.ics$/, "");
  const calendar = token.length <= LONGEST_TOKEN ? await calendarOfFeed(token) : null;
  if (calendar === null)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="meetings.ics"',
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
