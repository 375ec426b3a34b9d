import type { Look } from "@/lib/rules/brand/look";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { Prisma } from "@/prisma/generated/client";

const AUTHENTICATED: unique symbol = Symbol("authenticated");
interface Authenticated {
  readonly [AUTHENTICATED]: true;
}

interface Person {
  readonly userId: string;
  readonly firmId: string;
  readonly membershipId: string;
  readonly displayName: string;
  readonly email: string;
  readonly firmName: string;
  /** IANA name; weeks and "today" are the firm's. */
  readonly timeZone: string;
  /** ISO 4217; what a new client or engagement starts with. */
  readonly currency: string;
  /** The last day on which the firm's deletion can be called off; `null` as long as nobody began one. */
  readonly firmUntil: string | null;
  /** When they last showed in this session that it is they who sit there. */
  readonly provenAt?: Date | null;
  /** Notices they had not read when the request began; not counted where nobody asks. */
  readonly unreadNotices?: number;
  /** The firm's own, where it has one. */
  readonly look?: Look;
  /** How they like the program to look; not read where nobody looks at a page. */
  readonly preference?: Preference;
}

export interface Preference {
  readonly theme: "system" | "light" | "dark";
  readonly density: "comfortable" | "compact";
  /** The first steps were put away. */
  readonly guideAway: boolean;
}

export const STAFF_ROLES = ["owner", "consultant", "assistant"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
export type PortalRole = "ceo" | "head";

/** Who is asking. Only `lib/auth/viewer-of-session.ts` makes one, so holding a Viewer proves sign-in. */
export type Viewer = Authenticated & Person & (StaffPart | PortalPart);
export type StaffViewer = Authenticated & Person & StaffPart;
export type PortalViewer = Authenticated & Person & PortalPart;

/** What the database says of a session, made into the proof of it: for `lib/auth/viewer-of-session.ts` alone. */
export function authenticated(who: Person & (StaffPart | PortalPart)): Viewer {
  return { ...who, [AUTHENTICATED]: true };
}

interface StaffPart {
  readonly role: StaffRole;
}
interface PortalPart {
  readonly role: PortalRole;
  readonly clientCompanyId: string;
  /** `null` once the client company was deleted. */
  readonly clientName: string | null;
  readonly contactId: string | null;
  /** Once its engagements are over the portal is an archive, to read until this day; `null` before. */
  readonly readsUntil: string | null;
  readonly preview?: Preview;
  /** Their own, or their company's; English where nobody has chosen. */
  readonly language?: Locale;
}

/** Somebody of the firm looks at the portal through the eyes of this portal user: reads what they would, writes nothing. */
export interface Preview {
  readonly byName: string;
  readonly until: Date;
  /** Where the person has no login: who stands in their place for as long as a transaction lasts. */
  readonly standIn: { readonly hasContact: boolean; readonly departmentId: string | null } | null;
}

/** A contact who answers one questionnaire by personal link, without an account: sees it, and nothing else. */
export type LinkViewer = Authenticated & Holder;
interface Holder {
  readonly role: "respondent";
  readonly firmId: string;
  readonly firmName: string;
  readonly clientCompanyId: string;
  readonly roundId: string;
  readonly respondentId: string;
  readonly displayName: string;
  readonly membershipId: null;
  /** Asked for again by every write: a link that was withdrawn meanwhile writes nothing. */
  readonly linkHash: Uint8Array<ArrayBuffer>;
}

/** Whoever may answer a questionnaire: signed in, or by their personal link. */
export type AnsweringViewer = Viewer | LinkViewer;

/** For `lib/auth/viewer-of-link.ts` alone. */
export function authenticatedByLink(who: Holder): LinkViewer {
  return { ...who, [AUTHENTICATED]: true };
}

const GRANTS = {
  "firm:manage": ["owner"],
  "member:read": ["owner", "consultant", "assistant"],
  "member:invite": ["owner"],
  "member:manage": ["owner"],
  "outbox:read": ["owner"],
  /** Must have a second factor where the firm asks for it; the statement that reads a session knows it too. */
  "factor:owed": ["owner", "consultant"],
  "client:see-all": ["owner"],
  "client:add": ["owner", "consultant"],
  "client:edit": ["owner", "consultant", "assistant"],
  "client:delete": ["owner"],
  /** All of one client as a file, to take away or to bring in. */
  "client:archive": ["owner"],
  /** What a client may come to buy, for how much and how likely: as little for assistants as a rate is. */
  "pipeline:manage": ["owner", "consultant"],
  "portal:invite": ["owner", "consultant"],
  "portal:follow": ["ceo"],
  /** Until when the portal is read after the end; and to ask the owner to delete everything. */
  "portal:end": ["owner", "consultant"],
  "deletion:ask": ["ceo"],
  /** Of a client's data: its CEO asks for what they may see, an owner lets them fetch it. */
  "data:ask": ["ceo"],
  "data:decide": ["owner"],
  /** To begin, decline and call off the deletion of a client or of the firm, and to read the certificates. */
  "deletion:decide": ["owner"],
  /** To look at it as somebody of the client does; nothing can be changed meanwhile. */
  "portal:preview": ["owner", "consultant"],
  /** To say which heads of one's own company sign in; never another CEO. */
  "people:invite": ["ceo"],
  /** In the thread of what one is shown. */
  "comment:write": ["owner", "consultant", "assistant", "ceo", "head"],
  "questionnaire:read": ["owner", "consultant", "assistant"],
  "questionnaire:edit": ["owner"],
  "round:start": ["owner", "consultant"],
  "round:close": ["owner", "consultant"],
  "answer:enter-from-paper": ["owner", "consultant"],
  "answer:give": ["owner", "consultant", "ceo", "head", "respondent"],
  /** One's own answers, also where they can no longer change. */
  "answer:read-own": ["owner", "consultant", "ceo", "head", "respondent"],
  /** What a respondent wrote or attached beside an answer, in every mode of confidentiality. */
  "evidence:read": ["owner", "consultant", "assistant"],
  "handoff:note": ["owner", "consultant", "assistant"],
  "diagnosis:read": ["owner", "consultant", "assistant", "ceo"],
  /** What was shared with the heads, and no more of it than they may see: `forHead`. */
  "diagnosis:read-as-head": ["head"],
  "diagnosis:share": ["owner", "consultant"],
  "diagnosis:rescore": ["owner", "consultant"],
  "diagnosis:sign-off": ["ceo"],
  "scenario:edit": ["owner", "consultant", "assistant"],
  "scenario:share": ["owner", "consultant"],
  "seat:read": ["owner", "consultant", "assistant"],
  "candidate:edit": ["owner", "consultant"],
  "cost:edit": ["owner", "consultant"],
  "engagement:open": ["owner", "consultant"],
  "engagement:read": ["owner", "consultant", "assistant", "ceo"],
  "deliverable:edit": ["owner", "consultant", "assistant"],
  /** Its page in the portal, and what it says there. */
  "deliverable:share": ["owner", "consultant"],
  /** The CEO, and a head what they own. */
  "deliverable:read-shared": ["ceo", "head"],
  "deliverable:sign-off": ["ceo", "head"],
  "plan:edit": ["owner", "consultant", "assistant"],
  "cadence:edit": ["owner", "consultant", "assistant"],
  /** Of the client's people: the meetings they are asked to, and the actions that are theirs. */
  "cadence:attend": ["ceo", "head"],
  "cadence:read-own": ["ceo", "head"],
  "chart:edit": ["owner", "consultant", "assistant"],
  /** The live accountability chart: of the client's people, their own company's. */
  "chart:read-live": ["ceo", "head"],
  "scorecard:edit": ["owner", "consultant", "assistant"],
  "escalation:log": ["owner", "consultant", "assistant", "ceo", "head"],
  "escalation:read-own": ["owner", "consultant", "assistant", "ceo", "head"],
  /** To say that one is decided: of the client's people, whoever decides. */
  "escalation:decide": ["owner", "consultant", "assistant", "ceo"],
  /** To correct anybody's, say what it was turned into, and note what one thinks of it. */
  "escalation:edit": ["owner", "consultant", "assistant"],
  "bottleneck:edit": ["owner", "consultant", "assistant"],
  "sop:edit": ["owner", "consultant", "assistant"],
  /** Never one's own text. A practice of one has its second person at the client. */
  "sop:approve": ["owner", "consultant", "ceo"],
  "sop:sign-off": ["owner", "consultant", "assistant", "ceo", "head"],
  "task:edit": ["owner", "consultant", "assistant"],
  /** What was said with a client and when: the firm's alone. */
  "timeline:write": ["owner", "consultant", "assistant"],
  "view:save": ["owner", "consultant", "assistant"],
  "time:log": ["owner", "consultant"],
  "week:agree": ["ceo"],
  /** What a client is told of a week: anybody of the firm drafts it; it speaks for the firm once it is sent. */
  "note:write": ["owner", "consultant", "assistant"],
  "note:send": ["owner", "consultant"],
  "rate:read": ["owner", "consultant"],
  "statement:issue": ["owner", "consultant"],
  "report:read": ["owner", "consultant", "assistant"],
  "report:issue": ["owner", "consultant"],
  /** Its draft may hold costs and a candidate's profile. */
  "report:compose": ["owner", "consultant"],
  "report:share": ["owner", "consultant"],
  /** In the portal, and only what was shared. */
  "report:read-shared": ["ceo"],
} as const satisfies Record<string, ReadonlyArray<AnsweringViewer["role"]>>;

export type Action = keyof typeof GRANTS;

/** What is left to a client's people once their portal is an archive. */
const IN_ARCHIVE: ReadonlySet<Action> = new Set<Action>([
  "portal:follow",
  "answer:read-own",
  "diagnosis:read",
  "diagnosis:read-as-head",
  "engagement:read",
  "cadence:read-own",
  "chart:read-live",
  "escalation:read-own",
  "report:read-shared",
  "deliverable:read-shared",
  "deletion:ask",
  "data:ask",
]);

export function can(viewer: AnsweringViewer, action: Action): boolean {
  const roles: ReadonlyArray<AnsweringViewer["role"]> = GRANTS[action];
  return roles.includes(viewer.role) && (readsUntil(viewer) === null || IN_ARCHIVE.has(action));
}

/** The last day to read, for whom the portal is an archive by now; `null` for everybody else. */
export function readsUntil(viewer: AnsweringViewer): string | null {
  return viewer.role === "ceo" || viewer.role === "head" ? viewer.readsUntil : null;
}

/** The preview that a viewer is, if it is one. */
export function previewOf(viewer: AnsweringViewer): Preview | null {
  return ("preview" in viewer && viewer.preview) || null;
}

export function isStaff(viewer: Viewer): viewer is StaffViewer {
  const staff: ReadonlyArray<Viewer["role"]> = STAFF_ROLES;
  return staff.includes(viewer.role);
}

/** The one row scope. Every other scope reaches rows through the client company. */
export function visibleClients(viewer: Viewer): Prisma.ClientCompanyWhereInput {
  switch (viewer.role) {
    case "owner":
      return { firmId: viewer.firmId, deletedAt: null };
    case "consultant":
    case "assistant":
      return {
        firmId: viewer.firmId,
        deletedAt: null,
        assignments: { some: { membershipId: viewer.membershipId } },
      };
    case "ceo":
    case "head":
      return { firmId: viewer.firmId, id: viewer.clientCompanyId, deletedAt: null };
  }
}

/** One client company, if it is among those: the way to every page and change that is about one. */
export function visibleClient(viewer: Viewer, id: string): Prisma.ClientCompanyWhereInput {
  return { AND: [{ id }, visibleClients(viewer)] };
}

/** `visibleClients` for a statement of one's own, about `client_company c`; a test holds the two to the same rows. */
export function visibleClientsSql(viewer: Viewer): Prisma.Sql {
  const inFirm = Prisma.sql`c.firm_id = ${viewer.firmId}::uuid AND c.deleted_at IS NULL`;
  switch (viewer.role) {
    case "owner":
      return inFirm;
    case "consultant":
    case "assistant":
      return Prisma.sql`${inFirm} AND EXISTS (
        SELECT 1 FROM assignment a
         WHERE a.firm_id = c.firm_id AND a.client_company_id = c.id AND a.membership_id = ${viewer.membershipId}::uuid)`;
    case "ceo":
    case "head":
      return Prisma.sql`${inFirm} AND c.id = ${viewer.clientCompanyId}::uuid`;
  }
}

/** What the program speaks to them: a client's person their language, the firm's own people English. */
export function languageOf(viewer: Viewer | null): Locale {
  return (viewer && !isStaff(viewer) && viewer.language) || "en";
}
