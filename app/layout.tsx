import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/shell/skip-link";
import { LeaveQuestion } from "@/components/ui/leave-question";
import { ToastHost } from "@/components/ui/toast-host";
import { currentPreference } from "@/lib/auth/viewer";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Throughline", template: "%s · Throughline" },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1514" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, density } = await currentPreference();

  return (
    <html lang="en" className={theme} data-density={density}>
      <body className="min-h-dvh antialiased">
        <SkipLink />
        {children}
        <ToastHost />
        <LeaveQuestion />
      </body>
    </html>
  );
}
