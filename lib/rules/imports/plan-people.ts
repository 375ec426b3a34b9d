import type { Cells, Plan, Problem, Read } from "./file-row";
import { fullName } from "./file-row";
import { nameKey } from "./names";
import { LONGEST_ID } from "./read-time";

/** A contact as a file says it; null: the file does not say, and what is there stays. */
export interface ContactRow {
  readonly clientCompanyId: string;
  readonly name: string;
  readonly email: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly externalId: string | null;
}

export interface ContactThere extends ContactRow {
  readonly id: string;
  readonly version: number;
}

const PHONE = /^\+?[\d\s()/.-]{5,}(?:\s*(?:ext|x)\.?\s*\d+)?$/i;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** `places`: clients by the file's names for them. */
export function contactReader(places: ReadonlyMap<string, string>) {
  return (cells: Cells): ContactRow | Problem => {
    const name = fullName(cells, "name", "lastName");
    const [email, title, phone, externalId] = ["email", "title", "phone", "id"].map((key) => cells.text(key));
    const called = name || email || "";
    if (!called) return cells.wrong("name", "No name.");
    if (called.length > 120) return cells.wrong("name", "A name has at most 120 characters.");
    if (email && (email.length > 254 || !EMAIL.test(email)))
      return cells.wrong("email", "Not an e-mail address such as name@company.com.");
    if (title && title.length > 80) return cells.wrong("title", "A title has at most 80 characters.");
    if (phone && (phone.length > 40 || !PHONE.test(phone)))
      return cells.wrong("phone", "Not a phone number such as +44 20 7946 0018.");
    if (externalId && externalId.length > LONGEST_ID)
      return cells.wrong("id", `An id has at most ${LONGEST_ID} characters.`);
    const clientCompanyId = places.get(nameKey(cells.text("client"), ""));
    if (!clientCompanyId) return cells.wrong("client", "No client is chosen for this name.");
    return {
      ...{ clientCompanyId, name: called, email: email?.toLowerCase() || null },
      ...{ title: title || null, phone: phone || null, externalId: externalId || null },
    };
  };
}

const SAID = ["name", "email", "title", "phone"] as const;

/** Found by the id of where it comes from, by the e-mail within its client, or, where it has neither, by the name there. */
export function planContacts(
  rows: ReadonlyArray<Read<ContactRow>>,
  contacts: readonly ContactThere[],
): Plan<ContactRow, ContactThere> {
  const index = new Map<string, ContactThere>();
  for (const contact of contacts)
    for (const key of keysOf(contact)) index.set(key, index.get(key) ?? contact);
  const taken = new Map<string, number>();
  const made: Array<Read<ContactRow>> = [];
  const changed: Array<Read<ContactRow> & { there: ContactThere }> = [];
  const bad: Problem[] = [];
  let same = 0;
  for (const { line, value } of rows) {
    const wrong = (found: string, message: string) => bad.push({ line, column: "", found, message });
    const there = find(index, value);
    const ofEmail = value.email ? index.get(emailKey(value)) : undefined;
    const called = [there?.id, ...(there ? [] : keysOf(value).slice(0, 1)), value.email && emailKey(value)];
    const before = called.map((one) => taken.get(one || "")).find((one) => one !== undefined);
    for (const one of called) if (one) taken.set(one, line);
    if (before !== undefined) wrong(value.name, `The same person as in line ${before}.`);
    else if (there && there.clientCompanyId !== value.clientCompanyId)
      wrong(value.name, "This person is another client’s here.");
    else if (ofEmail && ofEmail !== there) wrong(value.email ?? "", "Somebody else there has this e-mail.");
    else if (!there) made.push({ line, value });
    else if (SAID.every((field) => value[field] === null || value[field] === there[field])) same += 1;
    else changed.push({ line, value, there });
  }
  return { made, changed, same, bad };
}

/** By name only where nothing surer says that they are two. */
function find(index: ReadonlyMap<string, ContactThere>, row: ContactRow): ContactThere | undefined {
  const sure =
    (row.externalId && index.get(`x ${row.externalId}`)) || (row.email && index.get(emailKey(row)));
  if (sure) return sure;
  const named = index.get(nameKeyOf(row));
  const differs = (field: "email" | "externalId") => row[field] !== null && (named?.[field] ?? null) !== null;
  return named && !differs("email") && !differs("externalId") ? named : undefined;
}

function emailKey({ clientCompanyId, email }: ContactRow): string {
  return `e ${clientCompanyId} ${email ?? ""}`;
}

function nameKeyOf({ clientCompanyId, name }: ContactRow): string {
  return `n ${clientCompanyId} ${name.toLowerCase()}`;
}

/** What a contact is found by, the surest first. */
function keysOf(contact: ContactRow): string[] {
  const keys = [nameKeyOf(contact)];
  if (contact.email) keys.unshift(emailKey(contact));
  if (contact.externalId) keys.unshift(`x ${contact.externalId}`);
  return keys;
}
