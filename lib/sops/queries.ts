import "server-only";
import { type Viewer, can, isStaff } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { isStarred } from "@/lib/favourites/read";
import { readLogoFile } from "@/lib/firm/read-logo";
import { adoptionOf, isSignedBy } from "@/lib/rules/sops/adoption";
import { type SopDocument, imageIdsOf } from "@/lib/rules/sops/document";
import { isOpen } from "@/lib/rules/sops/words";
import { type IsoDay, dayIn, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { readableSops, readableStates } from "./scope";

const versionSelect = {
  number: true,
  state: true,
  changeNote: true,
  savedAt: true,
  savedByName: true,
  submittedAt: true,
  submittedByName: true,
  sentBackAt: true,
  sentBackByName: true,
  sentBackComment: true,
  approvedAt: true,
  approvedByName: true,
  inUseSince: true,
  authorIds: true,
  revision: true,
} as const satisfies Prisma.SopVersionSelect;

/**
 * One SOP to read: the version asked for, else the one in use, else the newest; with its other versions, who must follow
 * it and what the viewer may do next. `null` is "no such SOP" and "not yours".
 */
export async function getSop(
  viewer: Viewer,
  sopId: string,
  asked: { number?: number | undefined } = {},
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!areRowIds(sopId)) return null;
  return withViewer(viewer, async (tx) => {
    const sop = await readSop(tx, viewer, sopId, asked, today);
    if (!sop) return null;
    const thread = await readThread(tx, viewer, { on: "sop", onId: sopId });
    return { ...sop, thread, isStarred: await isStarred(tx, viewer, sopId) };
  });
}

/** The same, with what its forms choose from. */
export async function getSopToChange(viewer: Viewer, sopId: string) {
  if (!can(viewer, "sop:edit") || !areRowIds(sopId)) return null;
  return withViewer(viewer, async (tx) => {
    const sop = await readSop(tx, viewer, sopId, {}, dayIn(viewer.timeZone, new Date()));
    return sop && { sop, choices: await readChoices(tx, viewer, sop.client.id) };
  });
}

/** The same, with the pictures that its text shows and, where it is asked for, the firm's logo. */
export async function getSopWithPictures(
  viewer: Viewer,
  sopId: string,
  number: number | undefined,
  { look }: Pick<Viewer, "look"> = {},
) {
  if (!areRowIds(sopId)) return null;
  return withViewer(viewer, async (tx) => {
    const sop = await readSop(tx, viewer, sopId, { number }, dayIn(viewer.timeZone, new Date()));
    if (!sop) return null;
    const images = await tx.sopImage.findMany({
      where: { firmId: viewer.firmId, sopId, id: { in: imageIdsOf(sop.shown.document) } },
      select: { id: true, bytes: true },
    });
    return { sop, images, logo: await readLogoFile(tx, viewer.firmId, look) };
  });
}

async function readSop(
  tx: Tx,
  viewer: Viewer,
  sopId: string,
  asked: { number?: number | undefined },
  today: IsoDay,
) {
  const sop = await tx.sop.findFirst({
    where: { AND: [{ id: sopId }, readableSops(viewer)] },
    select: {
      id: true,
      version: true,
      process: true,
      departmentId: true,
      department: { select: { name: true } },
      ownerSeat: true,
      purpose: true,
      scope: true,
      reviewDay: true,
      clientCompany: { select: { id: true, name: true } },
      deliverable: {
        select: { title: true, state: true, ownerContactId: true, owner: { select: { name: true } } },
      },
      versions: {
        where: { state: { in: [...readableStates(viewer)] } },
        select: versionSelect,
        orderBy: { number: "desc" },
      },
    },
  });
  if (!sop) return null;
  const { versions, clientCompany, deliverable, department, reviewDay, ...details } = sop;
  const shown =
    asked.number === undefined
      ? (versions.find(({ state }) => state === "in_use") ?? versions[0])
      : versions.find(({ number }) => number === asked.number);
  if (!shown) return null;
  const { document } = await tx.sopVersion.findUniqueOrThrow({
    where: { firmId_sopId_number: { firmId: viewer.firmId, sopId, number: shown.number } },
    select: { document: true },
  });
  const inUse = versions.find(({ state }) => state === "in_use");
  const readers = await readReaders(tx, viewer, sopId, inUse?.number ?? null);
  const day = reviewDay && toIsoDay(reviewDay);
  const { contactId } = isStaff(viewer) ? { contactId: null } : viewer;
  const own = readers.find((reader) =>
    isStaff(viewer)
      ? reader.membershipId === viewer.membershipId
      : contactId !== null && reader.contactId === contactId,
  );
  return {
    client: clientCompany,
    ...details,
    title: deliverable.title,
    state: deliverable.state,
    ownerContactId: deliverable.ownerContactId,
    ownerName: deliverable.owner?.name ?? null,
    departmentName: department?.name ?? null,
    reviewDay: day,
    isDue: inUse !== undefined && day !== null && day <= today,
    today,
    versions: versions.map((version) => versionOf(version, viewer)),
    open: versions.find(({ state }) => isOpen(state))?.number ?? null,
    shown: { ...versionOf(shown, viewer), document: document as unknown as SopDocument },
    // Who else signed is the consultants' and the CEO's to see; a head sees their own.
    readers: viewer.role === "head" ? [] : readers,
    adoption: adoptionOf(
      readers,
      readers.filter(({ signedDay }) => signedDay !== null),
    ),
    own: own ? { signedDay: own.signedDay } : null,
  };
}

type Version = Prisma.SopVersionGetPayload<{ select: typeof versionSelect }>;

function versionOf({ authorIds, ...version }: Version, viewer: Viewer) {
  const on = (instant: Date | null) => instant && dayIn(viewer.timeZone, instant);
  const { savedAt, submittedAt, sentBackAt, approvedAt, inUseSince, ...rest } = version;
  const isAuthor = authorIds.includes(viewer.membershipId);
  return {
    ...rest,
    savedDay: dayIn(viewer.timeZone, savedAt),
    submittedDay: on(submittedAt),
    sentBackDay: on(sentBackAt),
    approvedDay: on(approvedAt),
    inUseSince: inUseSince && toIsoDay(inUseSince),
    isAuthor,
    mayApprove: version.state === "in_review" && can(viewer, "sop:approve") && !isAuthor,
  };
}

async function readReaders(tx: Tx, viewer: Viewer, sopId: string, inUseNumber: number | null) {
  const { firmId } = viewer;
  const rows = await tx.sopReader.findMany({
    where: { firmId, sopId, OR: [{ contactId: null }, { contact: { deletedAt: null } }] },
    select: {
      contactId: true,
      membershipId: true,
      contact: {
        select: {
          name: true,
          title: true,
          memberships: { where: { disabledAt: null, acceptedAt: { not: null } }, select: { id: true } },
        },
      },
      membership: { select: { displayName: true } },
    },
  });
  const signOffs = await tx.sopSignOff.findMany({
    where: { firmId, sopId, number: inUseNumber ?? 0 },
    select: { contactId: true, membershipId: true, signedAt: true },
  });
  return rows
    .map(({ contact, membership, ...reader }) => {
      const signed = signOffs.find((signOff) => isSignedBy(reader, [signOff]));
      return {
        ...reader,
        name: contact?.name ?? membership?.displayName ?? "A consultant",
        // What the consultants wrote down of somebody is theirs.
        title: contact ? (isStaff(viewer) ? contact.title : null) : "Consultant",
        // Without a login nobody can sign off: they are still counted, and to be invited. Who has one is the firm's to know.
        hasLogin: !isStaff(viewer) || contact === null || contact.memberships.length > 0,
        signedDay: signed ? dayIn(viewer.timeZone, signed.signedAt) : null,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The client's departments and contacts, and the firm's members. */
async function readChoices(tx: Tx, { firmId }: Viewer, clientCompanyId: string) {
  const departments = await tx.department.findMany({
    where: { firmId, clientCompanyId, deletedAt: null },
    select: { id: true, name: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  const contacts = await tx.contact.findMany({
    where: { firmId, clientCompanyId, deletedAt: null },
    select: { id: true, name: true, title: true, department: { select: { name: true } } },
    orderBy: { name: "asc" },
  });
  const members = await tx.membership.findMany({
    where: { firmId, clientCompanyId: null, disabledAt: null, acceptedAt: { not: null } },
    select: { id: true, displayName: true },
    orderBy: { displayName: "asc" },
  });
  return { departments, contacts, members };
}
