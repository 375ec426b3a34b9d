import { LinkButton } from "@/components/ui/button";
import type { IsoDay } from "@/lib/units/days";

type WeekNavProps = { earlier: IsoDay | null; later: IsoDay | null; hrefOf: (monday: IsoDay) => string };

/** To the week before and the week after, where there is one. */
export function WeekNav({ earlier, later, hrefOf }: WeekNavProps) {
  return (
    <>
      {earlier && <LinkButton href={hrefOf(earlier)}>Week before</LinkButton>}
      {later && <LinkButton href={hrefOf(later)}>Week after</LinkButton>}
    </>
  );
}
