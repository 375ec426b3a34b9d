import { DefinitionList } from "@/components/ui/definition-list";
import { Table, Td, Th } from "@/components/ui/table";

type CertificateProps = {
  words: {
    summary: string;
    facts: readonly { term: string; value: string }[];
    gone: readonly { kind: string; rows: string }[];
    rows: string;
    remains: readonly string[];
  };
};

/** The certificate as a page: the words of its PDF. */
export function Certificate({ words }: CertificateProps) {
  const { summary, facts, gone, rows, remains } = words;
  return (
    <>
      <p className="text-lg">{summary}</p>
      <DefinitionList items={[...facts]} />
      <Table caption="What was deleted" captionHidden={false}>
        <thead>
          <tr>
            <Th>Kind</Th>
            <Th numeric>Records</Th>
          </tr>
        </thead>
        <tbody>
          {[...gone, { kind: "Together", rows }].map((kind) => (
            <tr key={kind.kind}>
              <Td>{kind.kind}</Td>
              <Td numeric>{kind.rows}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <section className="grid gap-2">
        <h2 className="text-lg font-semibold">What remains, and why</h2>
        <ul className="text-ink-soft grid list-disc gap-1.5 pl-5 text-sm">
          {remains.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
