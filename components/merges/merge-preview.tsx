import { Table, Td, Th } from "@/components/ui/table";
import { FILLED_FIELDS, type FilledField, type MergePart } from "@/lib/rules/people/merge-parts";
import { FIELD_WORDS, fieldWords, partWords } from "./words";

type Person = { name: string } & Record<FilledField, string | null>;

type MergePreviewProps = {
  kept: Person;
  gone: Person;
  fills: readonly FilledField[];
  moves: readonly { part: MergePart; n: number }[];
};

/** Both side by side, what the kept one takes over, and what moves. */
export function MergePreview({ kept, gone, fills, moves }: MergePreviewProps) {
  return (
    <div className="grid gap-5">
      <Table caption="Both, and what is left">
        <thead>
          <tr>
            <th className="cell-head">
              <span className="sr-only">Field</span>
            </th>
            <Th>Stays</Th>
            <Th>Goes into the bin</Th>
            <Th>Afterwards</Th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="cell text-left font-medium">
              Name
            </th>
            <Td>{kept.name}</Td>
            <Td>{gone.name}</Td>
            <Td className="font-medium">{kept.name}</Td>
          </tr>
          {FILLED_FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row" className="cell text-left font-medium">
                {FIELD_WORDS[field]}
              </th>
              <Td>{fieldWords(field, kept[field])}</Td>
              <Td>{fieldWords(field, gone[field])}</Td>
              <Td className={fills.includes(field) ? "text-accent font-medium" : "font-medium"}>
                {fieldWords(field, kept[field] || gone[field])}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-sm">
        {moves.length === 0
          ? `Nothing else is ${gone.name}’s now.`
          : `To ${kept.name} go: ${moves.map(({ part, n }) => partWords(part, n)).join(", ")}.`}{" "}
        <span className="text-ink-soft">
          Answers, minutes, sign-offs and what was sent stay as they were said.
        </span>
      </p>
    </div>
  );
}
