import type { DifferentBlock } from "@/lib/rules/sops/difference";

type Difference = {
  versions: readonly unknown[];
  from: number;
  to: number;
  blocks: readonly Pick<DifferentBlock, "change">[];
};

/** "From version 1 to version 2: 3 parts reworded, 1 added, 2 removed." */
export function differenceSentence({ versions, from, to, blocks }: Difference): string {
  if (versions.length < 2) return "There is one version; a second one shows here what changed.";
  const count = (change: DifferentBlock["change"]) =>
    blocks.filter((block) => block.change === change).length;
  const [changed, added, removed] = [count("changed"), count("added"), count("removed")];
  const words = [
    changed > 0 && `${changed} ${changed === 1 ? "part" : "parts"} reworded`,
    added > 0 && `${added} added`,
    removed > 0 && `${removed} removed`,
  ].filter(Boolean);
  return `From version ${from} to version ${to}: ${words.length > 0 ? words.join(", ") : "nothing changed"}.`;
}
