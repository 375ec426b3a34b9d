type Person = { position: "ceo" | "head" | "other"; access: "active" | "invited" | "none" };

/** Who of the client can see and answer what: "3 contacts; the CEO has portal access." */
export function contactsSentence(clientName: string, contacts: readonly Person[]): string {
  if (contacts.length === 0) return `Nobody of ${clientName} is known yet; begin with the CEO.`;
  const people = contacts.length === 1 ? "1 contact" : `${contacts.length} contacts`;
  const ceos = contacts.filter(({ position }) => position === "ceo");
  if (ceos.length === 0) return `${people}; the CEO is missing.`;
  if (ceos.some(({ access }) => access === "active")) return `${people}; the CEO has portal access.`;
  if (ceos.some(({ access }) => access === "invited"))
    return `${people}; the CEO is invited, and has not signed in yet.`;
  return `${people}; the CEO has not been invited to the portal.`;
}
