import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import type { PointValue } from "@/lib/rules/value/per-point";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { Measured } from "./measured";
import { gainSentence, perPointWords, points } from "./words";

type Day = { id: string; day: IsoDay };
type PerPointProps = {
  /** `null`: there are not two diagnoses to compare. */
  gained: (PointValue & { isBefore: boolean; from: Day; to: Day }) | null;
  diagnoses: string;
  downloads: string;
};

/** What a point of each subject has cost in hours, between two diagnoses. */
export function PerPoint({ gained, diagnoses, downloads }: PerPointProps) {
  const how =
    "all hours of the engagement up to the later diagnosis, divided by the points that a subject gained. The same hours stand against every subject, since nobody works on one alone. What was not rated on both days is not known, and counts nowhere.";
  if (!gained)
    return (
      <Measured
        title="Hours for a point gained"
        sentence="Not known yet: it takes a diagnosis before the work and another one during it."
        how={how}
      />
    );
  const { isBefore, from, to, dimensions } = gained;
  return (
    <Measured title="Hours for a point gained" sentence={gainSentence(gained)} how={how}>
      <p className="text-sm">
        From the <TextLink href={`${diagnoses}/${from.id}`}>diagnosis of {formatDay(from.day)}</TextLink>
        {isBefore
          ? ", the last one before the work began,"
          : ", as there is none from before the work began,"}{" "}
        to <TextLink href={`${diagnoses}/${to.id}`}>that of {formatDay(to.day)}</TextLink>.
      </p>
      <Table caption="Points gained by subject, and hours for each" downloads={downloads}>
        <thead>
          <tr>
            <Th>Subject</Th>
            <Th numeric>Before</Th>
            <Th numeric>After</Th>
            <Th numeric>Points</Th>
            <Th numeric>Hours for each</Th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((each) => (
            <tr key={each.dimension}>
              <Td>{LABELS[each.dimension]}</Td>
              <Td numeric>{score(each.before)}</Td>
              <Td numeric>{score(each.after)}</Td>
              <Td numeric>{each.gained === null ? "not known" : points(each.gained)}</Td>
              <Td numeric>{perPointWords(each)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Measured>
  );
}

function score(value: number | null): string {
  return value === null ? "not known" : String(Math.round(value));
}
