import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { type Goal, figure, goalWords, meetsGoal, scorecardSentence } from "@/lib/rules/scorecard/goal";
import { type IsoDay, formatDay, formatWeek } from "@/lib/units/days";
import { GoalMark } from "./goal-mark";

export type ScorecardInWeek = {
  monday: IsoDay;
  measures: readonly {
    id: string;
    title: string;
    unit: string | null;
    goal: Goal;
    ownerName: string | null;
    value: number | null;
  }[];
};

/** The client's numbers for one week, what is out of goal first: what a meeting begins with. */
export function ScorecardWeek({ clientId, scorecard }: { clientId: string; scorecard: ScorecardInWeek }) {
  const { monday, measures } = scorecard;
  const rank = ({ value, goal }: ScorecardInWeek["measures"][number]) =>
    ({ false: 0, null: 1, true: 2 })[String(meetsGoal(value, goal)) as "false" | "null" | "true"];
  const sorted = [...measures].sort((one, other) => rank(one) - rank(other));
  return (
    <Section
      title="Scorecard of the week before"
      lead={scorecardSentence(measures, `the week of ${formatDay(monday)}`)}
      actions={<TextLink href={`/clients/${clientId}/scorecard`}>The whole scorecard</TextLink>}
    >
      {sorted.length > 0 && (
        <Table caption={`Scorecard, ${formatWeek(monday)}`}>
          <thead>
            <tr>
              <Th>Number</Th>
              <Th>Owner</Th>
              <Th numeric>Value</Th>
              <Th>Goal</Th>
              <Th>Standing</Th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, title, unit, goal, ownerName, value }) => (
              <tr key={id}>
                <Td className="font-medium">{title}</Td>
                <Td>{ownerName ?? "Nobody yet"}</Td>
                <Td numeric>{figure(value)}</Td>
                <Td className="whitespace-nowrap">{goalWords(goal, unit)}</Td>
                <Td>
                  <GoalMark met={meetsGoal(value, goal)} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
