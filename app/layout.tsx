import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/shell/skip-link";
import { LeaveQuestion } from "@/components/ui/leave-question";
import { ToastHost } from "@/components/ui/toast-host";
import { languageOf } from "@/lib/auth/policy";
import { currentPreference, currentViewer } from "@/lib/auth/viewer";
import { LanguageProvider } from "@/lib/language/client";
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
  const language = languageOf(await currentViewer().catch(() => null));

  return (
    <html lang={language} className={theme} data-density={density}>
      <body className="min-h-dvh antialiased">
        <LanguageProvider language={language}>
          <SkipLink />
          {children}
          <ToastHost />
          <LeaveQuestion />
        </LanguageProvider>
      </body>
    </html>
  );
}
