"use client";

import { createContext, type ReactNode } from "react";

/** Whether the pages below are an archive: forms that change something are then not drawn. */
export const ReadOnlyContext = createContext(false);

export function ReadOnly({ children }: { children: ReactNode }) {
  return <ReadOnlyContext value={true}>{children}</ReadOnlyContext>;
}
