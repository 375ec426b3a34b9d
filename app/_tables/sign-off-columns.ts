import type { Column } from "@/lib/documents/sheet";
import type { IsoDay } from "@/lib/units/days";

type Sop = { versions: readonly { number: number; state: string }[] };

export function signOffColumns({
  versions,
}: Sop): readonly Column<{ name: string; signedDay: IsoDay | null }>[] {
  const inUse = versions.find(({ state }) => state === "in_use")?.number ?? null;
  return [
    ["Who must follow it", "text", ({ name }) => name],
    ["Version in use", "number", () => inUse],
    ["Signed off", "day", ({ signedDay }) => signedDay],
  ];
}
