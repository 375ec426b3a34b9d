import { z } from "zod";
import { emailAddress } from "@/lib/auth/email";
import { optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { ContactPosition } from "@/prisma/generated/enums";
import { orNull } from "./fields";

const fields = {
  id: rowId,
  clientCompanyId: rowId,
  name: requiredText("What is their name?", 120),
  position: z.enum(ContactPosition, "Choose what they are in the company."),
  departmentId: orNull(rowId),
  title: optionalText(80),
  email: orNull(emailAddress),
  phone: optionalText(40).refine(
    (phone) => phone === null || /^\+?[\d\s()/.-]{5,}(?:\s*(?:ext|x)\.?\s*\d+)?$/i.test(phone),
    "Type a phone number such as +44 20 7946 0018.",
  ),
};

type Person = { position: ContactPosition; departmentId: string | null };

/** A head is the head of something, and only a head is: a choice that would be dropped is asked about. */
function ofDepartment<Form extends Person>(person: Form, context: z.core.$RefinementCtx): Form {
  const isHead = person.position === "head";
  if (isHead && !person.departmentId)
    context.addIssue({ code: "custom", path: ["departmentId"], message: "Which department do they head?" });
  if (!isHead && person.departmentId)
    context.addIssue({
      code: "custom",
      path: ["departmentId"],
      message: "Only a head answers for a department: choose None, or “Head of a department” above.",
    });
  return person;
}

export const addContactInput = z.object(fields).transform(ofDepartment);
export type AddContactInput = z.output<typeof addContactInput>;

export const saveContactInput = z.object({ ...fields, version: rowVersion }).transform(ofDepartment);
export type SaveContactInput = z.output<typeof saveContactInput>;

export const contactIdInput = z.object({ id: rowId, clientCompanyId: rowId });
export type ContactIdInput = z.output<typeof contactIdInput>;

/** In the address of the page that follows a removal: whom to offer back. */
export const removedInput = z.object({
  removed: rowId
    .nullish()
    .catch(null)
    .transform((id) => id ?? null),
});
