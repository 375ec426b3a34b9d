import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { type Adherence, adherenceSentence } from "@/lib/rules/cadence/adherence";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import { DELIVERABLE_STATES, type DeliverableState } from "@/lib/rules/engagement/words";
import type { IsoDay } from "@/lib/units/days";
import { CadenceStrip } from "./cadence-strip";
import { whenWords } from "./words";

export type CadenceInList = {
  id: string;
  title: string;
  state: DeliverableState;
  sentence: string | null;
  today: IsoDay;
  meetings: readonly MeetingOnDay[];
  adherence: Adherence;
  next: MeetingOnDay | null;
  toClose: MeetingOnDay | null;
  openActions: number;
};

/** One cadence in the list: when, how it has run, what comes next. */
export function CadenceItem({ cadence, base }: { cadence: CadenceInList; base: string }) {
  const { id, title, state, sentence, today, meetings, adherence, next, toClose, openActions } = cadence;
  const href = `${base}/${id}`;
  return (
    <li className="border-line grid gap-x-10 gap-y-3 border-b py-4 first:border-t lg:grid-cols-2">
      <div className="grid content-start gap-1">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium">
          <TextLink href={href}>{title}</TextLink>
          <Badge tone={state === "in_use" ? "accent" : undefined}>{DELIVERABLE_STATES[state]}</Badge>
        </p>
        <p className="text-sm">{sentence ?? "No schedule yet"}</p>
        {toClose && (
          <p className="text-xs font-medium">
            <TextLink href={`${href}/meetings/${toClose.day}`}>Today’s is not closed yet</TextLink>
          </p>
        )}
        <p className="text-ink-soft text-xs">
          {next ? (
            <>
              Next: <TextLink href={`${href}/meetings/${next.day}`}>{whenWords(next)}</TextLink>
            </>
          ) : (
            "Nothing is to come"
          )}
          {openActions > 0 && ` · ${openActions} open ${openActions === 1 ? "action" : "actions"}`}
        </p>
      </div>
      <div className="grid content-start gap-1">
        <p className="text-ink-soft tabular text-xs">{adherenceSentence(adherence)}</p>
        <CadenceStrip meetings={meetings} today={today} weeks={13} />
      </div>
    </li>
  );
}
