import type { Prisma } from "@/prisma/generated/client";

/** How far a week is between the firm and the client, and what was said of it. */
export const weekSelect = {
  state: true,
  version: true,
  submittedByName: true,
  submittedAt: true,
  nothingSaidByName: true,
  agreedByName: true,
  agreedAt: true,
  remarks: {
    orderBy: { writtenAt: "asc" },
    select: { id: true, side: true, authorName: true, text: true, writtenAt: true },
  },
} as const satisfies Prisma.WeekSelect;

type Row = Prisma.WeekGetPayload<{ select: typeof weekSelect }>;
export type WeekStanding = Omit<Row, "state"> & { state: Row["state"] };

/** A week that nobody has written in is open, at version 0. */
export function weekStanding(row: Row | null): WeekStanding {
  return (
    row ?? {
      state: "open",
      version: 0,
      submittedByName: null,
      submittedAt: null,
      nothingSaidByName: null,
      agreedByName: null,
      agreedAt: null,
      remarks: [],
    }
  );
}
