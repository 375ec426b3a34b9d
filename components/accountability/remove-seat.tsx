import { ConfirmForm } from "@/components/ui/confirm-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import { count } from "./words";

type RemoveSeatProps = {
  chart: { id: string; version: number };
  seat: { id: string; title: string };
  /** How many seats are right below it. */
  below: number;
  aboveTitle: string | null;
  action: FormAction;
};

/** Takes a seat off the draft; what is below it moves up. */
export function RemoveSeat({ chart, seat, below, aboveTitle, action }: RemoveSeatProps) {
  if (aboveTitle === null && below > 0) return null;
  return (
    <ConfirmForm
      action={action}
      hidden={{ chartId: chart.id, version: chart.version, seatId: seat.id }}
      ask="Take it off the draft"
      title={`Take “${seat.title}” off the draft?`}
      confirm="Take it off"
    >
      <p>
        Its owner, responsibilities and numbers go with it; charts that were live keep them.
        {below > 0 && ` ${count(below, "seat")} below it will then stand below ${aboveTitle}.`}
      </p>
    </ConfirmForm>
  );
}
