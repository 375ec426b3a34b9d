import type { ReactNode } from "react";
import { Branded } from "@/components/brand/branded";
import { Letterhead } from "@/components/brand/logo";
import { PlainShell } from "@/components/shell/plain-shell";
import { currentFront } from "@/lib/firm/front";

/** A page before sign-in: under the program's name, or at a firm's own address in that firm's. */
export async function FrontShell({ children }: { children: ReactNode }) {
  const front = await currentFront();
  return (
    <Branded accent={front?.look.accent}>
      <PlainShell name={front ? <Letterhead logo={front.look.logo} name={front.name} /> : "Throughline"}>
        {children}
      </PlainShell>
    </Branded>
  );
}
