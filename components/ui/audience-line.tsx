import { Eye } from "lucide-react";
import type { ReactNode } from "react";

/** Who else sees this screen, in words: "Visible to the client's CEO". */
export function AudienceLine({ children }: { children: ReactNode }) {
  return (
    <p className="text-ink-faint flex items-center gap-1.5 text-xs">
      <Eye aria-hidden className="size-3.5 shrink-0" />
      {children}
    </p>
  );
}
