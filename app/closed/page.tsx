import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signOut } from "@/app/sign-out/actions";
import { PlainShell } from "@/components/shell/plain-shell";
import { Button } from "@/components/ui/button";
import { currentShutOut } from "@/lib/auth/viewer";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Portal closed" };

/** For a client's people whose portal is shut: why, and whom to ask. */
export default async function ClosedPage() {
  const who = await currentShutOut();
  if (!who) redirect("/");
  const { shut, until, firmName } = who;
  return (
    <PlainShell name={firmName}>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">This portal is closed</h1>
        <p className="text-ink-soft">
          {shut === "over"
            ? `The work has ended, and the portal was open to read until ${formatDay(until)}. If you need something from it, ask ${firmName}: they can open it again.`
            : `Everything about your company is being deleted here for good. An owner of ${firmName} can still call it off until ${formatDay(until)}: ask them if this is not what you want.`}
        </p>
      </div>
      <form action={signOut}>
        <Button type="submit" variant="quiet" size="sm">
          Sign out
        </Button>
      </form>
    </PlainShell>
  );
}
