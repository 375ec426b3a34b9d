import { Table, Td, Th } from "@/components/ui/table";
import { type ImportReport, ratingWords } from "./import-report";

type ImportPeopleProps = {
  people: ImportReport["people"];
  /** The words of each statement, by its id. */
  statements: Readonly<Record<string, string>>;
};

/** Who would get how many answers, and each answer that would become another one, or that stays although the paper differs. */
export function ImportPeople({ people, statements }: ImportPeopleProps) {
  const named = (itemId: string) => `${itemId} “${(statements[itemId] ?? "").replace(/\.$/, "")}”`;
  const changed = people.flatMap(({ name, changed }) => changed.map((one) => ({ name, ...one })));
  const kept = people.flatMap(({ name, kept }) => kept.map((one) => ({ name, ...one })));
  return (
    <>
      <Table caption="What would be written">
        <thead>
          <tr>
            <Th>Name</Th>
            <Th numeric>New</Th>
            <Th numeric>Changed</Th>
            <Th numeric>The same</Th>
            <Th numeric>Kept</Th>
            <Th>Finished</Th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, added, changed, same, kept, finishes }, at) => (
            <tr key={at}>
              <Td className="font-medium">{name}</Td>
              <Td numeric>{added || ""}</Td>
              <Td numeric>{changed.length || ""}</Td>
              <Td numeric>{same || ""}</Td>
              <Td numeric>{kept.length || ""}</Td>
              <Td>{finishes ? "with this file" : ""}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Differences title="Would be changed">
        {changed.map(({ name, itemId, from, to, own }) => (
          <li key={`${name} ${itemId}`}>
            {name}, {named(itemId)}: {ratingWords(from)} → <strong>{ratingWords(to)}</strong>
            {own && ", over their own answer"}
          </li>
        ))}
      </Differences>
      <Differences title="Kept, because they answered it themselves">
        {kept.map(({ name, itemId, own, onPaper }) => (
          <li key={`${name} ${itemId}`}>
            {name}, {named(itemId)}: <strong>{ratingWords(own)}</strong>, the file says {ratingWords(onPaper)}
          </li>
        ))}
      </Differences>
    </>
  );
}

function Differences({ title, children }: { title: string; children: readonly React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div className="grid gap-1.5 text-sm">
      <h3 className="font-medium">{title}</h3>
      <ul className="grid list-disc gap-1 pl-5 text-ink-soft">{children}</ul>
    </div>
  );
}
