import { LinkButton } from "@/components/ui/button";

type LinkGoneProps = { /** What to do instead. */ children: string };

/** A one-time link that was used, is over, or was replaced by a later one. Which of these is nobody's business. */
export function LinkGone({ children }: LinkGoneProps) {
  return (
    <>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">This link no longer works.</h1>
        <p className="text-ink-soft">
          Each link works once and for a limited time, and a newer one replaces it. {children}
        </p>
      </div>
      <div>
        <LinkButton href="/sign-in" variant="primary">
          Go to sign-in
        </LinkButton>
      </div>
    </>
  );
}
