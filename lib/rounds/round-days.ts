import type { Tx } from "@/lib/db/tenant";
import { opensAt, type RoundDays } from "@/lib/rules/progress/round-calendar";
import { dayIn, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

export const roundDaysSelect = {
  createdAt: true,
  opensOn: true,
  closesOn: true,
} as const satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof roundDaysSelect }>;

/** A round's days as its calendar reads them. */
export function roundDays({ createdAt, opensOn, closesOn }: Row, timeZone: string): RoundDays {
  return {
    startedOn: dayIn(timeZone, createdAt),
    opensOn: opensOn && toIsoDay(opensOn),
    closesOn: closesOn && toIsoDay(closesOn),
    timeZone,
  };
}

/** Whether answers are not taken yet. Asks for the firm's time zone only where a round has a first day at all. */
export async function isYetToOpen(tx: Tx, round: Row & { firmId: string }, now: Date): Promise<boolean> {
  if (round.opensOn === null) return false;
  const { firmId: id } = round;
  const { timeZone } = await tx.firm.findUniqueOrThrow({ where: { id }, select: { timeZone: true } });
  const opens = opensAt(roundDays(round, timeZone));
  return opens !== null && opens > now;
}
