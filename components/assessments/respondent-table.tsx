import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormAction } from "@/components/ui/use-form-submit";
import { GROUP_TITLES, type Group } from "@/lib/rules/diagnosis/words";
import { formatInstant, formatWeekday } from "@/lib/units/days";

export type RespondentInRound = {
  id: string;
  name: string;
  group: Group;
  department: string | null;
  openedAt: Date | null;
  submittedAt: Date | null;
  isViewer: boolean;
  portal: "none" | "invited" | "active" | null;
  link: { madeAt: Date; delivery: "by_hand" | "sent" | "waiting" | "trying" | "failed" } | null;
  remindedOn: string | null;
  rated: number;
  skipped: number;
  /** Answers that somebody of the firm entered from paper. */
  fromPaper: ReadonlyArray<{ answers: number; by: string }>;
};

type RespondentTableProps = {
  roundId: string;
  respondents: readonly RespondentInRound[];
  itemsAsked: number;
  downloads: string;
  timeZone: string;
  /** Absent once the round is closed, or for whoever may not change it. */
  remove?: FormAction;
};

/** Who is asked and how far each is; never what they answered. */
export function RespondentTable({ respondents, downloads, ...round }: RespondentTableProps) {
  return (
    <Table caption="Who is asked, and how far they are" downloads={downloads}>
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Answers as</Th>
          <Th numeric>Answered</Th>
          <Th numeric>Not their area</Th>
          <Th>State</Th>
          {round.remove && (
            <Th>
              <span className="sr-only">Take back</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {respondents.map((respondent) => (
          <RespondentRow key={respondent.id} respondent={respondent} {...round} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = Omit<RespondentTableProps, "respondents" | "downloads"> & { respondent: RespondentInRound };

function RespondentRow({ respondent, roundId, itemsAsked, timeZone, remove }: RowProps) {
  const { id, name, group, department, rated, skipped } = respondent;
  const answered = rated + skipped;
  return (
    <tr>
      <Td className="font-medium">{name}</Td>
      <Td>{department ? `Head of ${department}` : ANSWERS_AS[group]}</Td>
      <Td numeric>
        {answered} of {itemsAsked}
      </Td>
      <Td numeric>{skipped || ""}</Td>
      <Td>
        {stateOf(respondent, answered, timeZone)}
        {respondent.fromPaper.map(({ answers, by }) => (
          <span key={by} className="block text-xs text-ink-soft">
            {answers === answered ? "All" : answers} entered from paper by {by}
          </span>
        ))}
      </Td>
      {remove && (
        <Td numeric className="py-0.5">
          {answered === 0 && (
            <ActionForm action={remove} hidden={{ roundId, respondentId: id }}>
              <SubmitButton variant="quiet" size="sm" className="-my-1" pendingLabel="Taking back…">
                Take back<span className="sr-only"> the question to {name}</span>
              </SubmitButton>
            </ActionForm>
          )}
        </Td>
      )}
    </tr>
  );
}

const ANSWERS_AS: Record<Group, string> = { ...GROUP_TITLES, head: "Head" };

function stateOf(respondent: RespondentInRound, answered: number, timeZone: string): string {
  if (respondent.submittedAt) return `Finished ${formatInstant(respondent.submittedAt, timeZone)}`;
  const reminded = respondent.remindedOn ? `, reminded ${formatWeekday(respondent.remindedOn)}` : "";
  if (answered > 0) return `Answering${reminded}`;
  if (respondent.openedAt) return `Opened, nothing answered yet${reminded}`;
  if (respondent.link)
    return respondent.link.delivery === "failed"
      ? "Their mail came back"
      : `Has a link, not opened yet${reminded}`;
  if (respondent.portal === "none") return "Cannot answer yet: no link, not in the portal";
  return respondent.portal === "invited" ? "Invited, has not signed in yet" : "Not begun";
}
