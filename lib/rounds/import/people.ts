import { plain } from "./columns";

export type Person = { id: string; name: string; email: string | null };

/** Who is meant, or why nobody can be told. Only the round's own people are found; nobody is ever added. */
export type Found = { person: Person } | { on: "name" | "email"; message: string };

export function whoIs(people: ReadonlyArray<Person>, name: string, email: string): Found {
  // One column may hold either.
  if (email === "" && name.includes("@")) return whoIs(people, "", name);
  const [asName, asEmail] = [plain(name), plain(email)];
  const called = people.filter((person) => plainOf(person).name === asName);
  if (email !== "") {
    const there = people.filter((person) => plainOf(person).email === asEmail);
    const [only] = there.length > 1 ? there.filter((person) => called.includes(person)) : there;
    if (!only)
      return there.length > 1
        ? { on: "email", message: "Several people here have this address: give the name too." }
        : { on: "email", message: "Nobody in this round has this address. Check it, or ask them first." };
    if (called.length > 0 && !called.includes(only))
      return { on: "name", message: `The address is ${only.name}’s, the name is not. Mend one of them.` };
    return { person: only };
  }
  const [only, another] = called;
  if (name === "") return { on: "name", message: "Whose answers are these? Give the name or the e-mail." };
  if (!only)
    return { on: "name", message: "Nobody in this round is called that. Check it, or ask them first." };
  if (another)
    return { on: "name", message: "Several people in this round are called that: give the e-mail too." };
  return { person: only };
}

const plains = new WeakMap<Person, { name: string; email: string | null }>();

/** Asked for each line of a file: made once for each person. */
function plainOf(person: Person): { name: string; email: string | null } {
  const there = plains.get(person);
  if (there) return there;
  const made = { name: plain(person.name), email: person.email === null ? null : plain(person.email) };
  plains.set(person, made);
  return made;
}
