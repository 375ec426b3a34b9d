import { z } from "zod";
import { optionalText } from "@/lib/form-fields";
import { orNull, people, yesNo } from "./fields";

const MOST_DEPARTMENTS = 60;

const row = z
  .object({
    /** Of a department that is there already; a new one gets its own. */
    id: orNull(z.uuid()),
    name: optionalText(80),
    headcount: people,
    ownTargets: yesNo,
    hasHead: yesNo,
  })
  .optional();

type Row = NonNullable<z.output<typeof row>>;

/** Rows of the departments' table. An empty row is none; a row with anything in it needs a name of its own. */
export const departmentRows = z
  .array(row)
  .max(MOST_DEPARTMENTS, `At most ${MOST_DEPARTMENTS} departments.`)
  .superRefine((rows, context) => {
    const seen = new Set<string>();
    for (const [index, department] of rows.entries()) {
      const message = department && problemOf(department, seen);
      if (message) context.addIssue({ code: "custom", path: [index, "name"], message });
    }
  })
  .optional()
  .transform((rows = []) =>
    rows.flatMap((department) => (department?.name ? [{ ...department, name: department.name }] : [])),
  );

function problemOf({ id: _id, name, ...rest }: Row, seen: Set<string>): string | undefined {
  if (!name) {
    const empty = Object.values(rest).every((value) => value === null);
    return empty ? undefined : "Name this department, or empty its row.";
  }
  const same = name.toLowerCase();
  if (seen.has(same)) return `There is another department called ${name}.`;
  seen.add(same);
}

export type DepartmentInput = z.output<typeof departmentRows>[number];
