import { execFileSync } from "node:child_process";

/** Watches all our processes until `most` is asked: megabytes at their most, above what they held at first. */
export function watchMemory(): { most(): number } {
  const first = heldByOurs();
  let most = first;
  const watch = setInterval(() => (most = Math.max(most, heldByOurs())), 250);
  return {
    most() {
      clearInterval(watch);
      return most - first;
    },
  };
}

/** Resident megabytes of the processes that this one started, and theirs; not a number where there is no `ps`. */
function heldByOurs(): number {
  try {
    const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/).map(Number));
    const ours = new Set([process.pid]);
    // Parents come first only mostly: again until nobody is added.
    for (let before = 0; before < ours.size;) {
      before = ours.size;
      for (const [pid = 0, parent = 0] of rows) if (ours.has(parent)) ours.add(pid);
    }
    ours.delete(process.pid);
    return rows.reduce((sum, [pid = 0, , held = 0]) => sum + (ours.has(pid) ? held / 1_024 : 0), 0);
  } catch {
    return Number.NaN;
  }
}
