import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { isStaff } from "@/lib/auth/policy";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./client";
import { looking } from "./looking";

export type Tx = Prisma.TransactionClient;

/** One transaction that knows who asks: row-level security then shows their firm and, to a portal user, their client. */
export function withViewer<Value>(viewer: AnsweringViewer, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  if (viewer.role === "respondent") {
    const { firmId: firm, clientCompanyId: client, respondentId: respondent } = viewer;
    return inTenant({ firm, client, user: "", respondent }, run);
  }
  const client = isStaff(viewer) ? "*" : viewer.clientCompanyId;
  const tenant = { firm: viewer.firmId, client, user: viewer.userId };
  if (isStaff(viewer) || !viewer.preview) return inTenant(tenant, run);
  const { preview } = viewer;
  return looking({ ...viewer, preview }, run, (look) => inTenant(tenant, look));
}

/** For what happens before anybody is signed in (set-up, accepting an invitation): lib/auth and scripts only. */
export function withFirm<Value>(firmId: string, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  return inTenant({ firm: firmId, client: "*", user: "" }, run);
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
}

async function inTenant<Value>(tenant: Tenant, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  const attempt = () =>
    db().$transaction(
      async (tx) => {
        // Local to the transaction: a setting of the session would reach the next one on a pooled connection.
        await tx.$executeRaw`SELECT set_config('app.firm', ${tenant.firm}, true), set_config('app.client', ${tenant.client}, true), set_config('app.user', ${tenant.user}, true), set_config('app.respondent', ${tenant.respondent ?? ""}, true)`;
        return run(tx);
      },
      { maxWait: 3_000, timeout: 10_000 },
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
