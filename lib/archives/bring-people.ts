import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Tx } from "@/lib/db/tenant";
import { dataPath, PEOPLE } from "./manifest";
import { linesOf } from "./lines";
import { NotAnArchive } from "./seal";
import type { OfClient } from "./rows";
import type { ZipReader } from "./zip-reader";

const person = z.object({
  id: z.uuid(),
  name: z.string().max(500),
  email: z.string().max(500),
  client_company_id: z.uuid().nullable(),
  contact_id: z.uuid().nullable(),
  role: z.enum(["consultant", "ceo", "head"]),
});
export type Person = z.infer<typeof person>;

/** No company has as many; whoever wrote more did not write an archive. */
const MOST_PEOPLE = 5_000;

export async function readPeople(zip: ZipReader): Promise<Person[]> {
  const people: Person[] = [];
  for await (const line of linesOf(zip.read(dataPath(PEOPLE)))) {
    const read = person.safeParse(JSON.parse(line));
    if (
      people.length === MOST_PEOPLE ||
      !read.success ||
      (read.data.client_company_id === null) !== (read.data.role === "consultant")
    )
      throw new NotAnArchive("its people are not those of an archive");
    people.push(read.data);
  }
  return people;
}

export interface Placed {
  /** Who somebody of the archive is here: a colleague with the same e-mail. */
  readonly hereAs: Readonly<Record<string, string>>;
  /** Whom nobody here is: they come along. */
  readonly unknown: readonly Person[];
}

/** Finds the firm's own people again by their e-mail. A client's people are never members here, whatever their address. */
export async function placePeople(tx: Tx, firmId: string, people: readonly Person[]): Promise<Placed> {
  const members = await tx.membership.findMany({
    where: { firmId, clientCompanyId: null, disabledAt: null, acceptedAt: { not: null } },
    select: { id: true, email: true },
  });
  const known = await tx.membership.findMany({
    where: { firmId, id: { in: people.map(({ id }) => id) } },
    select: { id: true },
  });
  // Brought by another client's archive, or their own from before.
  const there = new Set(known.map(({ id }) => id));
  const byEmail = new Map(members.map(({ id, email }) => [email.toLowerCase(), id]));
  const hereAs: Record<string, string> = {};
  const unknown: Person[] = [];
  for (const one of people) {
    if (there.has(one.id)) continue;
    const email = one.email.toLowerCase();
    const member = one.role === "consultant" ? byEmail.get(email) : undefined;
    // Two of the archive are two here: only one of them can be the colleague.
    if (member) byEmail.delete(email);
    if (member && !there.has(member)) hereAs[one.id] = member;
    else unknown.push(one);
  }
  return { hereAs, unknown };
}

/**
 * So that history stays true: each as somebody who was here and is no more. Their address of signing in is one that no
 * mail reaches, not theirs, so that they can be invited under their own like anybody else.
 */
export async function bringPeople(tx: Tx, of: OfClient, people: readonly Person[], now: Date): Promise<void> {
  for (const { id, name, email, role, contact_id: contactId } of people) {
    const user = await tx.user.create({
      data: { email: `${randomUUID()}@archive.invalid`, disabledAt: now },
      select: { id: true },
    });
    await tx.membership.create({
      data: {
        firmId: of.firmId,
        id,
        userId: user.id,
        role,
        displayName: name,
        email,
        ...(role !== "consultant" && { clientCompanyId: of.clientCompanyId, contactId }),
        invitedAt: now,
        disabledAt: now,
      },
      select: { id: true },
    });
  }
}
