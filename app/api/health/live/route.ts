/** The process answers; it asks nothing of the database, so that an outage there does not restart the app. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json({ live: true });
}
