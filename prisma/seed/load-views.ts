import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { saveView } from "@/lib/views/mutations";
import { done } from "./load-company";

/** Two ways to look at lists that the whole firm uses. */
export async function loadViews(owner: StaffViewer, consultant: StaffViewer): Promise<void> {
  done(
    await saveView(owner, {
      ...{ id: randomUUID(), about: "tasks", name: "All that is open, by client", shared: true },
      state: { group: "client", sort: "due", view: "everybody" },
    }),
  );
  done(
    await saveView(consultant, {
      ...{ id: randomUUID(), about: "entries", name: "A quarter’s hours by kind of work", shared: true },
      state: { days: "90", group: "kind", sort: "-day" },
    }),
  );
}
