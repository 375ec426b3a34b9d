import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { getImport } from "@/lib/imports/queries";
import { readFile } from "@/lib/imports/read-mutations";
import { writeImport } from "@/lib/imports/write-mutations";
import { asDatabaseOwner } from "../world";
import { done } from "./done";

/** Two files of the owner's: one that was read, one that was brought in. Each has one person of A1. */
export async function furnishImports(owner: StaffViewer, clientCompanyId: string) {
  const [client] = await asDatabaseOwner<{ name: string }>("SELECT name FROM client_company WHERE id = $1", [
    clientCompanyId,
  ]);
  const read = async (email: string) => {
    const bytes = new TextEncoder().encode(
      `Name,E-mail,Client\nPia Imported,${email},"${client?.name ?? ""}"`,
    );
    return done(await readFile(owner, { id: randomUUID(), kind: "contacts", fileName: "people.csv", bytes }));
  };
  const [importId, doneImportId] = [await read("pia@in.example"), await read("pia.too@in.example")];
  const { look } = (await getImport(owner, doneImportId)) ?? {};
  done(await writeImport(owner, { id: doneImportId, version: 1, seen: look?.seen ?? "", leaveOut: false }));
  return { importId, doneImportId };
}
