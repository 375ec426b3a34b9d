"use client";

import { PlainShell } from "@/components/shell/plain-shell";
import { Button, LinkButton } from "@/components/ui/button";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** The digest is the only thing the reader can usefully tell us: it stands beside the error in the server's log. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <PlainShell name="Throughline">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">This page could not be shown.</h1>
        <p className="text-ink-soft">
          Something went wrong on our side; nothing you saved is lost. Try again. If it happens twice, tell
          whoever runs this installation{error.digest ? " and give them the reference below" : ""}.
        </p>
        {error.digest && <p className="tabular text-xs text-ink-soft">Reference {error.digest}</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={retry}>
          Try again
        </Button>
        <LinkButton href="/">Go to your start page</LinkButton>
      </div>
    </PlainShell>
  );
}
