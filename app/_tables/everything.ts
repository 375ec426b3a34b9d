import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { listAllContacts, listAllFacts } from "@/lib/clients/export-queries";
import { sheetOf } from "@/lib/documents/sheet";
import { moneyFieldText } from "@/lib/units/money";
import type { Tables } from "./answer";

/** Over all clients, under the headings by which `/imports` reads them in again. */
export const EVERYTHING_TABLES: Tables<{ viewer: StaffViewer }> = {
  async "all-contacts"({ viewer }) {
    const contacts = await listAllContacts(viewer);
    if (!contacts) return null;
    return sheetOf({ title: "Contacts" }, contacts, [
      ["Name", "text", ({ name }) => name],
      ["E-mail", "text", ({ email }) => email],
      ["Client", "text", ({ clientCompany }) => clientCompany.name],
      ["Title", "text", ({ title }) => title],
      ["Phone", "text", ({ phone }) => phone],
      ["Department", "text", ({ department }) => (department?.deletedAt === null ? department.name : null)],
    ]);
  },

  async companies({ viewer }) {
    const clients = await listAllFacts(viewer);
    if (!clients) return null;
    return sheetOf({ title: "Companies" }, clients, [
      ["Client", "text", ({ name }) => name],
      ["Industry", "text", ({ industry }) => industry],
      ["People", "number", ({ headcount }) => headcount],
      [
        "Annual revenue",
        "text",
        ({ annualRevenueMinor, currency }) => moneyFieldText(annualRevenueMinor, currency) || null,
      ],
      ["Currency", "text", ({ currency }) => currency],
    ]);
  },
};
