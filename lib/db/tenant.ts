import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { isStaff, readsUntil } from "@/lib/auth/policy";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./client";
import { looking } from "./looking";

export type Tx = Prisma.TransactionClient;

/**
 * One transaction that knows who asks: row-level security then shows their firm and, to a portal user, their client. In a
 * preview, and in a portal that is an archive, it only reads: the database itself refuses whatever a mutation forgot to.
 */
export function withViewer<Value>(
  viewer: AnsweringViewer,
  run: (tx: Tx) => Promise<Value>,
  limits?: Limits,
): Promise<Value> {
  return asViewer(viewer, run, readsUntil(viewer) !== null, limits);
}

/** The same, for what people also do in an archive: see to their own account, and ask for the deletion. */
export function withViewerInArchive<Value>(
  viewer: AnsweringViewer,
  run: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return asViewer(viewer, run, false);
}

function asViewer<Value>(
  viewer: AnsweringViewer,
  run: (tx: Tx) => Promise<Value>,
  readOnly: boolean,
  limits?: Limits,
): Promise<Value> {
  const tenant = tenantOf(viewer);
  if ((viewer.role === "ceo" || viewer.role === "head") && viewer.preview) {
    const { preview } = viewer;
    return looking({ ...viewer, preview }, run, (look) => inTenant(tenant, look));
  }
  return inTenant({ ...tenant, readOnly }, run, limits);
}

function tenantOf(viewer: AnsweringViewer): Tenant {
  if (viewer.role === "respondent") {
    const { firmId: firm, clientCompanyId: client, respondentId: respondent } = viewer;
    return { firm, client, user: "", respondent };
  }
  const client = isStaff(viewer) ? "*" : viewer.clientCompanyId;
  return { firm: viewer.firmId, client, user: viewer.userId };
}

/** For what happens before anybody is signed in (set-up, an invitation, a public page) and for jobs: it asks nobody who they are. */
export function withFirm<Value>(firmId: string, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  return inTenant({ firm: firmId, client: "*", user: "" }, run);
}

/** The same for a job that may take minutes: it holds its rows for as long, and is done in one piece or not at all. */
export function withFirmAtLength<Value>(firmId: string, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  const tenant = { firm: firmId, client: "*", user: "" };
  return inTenant(
    tenant,
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`;
      return run(tx);
    },
    { timeout: AT_LENGTH },
  );
}

/** A person before a firm is chosen: row-level security shows their own memberships, in every firm, and nothing else. */
export function withPerson<Value>(userId: string, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  return inTenant({ firm: "", client: "", user: userId }, run);
}

interface Tenant {
  readonly firm: string;
  readonly client: string;
  readonly user: string;
  /** Who answers by link: their own row and answers are then all that is shown. */
  readonly respondent?: string;
  readonly readOnly?: boolean;
}

/** For what takes longer than a page may, or has to see everything as of one moment. */
interface Limits {
  readonly timeout: number;
  readonly isolationLevel?: Prisma.TransactionIsolationLevel;
}
const AS_A_PAGE = 10_000;
const AT_LENGTH = 600_000;

async function inTenant<Value>(
  tenant: Tenant,
  run: (tx: Tx) => Promise<Value>,
  limits: Limits = { timeout: AS_A_PAGE },
): Promise<Value> {
  const attempt = () =>
    db().$transaction(
      async (tx) => {
        if (tenant.readOnly) await tx.$executeRaw`SET TRANSACTION READ ONLY`;
        // Local to the transaction: a setting of the session would reach the next one on a pooled connection.
        await tx.$executeRaw`SELECT set_config('app.firm', ${tenant.firm}, true), set_config('app.client', ${tenant.client}, true), set_config('app.user', ${tenant.user}, true), set_config('app.respondent', ${tenant.respondent ?? ""}, true)`;
        return run(tx);
      },
      { maxWait: 3_000, ...limits },
    );
  try {
    return await attempt();
  } catch (error) {
    // Somebody else wrote the same row or name at the same moment. Asked again, the mutation's own checks find it and
    // answer with their refusal, or, for a replayed form, with the row that is there.
    if (wroteAtTheSameTime(error)) return attempt();
    throw error;
  }
}

function wroteAtTheSameTime(error: unknown): boolean {
  const raced = ["P2002", "P2034"];
  return error instanceof Prisma.PrismaClientKnownRequestError && raced.includes(error.code);
}
