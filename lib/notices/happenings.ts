import type { Happening } from "./notify";

// What is told to whom, and where each then finds it.

type OfEngagement = { readonly clientCompanyId: string; readonly engagementId: string };

const staffPlace = (clientCompanyId: string, path: string) => `/clients/${clientCompanyId}${path}`;

export function diagnosisShared(clientCompanyId: string, id: string, whom: "ceo" | "head"): Happening {
  return {
    ...{ kind: "shared", about: "diagnosis", clientCompanyId, to: [whom] },
    hrefs: { ceo: `/portal/diagnoses/${id}`, head: `/portal/findings/${id}` },
  };
}

export function diagnosisSignedOff(clientCompanyId: string, id: string): Happening {
  return {
    ...{ kind: "signed_off", about: "diagnosis", clientCompanyId, to: ["staff"] },
    hrefs: { staff: staffPlace(clientCompanyId, `/diagnoses/${id}`) },
  };
}

export function reportShared(clientCompanyId: string): Happening {
  return {
    ...{ kind: "shared", about: "report", clientCompanyId, to: ["ceo"] },
    hrefs: { ceo: "/portal/reports" },
  };
}

/** The note itself is a letter, so that its readers get no other mail about it. */
export function noteSent(clientCompanyId: string, id: string, contactIds: readonly string[]): Happening {
  const href = `/portal/notes/${id}`;
  return {
    ...{ kind: "shared", about: "client_note", clientCompanyId, to: [], contactIds, isMailed: true },
    hrefs: { ceo: href, head: href },
  };
}

export function chartMadeLive(clientCompanyId: string): Happening {
  const href = "/portal/accountability";
  return {
    ...{ kind: "shared", about: "chart", clientCompanyId, to: ["ceo", "head"] },
    hrefs: { ceo: href, head: href },
  };
}

/** To those who must follow it: there is something to sign. */
export function sopPutIntoUse(clientCompanyId: string, id: string, contactIds: readonly string[]): Happening {
  const href = `/portal/sops/${id}`;
  return {
    ...{ kind: "shared", about: "sop", clientCompanyId, to: [], contactIds },
    hrefs: { ceo: href, head: href },
  };
}

/** The client's CEO may be the second person who reads it. */
export function sopSubmitted(clientCompanyId: string, id: string): Happening {
  return {
    ...{ kind: "shared", about: "sop", clientCompanyId, to: ["ceo"] },
    hrefs: { ceo: `/portal/sops/${id}` },
  };
}

export function sopAnswered(clientCompanyId: string, id: string, kind: "signed_off" | "request"): Happening {
  return {
    ...{ kind, about: "sop", clientCompanyId, to: ["staff"] },
    hrefs: { staff: staffPlace(clientCompanyId, `/sops/${id}`) },
  };
}

/** Where each finds a deliverable; of the heads, its owner alone has the page. */
export function deliverableHrefs({ clientCompanyId, engagementId }: OfEngagement, id: string) {
  const href = `/portal/deliverables/${id}`;
  const staff = staffPlace(clientCompanyId, `/engagements/${engagementId}/deliverables/${id}`);
  return { staff, ceo: href, head: href };
}

/** Shared with the CEO and its owner, or theirs to read again and agree; signed off by one of them. */
export function deliverableMoved(
  of: OfEngagement & { ownerContactId: string | null },
  id: string,
  kind: "shared" | "to_agree" | "signed_off",
): Happening {
  const isSigned = kind === "signed_off";
  return {
    ...{ kind, about: "deliverable", clientCompanyId: of.clientCompanyId },
    to: isSigned ? ["staff"] : ["ceo"],
    contactIds: isSigned || !of.ownerContactId ? [] : [of.ownerContactId],
    hrefs: deliverableHrefs(of, id),
  };
}

/** Submitted to the client; agreed, or asked about, by them; answered by the firm. */
export function weekMoved(
  clientCompanyId: string,
  { engagementId, monday }: { engagementId: string; monday: string },
  kind: "to_agree" | "signed_off" | "request",
  to: "staff" | "ceo",
): Happening {
  return {
    ...{ kind, about: "week", clientCompanyId, to: [to] },
    hrefs: {
      staff: staffPlace(clientCompanyId, `/engagements/${engagementId}/weeks/${monday}`),
      ceo: "/portal/weeks",
    },
  };
}

export function statementIssued(clientCompanyId: string): Happening {
  return {
    ...{ kind: "shared", about: "statement", clientCompanyId, to: ["ceo"] },
    hrefs: { ceo: "/portal/statements" },
  };
}

export function decisionLogged(clientCompanyId: string): Happening {
  return {
    ...{ kind: "decision", about: "escalation", clientCompanyId, to: ["staff", "ceo"] },
    hrefs: { staff: staffPlace(clientCompanyId, "/escalations"), ceo: "/portal/escalations" },
  };
}

/** To the owners, who alone answer it. */
export function dataAsked(clientCompanyId: string): Happening {
  return {
    ...{ kind: "request", about: "data", clientCompanyId, to: ["owner"] },
    hrefs: { staff: staffPlace(clientCompanyId, "/data") },
  };
}

/** To the CEO, who has a letter about it besides. */
export function dataAnswered(clientCompanyId: string): Happening {
  return answered("data", clientCompanyId);
}

/** To the owners, who alone answer it. */
export function deletionAsked(clientCompanyId: string): Happening {
  return {
    ...{ kind: "request", about: "deletion", clientCompanyId, to: ["owner"] },
    hrefs: { staff: staffPlace(clientCompanyId, "/end") },
  };
}

export function deletionAnswered(clientCompanyId: string): Happening {
  return answered("deletion", clientCompanyId);
}

function answered(about: "data" | "deletion", clientCompanyId: string): Happening {
  return {
    ...{ kind: "shared", about, clientCompanyId, to: ["ceo"], isMailed: true },
    hrefs: { ceo: "/portal/end" },
  };
}

export function peopleChanged(clientCompanyId: string): Happening {
  return {
    ...{ kind: "people", about: "person", clientCompanyId, to: ["staff"] },
    hrefs: { staff: staffPlace(clientCompanyId, "/contacts") },
  };
}

/** To colleagues who may see the client; the database tells nobody else. */
export function namedInTimeline(
  clientCompanyId: string,
  id: string,
  membershipIds: readonly string[],
): Happening {
  return {
    ...{ kind: "mention", about: "timeline", clientCompanyId, to: [], membershipIds },
    hrefs: { staff: staffPlace(clientCompanyId, `/timeline?entry=${id}`) },
  };
}

export function taskDue(clientCompanyId: string, membershipId: string): Happening {
  return {
    ...{ kind: "reminder", about: "task", clientCompanyId, to: [], membershipIds: [membershipId] },
    hrefs: { staff: "/tasks" },
  };
}

/** They have a letter with the entry for their calendar. */
export function talkChanged(clientCompanyId: string, opportunityId: string | null): Happening {
  return {
    ...{ kind: "request", about: "talk", clientCompanyId, to: ["staff"], isMailed: true },
    hrefs: { staff: opportunityId ? `/pipeline/${opportunityId}` : staffPlace(clientCompanyId, "") },
  };
}
