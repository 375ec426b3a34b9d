"use client";

import { ThemeProvider as NextThemes } from "next-themes";
import type { ReactNode } from "react";

/** Puts `light` or `dark` on <html> before the first paint; "system" leaves the choice to the tokens' light-dark(). */
export function ThemeProvider({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <NextThemes attribute="class" defaultTheme="system" enableColorScheme={false} nonce={nonce}>
      {children}
    </NextThemes>
  );
}
