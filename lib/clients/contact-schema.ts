import { z } from "zod";
import { emailAddress } from "@/lib/auth/email";
import { optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { LOCALES } from "@/lib/rules/questionnaire/locales";
import { isTimeZone } from "@/lib/units/days";
import { ContactPosition } from "@/prisma/generated/enums";
import { orNull } from "./fields";

export const contactFields = {
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
  timeZone: optionalText(60).refine(
    (zone) => zone === null || isTimeZone(zone),
    "Choose a time zone such as Europe/Berlin.",
  ),
  /** Their own, or the company's; left out, it stays as it was. */
  speaks: z
    .enum([...LOCALES, "company"], "Choose the company’s language, English or German.")
    .transform((chosen) => (chosen === "company" ? null : chosen))
    .optional(),
};

type Person = { position: ContactPosition; departmentId: string | null };

/** A head is the head of something, and only a head is: a choice that would be dropped is asked about. */
function ofDepartment({ position, departmentId }: Person, context: z.core.$RefinementCtx): void {
  const isHead = position === "head";
  const message =
    isHead && !departmentId
      ? "Which department do they head?"
      : !isHead &&
        position &&
        departmentId &&
        "Only a head answers for a department: choose None, or “Head of a department” above.";
  if (message) context.addIssue({ code: "custom", path: ["departmentId"], message });
}

/** Said together with what is wrong elsewhere in the form, not only after that is mended. */
const atOnce = { when: () => true };

export const addContactInput = z.object(contactFields).superRefine(ofDepartment, atOnce);
export type AddContactInput = z.output<typeof addContactInput>;

export const saveContactInput = z
  .object({ ...contactFields, version: rowVersion })
  .superRefine(ofDepartment, atOnce);
export type SaveContactInput = z.output<typeof saveContactInput>;

export const contactIdInput = z.object({ id: rowId, clientCompanyId: rowId });
export type ContactIdInput = z.output<typeof contactIdInput>;

const idInAddress = rowId
  .nullish()
  .catch(null)
  .transform((id) => id ?? null);

/** In the address of the page that follows a removal or a merge: what to offer back. */
export const removedInput = z.object({ removed: idInAddress, merged: idInAddress });
export type RemovedInput = z.output<typeof removedInput>;
