import { Table, Td, Th } from "@/components/ui/table";
import type { Input } from "@/lib/rules/diagnosis/inputs";
import { inputLabel, inputLine, inputValue } from "./phrases";
import type { RespondentNames } from "./reported";

type InputTableProps = { caption: string; inputs: ReadonlyArray<Input>; names: RespondentNames };

/** The values a rule looked at, the line it holds them against, and whose answers stand behind each. */
export function InputTable({ caption, inputs, names }: InputTableProps) {
  const withNames = names.size > 0;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>Looked at</Th>
          <Th numeric>Value</Th>
          <Th numeric>Line</Th>
          {withNames && <Th>Answered by</Th>}
        </tr>
      </thead>
      <tbody>
        {inputs.map((input) => (
          <tr key={input.name}>
            <Td>{inputLabel(input)}</Td>
            <Td numeric className="whitespace-nowrap">
              {inputValue(input)}
            </Td>
            <Td numeric className="whitespace-nowrap">
              {inputLine(input)}
            </Td>
            {withNames && <Td className="text-xs">{answeredBy(input, names)}</Td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function answeredBy({ respondents }: Input, names: RespondentNames): string {
  if (respondents.length === 0) return "a fact of the company";
  if (respondents.length === names.size) return "everybody";
  return respondents.map((id) => names.get(id) ?? "").join(", ");
}
