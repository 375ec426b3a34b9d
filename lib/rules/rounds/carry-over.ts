/** Who was asked in the last round. */
export type AskedBefore = {
  group: "ceo" | "head" | "consultant";
  name: string;
  contactId: string | null;
  departmentId: string | null;
  department: string | null;
};

/** Who is among the client's contacts today. */
export type ContactToday = {
  id: string;
  name: string;
  position: "ceo" | "head" | "other";
  departmentId: string | null;
  department: string | null;
};

/** What is otherwise than in the last round; `of` names the function, null for the CEO's seat. */
export type CarriedChange =
  | { kind: "gone"; name: string; of: string | null; instead: string[] }
  | { kind: "moved"; name: string; of: string | null; now: string | null; instead: string[] }
  | { kind: "waits"; name: string; of: string | null }
  | { kind: "new"; name: string; of: string | null };

export type CarriedOver = {
  /** Whom to ask again, and those who have taken somebody's place. */
  contactIds: string[];
  /** A consultant answered too. */
  self: boolean;
  changes: CarriedChange[];
};

/**
 * The people of the last round for the next one. Whoever has left or changed seats is told, with who holds the seat now; a
 * head without a department cannot be asked before one is set.
 */
export function carryOver(
  asked: ReadonlyArray<AskedBefore>,
  contacts: ReadonlyArray<ContactToday>,
): CarriedOver {
  const before = asked.filter(({ group }) => group !== "consultant");
  const wasAsked = new Set(before.map(({ contactId }) => contactId));
  const contactIds: string[] = [];
  const inPlace: ContactToday[] = [];
  const changes: CarriedChange[] = [];

  for (const { name, contactId, group, departmentId, department } of before) {
    const today = contacts.find(({ id }) => id === contactId);
    const successors = contacts.filter(
      (each) => !wasAsked.has(each.id) && each.position === group && each.departmentId === departmentId,
    );
    // The CEO's seat has no department, whatever the contact says.
    const instead =
      group === "ceo"
        ? contacts.filter(({ id, position }) => !wasAsked.has(id) && position === "ceo")
        : successors;
    if (!today || today.position === "other") {
      changes.push({ kind: "gone", name, of: department, instead: instead.map((each) => each.name) });
      inPlace.push(...instead);
      continue;
    }
    if (today.position === "head" && today.departmentId === null) {
      changes.push({ kind: "waits", name: today.name, of: department });
      continue;
    }
    contactIds.push(today.id);
    const sameSeat = today.position === group && (group === "ceo" || today.departmentId === departmentId);
    if (sameSeat) continue;
    const now = today.position === "ceo" ? null : today.department;
    changes.push({
      kind: "moved",
      name: today.name,
      of: department,
      now,
      instead: instead.map((each) => each.name),
    });
    inPlace.push(...instead);
  }
  for (const each of contacts) {
    const asks = each.position === "ceo" || (each.position === "head" && each.departmentId !== null);
    if (!asks || wasAsked.has(each.id) || inPlace.includes(each)) continue;
    changes.push({ kind: "new", name: each.name, of: each.position === "ceo" ? null : each.department });
  }
  return {
    contactIds: [...new Set([...contactIds, ...inPlace.map(({ id }) => id)])],
    self: asked.some(({ group }) => group === "consultant"),
    changes,
  };
}
