import { Notice } from "@/components/ui/notice";

/** Possible (somebody counts twice, freelancers), so it is said and not refused. */
export function HeadcountSurplus({ people, headcount }: { people: number; headcount: number }) {
  return (
    <Notice
      tone="caution"
      title={`The departments add up to ${people} people, the company has ${headcount}.`}
    >
      Check which is right, or leave it if some people work in two departments.
    </Notice>
  );
}
