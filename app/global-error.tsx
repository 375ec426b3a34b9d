"use client";

import "./globals.css";
import ErrorPage from "./error";

/** Stands in for the root layout when that itself fails, so it brings its own <html>. */
export default function GlobalError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body className="min-h-dvh antialiased">
        <title>Something went wrong · Throughline</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
