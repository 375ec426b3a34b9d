import { z } from "zod";
import { emailAddress } from "@/lib/auth/email";

const id = z.uuid("This form is broken: reload the page.");
const version = z.coerce.number().int().min(1);

const staffRole = z.enum(["owner", "consultant", "assistant"], { error: "Choose a role." });

export const personName = z
  .string({ error: "Enter a name." })
  .trim()
  .min(1, "Enter a name.")
  .max(120, "Use at most 120 characters.");

export const inviteMemberForm = z.object({ id, name: personName, email: emailAddress, role: staffRole });
export type InviteMember = z.output<typeof inviteMemberForm>;

export const invitePortalUserForm = z.object({ id, contactId: id });
export type InvitePortalUser = z.output<typeof invitePortalUserForm>;

/** `contactId` becomes the person's, if nobody of the company has this address yet. */
export const inviteHeadForm = z.object({
  id,
  contactId: id,
  name: personName,
  email: emailAddress,
  departmentId: z.uuid("Choose a department."),
});
export type InviteHead = z.output<typeof inviteHeadForm>;

export const membershipForm = z.object({ membershipId: id });

export const memberRoleForm = z.object({ membershipId: id, version, role: staffRole });
export type MemberRole = z.output<typeof memberRoleForm>;

export const assignmentForm = z.object({ membershipId: id, clientCompanyId: id });
export type AssignmentInput = z.output<typeof assignmentForm>;
