import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { readFile } from "@/lib/imports/read-mutations";
import { done } from "./load-company";

const PEOPLE = [
  "Record ID,First Name,Last Name,Email,Phone Number,Job Title,Associated Company",
  "901,Greta,Holm,greta.holm@northgate-freight.example,+49 40 5550 118,Dispatcher,Northgate Freight",
  "902,Pavel,Novak,pavel.novak@northgate-freight.example,,Warehouse lead,Northgate Freight",
  "903,Lena,Voss,lena.voss,,Bookkeeper,Northgate Freight",
];

/** A file that the owner has read in and not yet brought in: two new people, and one whose address is none. */
export async function loadImport(owner: StaffViewer): Promise<void> {
  const bytes = new TextEncoder().encode(PEOPLE.join("\n"));
  done(
    await readFile(owner, { id: randomUUID(), kind: "contacts", fileName: "hubspot-contacts.csv", bytes }),
  );
}
