import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { getClientData, listArrivals } from "@/lib/archives/queries";
import { sheetOf } from "@/lib/documents/sheet";
import { listDeletions } from "@/lib/exit/queries";
import { dayIn } from "@/lib/units/days";
import type { Tables } from "./answer";

/** What came into the firm and what went out of it for good: its owners' to know. */
export const RECORD_TABLES: Tables<{ viewer: StaffViewer }> = {
  async arrivals({ viewer }) {
    const arrivals = await listArrivals(viewer, { whole: true });
    if (!arrivals) return null;
    return sheetOf({ title: "Clients brought in" }, arrivals, [
      ["Brought in", "day", ({ at }) => dayIn(viewer.timeZone, at)],
      ["Client", "text", ({ clientName }) => clientName ?? "No longer here"],
      ["From", "text", ({ fromFirm }) => fromFirm ?? null],
      ["By", "text", ({ by }) => by],
      ["Rows", "number", ({ rows }) => rows],
      ["People brought along", "number", ({ people }) => people ?? null],
    ]);
  },

  async certificates({ viewer }) {
    const found = await listDeletions(viewer);
    if (!found) return null;
    return sheetOf({ title: "Certificates of deletion" }, found.certificates, [
      ["Certificate", "number", ({ number }) => number],
      ["Of", "text", ({ name }) => name],
      ["Carried out", "day", ({ issuedAt }) => dayIn(viewer.timeZone, issuedAt)],
    ]);
  },
};

/** Who took all of one client away, and which archive. */
export const CLIENT_RECORD_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  async archives({ viewer, clientId }) {
    const found = await getClientData(viewer, clientId, { whole: true });
    if (!found) return null;
    return sheetOf({ title: "Archives saved", about: found.client.name }, found.exported, [
      ["Saved", "day", ({ at }) => dayIn(viewer.timeZone, at)],
      ["By", "text", ({ by }) => by],
      ["Rows", "number", ({ rows }) => rows],
      ["Size (bytes)", "number", ({ bytes }) => bytes ?? null],
      ["Hash of its manifest", "text", ({ manifest }) => manifest.slice(7)],
    ]);
  },
};
