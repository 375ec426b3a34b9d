import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table, Td, Th } from "@/components/ui/table";
import { formatDay } from "@/lib/units/days";
import type { FormAction } from "@/components/ui/use-form-submit";
import { STATE_WORDS, type VersionRow, versionHref } from "./words";

type VersionListProps = {
  questionnaireId: string;
  versions: ReadonlyArray<VersionRow>;
  /** Left out for a viewer who only reads. */
  offer?: FormAction;
};

/** The versions, newest first. A retired one is read for good, by its rounds and here. */
export function VersionList({ questionnaireId, versions, offer }: VersionListProps) {
  return (
    <Table caption="Versions" downloads={`/tables/questionnaire-versions?questionnaire=${questionnaireId}`}>
      <thead>
        <tr>
          <Th>Version</Th>
          <Th>State</Th>
          <Th>Published</Th>
          <Th numeric>Statements</Th>
          <Th numeric>Rounds</Th>
          {offer && (
            <Th>
              <span className="sr-only">Change</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {versions.map(({ id, number, state, publishedDay, statements, rounds }) => (
          <tr key={id}>
            <Td>
              <TextLink href={versionHref(questionnaireId, id)}>Version {number}</TextLink>
            </Td>
            <Td>
              <Badge tone={STATE_WORDS[state].tone}>{STATE_WORDS[state].word}</Badge>
            </Td>
            <Td className="whitespace-nowrap">{publishedDay && formatDay(publishedDay)}</Td>
            <Td numeric>{statements}</Td>
            <Td numeric>{rounds}</Td>
            {offer && (
              <Td>
                {state !== "draft" && (
                  <ActionForm
                    action={offer}
                    hidden={{ templateId: id, offered: state === "published" ? "no" : "yes" }}
                  >
                    <SubmitButton variant="quiet" size="sm">
                      {state === "published" ? "Retire" : "Offer again"}
                      <span className="sr-only"> version {number}</span>
                    </SubmitButton>
                  </ActionForm>
                )}
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
