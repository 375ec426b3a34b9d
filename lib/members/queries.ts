import "server-only";
import { STAFF_ROLES, type StaffRole, type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";

export type MemberState = "active" | "invited" | "disabled";

export interface Member {
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly state: MemberState;
  readonly version: number;
  readonly isSelf: boolean;
}

export interface MemberInList extends Member {
  /** How many client companies they are assigned to; null for owners, who see all. */
  readonly clients: number | null;
}

export interface MemberDetail extends Member {
  readonly hasSecondFactor: boolean;
  readonly assigned: ReadonlyArray<ClientName>;
  /** The first few clients not assigned whose name contains what was searched for. */
  readonly others: ReadonlyArray<ClientName>;
}

interface ClientName {
  readonly id: string;
  readonly name: string;
}

const STAFF: { in: StaffRole[] } = { in: [...STAFF_ROLES] };
const FIELDS = {
  id: true,
  displayName: true,
  email: true,
  role: true,
  acceptedAt: true,
  disabledAt: true,
  version: true,
} as const;

/** The firm's own people, those who are disabled last; null for whom the firm's people are none of their business. */
export function listMembers(viewer: Viewer): Promise<MemberInList[] | null> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "member:read")) return null;
    const { firmId } = viewer;
    const rows = await tx.membership.findMany({
      where: { firmId, role: STAFF },
      select: FIELDS,
      orderBy: [{ disabledAt: { sort: "desc", nulls: "first" } }, { displayName: "asc" }],
    });
    const counts = await tx.assignment.groupBy({
      by: ["membershipId"],
      where: { firmId, clientCompany: { deletedAt: null } },
      _count: true,
    });
    const clientsOf = new Map(counts.map((row) => [row.membershipId, row._count]));
    return rows.map((row) => ({
      ...toMember(viewer, row),
      clients: row.role === "owner" ? null : (clientsOf.get(row.id) ?? 0),
    }));
  });
}

/** One colleague with the clients they see, for whoever manages the members; else null. */
export function getMember(
  viewer: Viewer,
  membershipId: string,
  search: string,
): Promise<MemberDetail | null> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "member:manage") || !areRowIds(membershipId)) return null;
    const row = await tx.membership.findFirst({
      where: { firmId: viewer.firmId, id: membershipId, role: STAFF },
      select: { ...FIELDS, userId: true },
    });
    if (!row) return null;
    const name = { select: { id: true, name: true }, orderBy: { name: "asc" } } as const;
    const theirs = { assignments: { some: { membershipId } } };
    const [assigned, others] = [
      await tx.clientCompany.findMany({ where: { AND: [visibleClients(viewer), theirs] }, ...name }),
      await tx.clientCompany.findMany({
        where: {
          AND: [visibleClients(viewer), { NOT: theirs }],
          ...(search && { name: { contains: search, mode: "insensitive" } }),
        },
        ...name,
        take: 12,
      }),
    ];
    const { secondFactor } = await tx.user.findUniqueOrThrow({
      where: { id: row.userId },
      select: { secondFactor: { select: { enrolledAt: true } } },
    });
    return { ...toMember(viewer, row), hasSecondFactor: secondFactor !== null, assigned, others };
  });
}

interface Row {
  id: string;
  displayName: string;
  email: string;
  role: Viewer["role"];
  acceptedAt: Date | null;
  disabledAt: Date | null;
  version: number;
}

function toMember(viewer: Viewer, row: Row): Member {
  return {
    membershipId: row.id,
    name: row.displayName,
    email: row.email,
    role: row.role as StaffRole,
    state: row.disabledAt ? "disabled" : row.acceptedAt ? "active" : "invited",
    version: row.version,
    isSelf: row.id === viewer.membershipId,
  };
}
