import { Prisma } from "@/prisma/generated/client";

/**
 * Whether a row could not be made because its id, which the form brought along, is another's already: one that the viewer
 * does not see, or else the mutation would have found it.
 */
export function isReusedId(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return false;
  return /_pkey\b/.test(JSON.stringify(error.meta ?? {}) + error.message);
}
