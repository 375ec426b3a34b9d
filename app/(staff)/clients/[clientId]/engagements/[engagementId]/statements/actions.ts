"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { issueStatement, type IssueStatementRefusal } from "@/lib/statements/mutations";
import { issueStatementInput } from "@/lib/statements/schema";

const MESSAGES: Record<IssueStatementRefusal, string> = {
  FORBIDDEN: "Only owners and consultants issue statements.",
  NOT_FOUND: "This engagement or this cycle no longer exists. Reload the page.",
  NOT_AGREED: "The client has not agreed to every week of this cycle. Reload the page to see which.",
  OVERLAPS:
    "Some of these weeks are in a statement already: hours were settled in another cycle then. They are not charged twice.",
  ISSUED_ALREADY: "There is a statement of this cycle, and nothing was corrected since. Reload the page.",
};

export const issueStatementAction = formAction(issueStatementInput, async (viewer, input) => {
  const issued = await issueStatement(viewer, input);
  if (!issued.ok) return refused(MESSAGES[issued.reason]);
  refresh();
  return saved("Issued.");
});
