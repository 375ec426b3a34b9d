import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/units/days";
import { countsOf, type ArrivalReport } from "./words";

/** What an archive would bring, said before anything is written. */
export function ArrivalFacts({ report, timeZone }: { report: ArrivalReport; timeZone: string }) {
  const { clientName, firmName, madeAt, madeBy, rows, files, peopleHere, unknownPeople } = report;
  return (
    <>
      <DefinitionList
        items={[
          { term: "Client", value: clientName },
          { term: "From", value: `${firmName}, by ${madeBy}` },
          { term: "As of", value: formatInstant(new Date(madeAt), timeZone) },
          {
            term: "Whole",
            value: `Yes: every one of its ${files.toLocaleString("en-GB")} files has its hash`,
          },
          ...countsOf(rows),
          { term: "People you have here", value: String(peopleHere) },
        ]}
      />
      {unknownPeople.length > 0 && (
        <Notice
          title={`${unknownPeople.length} ${unknownPeople.length === 1 ? "person is" : "people are"} not known here`}
        >
          <p>
            {unknownPeople.join(", ")}. They come along as people of the past, so that it stays said who did
            what. None of them can sign in; invite whom you want to.
          </p>
        </Notice>
      )}
    </>
  );
}
