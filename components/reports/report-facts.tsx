import { DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatInstant } from "@/lib/units/days";

type ReportFactsProps = {
  issuedAt: Date;
  issuedByName: string;
  timeZone: string;
  contentHash: string;
  pdfHash: string;
  inputs: readonly { what: string; id: string; hash: string }[];
};

/** Who issued it and when, and the hashes by which anybody can prove that nothing has changed since. */
export function ReportFacts(props: ReportFactsProps) {
  const { issuedAt, issuedByName, timeZone, contentHash, pdfHash, inputs } = props;
  return (
    <>
      <Section
        title="Frozen"
        lead={
          <>
            The report does not change. Whoever holds the file can <TextLink href="/verify">check</TextLink>{" "}
            that it is the one issued, by its SHA-256.
          </>
        }
      >
        <DefinitionList
          items={[
            { term: "Issued", value: `${formatInstant(issuedAt, timeZone)} by ${issuedByName}` },
            { term: "File", value: <Hash value={pdfHash} /> },
            { term: "Content", value: <Hash value={contentHash} /> },
          ]}
        />
      </Section>
      <Section
        title="Made from"
        lead="Each part as it was read on the day of issue, with the hash of what was read."
      >
        <DefinitionList
          items={inputs.map(({ what, hash }) => ({ term: what, value: <Hash value={hash} /> }))}
        />
      </Section>
    </>
  );
}

function Hash({ value }: { value: string }) {
  return <code className="text-2xs break-all text-ink-soft">{value}</code>;
}
