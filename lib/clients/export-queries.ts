import "server-only";
import { isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";

/** Everybody of all clients that the viewer sees. */
export async function listAllContacts(viewer: Viewer) {
  if (!isStaff(viewer)) return null;
  return withViewer(viewer, (tx) =>
    tx.contact.findMany({
      where: { firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
      orderBy: [{ clientCompany: { name: "asc" } }, { name: "asc" }, { id: "asc" }],
      select: {
        ...{ name: true, email: true, title: true, phone: true },
        clientCompany: { select: { name: true } },
        department: { select: { name: true, deletedAt: true } },
      },
    }),
  );
}

/** What is known of all clients that the viewer sees, as companies. */
export async function listAllFacts(viewer: Viewer) {
  if (!isStaff(viewer)) return null;
  return withViewer(viewer, (tx) =>
    tx.clientCompany.findMany({
      where: visibleClients(viewer),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { name: true, industry: true, headcount: true, annualRevenueMinor: true, currency: true },
    }),
  );
}
