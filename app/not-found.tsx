import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { LinkButton } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <FrontShell>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">There is nothing here for you to see.</h1>
        <p className="text-ink-soft">
          The address may be mistyped, the thing may have been removed, or it may belong to somebody else. If
          a colleague sent you the link, ask them to check that you have access.
        </p>
      </div>
      <div>
        <LinkButton href="/" variant="primary">
          Go to your start page
        </LinkButton>
      </div>
    </FrontShell>
  );
}
