import "server-only";
import { isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterId, type AskedPage, type Page, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import type { PipelineState } from "@/prisma/generated/enums";
import { factsSelect } from "./facts";

type Asked = AskedPage & {
  readonly id?: string | undefined;
  readonly q?: string | undefined;
  readonly pipelineState?: PipelineState | undefined;
};

const select = {
  ...factsSelect,
  ...{ id: true, name: true, industry: true, pipelineState: true, version: true, createdAt: true },
  ...{ verdictStage: true, verdictRole: true, verdictConfidence: true, verdictDay: true },
} as const satisfies Prisma.ClientCompanySelect;

export type ClientRecord = ReturnType<typeof recordOf>;

/** The visible clients with their facts, page by page. `null`: not for a client's people. */
export async function pageOfClients(viewer: Viewer, asked: Asked): Promise<Page<ClientRecord> | null> {
  if (!isStaff(viewer)) return null;
  const { id, q, pipelineState, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.clientCompany.findMany({
      where: {
        AND: [visibleClients(viewer), afterId(asked)],
        ...(id !== undefined && { id }),
        ...(q !== undefined && { name: { contains: q, mode: "insensitive" } }),
        ...(pipelineState !== undefined && { pipelineState }),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
      select,
    });
    return pageOf(rows.map(recordOf), asked);
  });
}

function recordOf({
  opsHires,
  verdictDay,
  ...row
}: Prisma.ClientCompanyGetPayload<{ select: typeof select }>) {
  const [hire] = opsHires;
  return {
    ...row,
    verdictDay: verdictDay && toIsoDay(verdictDay),
    hire: hire ? { ...hire, hiredOn: toIsoDay(hire.hiredOn) } : null,
  };
}
