import type { CSSProperties, ReactNode } from "react";
import { brandTones } from "@/lib/rules/brand/tones";
import type { Hex } from "@/lib/units/colour";

/** What stands in it wears the firm's colour, in both themes; without one, Throughline's own. */
export function Branded({ accent, children }: { accent: Hex | null | undefined; children: ReactNode }) {
  return <div style={accent ? toneStyle(accent) : undefined}>{children}</div>;
}

function toneStyle(accent: Hex): CSSProperties {
  const { light, dark } = brandTones(accent);
  const names = {
    accent: "accent",
    deep: "accent-deep",
    wash: "accent-wash",
    onAccent: "on-accent",
  } as const;
  return Object.fromEntries(
    Object.entries(names).map(([tone, name]) => {
      const key = tone as keyof typeof names;
      return [`--color-${name}`, `light-dark(${light[key]}, ${dark[key]})`];
    }),
  );
}
