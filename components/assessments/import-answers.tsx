import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice-field";
import { FileField } from "@/components/ui/file-field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { ImportOutcome } from "./import-outcome";

type ImportAnswersProps = {
  action: FormAction;
  roundId: string;
  /** The file to fill in. */
  templateHref: string;
  most: number;
  dimensions: ReadonlyArray<DimensionText>;
};

/** Answers taken elsewhere, from a file: looked at first, then written as a whole or not at all. */
export function ImportAnswers({ action, roundId, templateHref, most, dimensions }: ImportAnswersProps) {
  const statements = Object.fromEntries(
    dimensions.flatMap((part) => part.statements.map(({ id, statement }) => [id, statement])),
  );
  return (
    <Section
      title="Enter what came back"
      lead="Fill in one row per person: 1 to 5, “skip” for “not my area”, and nothing where nothing was ticked. Then choose the file here. It is looked at first; nothing is written before you have seen what would be."
      actions={
        <LinkButton href={templateHref} prefetch={false} download size="sm">
          Get the file to fill in (CSV)
        </LinkButton>
      }
    >
      <ActionForm action={action} hidden={{ roundId }} className="max-w-3xl">
        <FileField
          name="file"
          label="Answers as a CSV file"
          hint="UTF-8, with commas, semicolons or tabs, at most 1 MB. A list with the columns Respondent, Statement and Rating works too."
          accept=".csv,.tsv,.txt,text/csv"
          most={most}
          tooLarge="This file is larger than 1 MB. Does it hold anything besides the answers?"
        />
        <div className="grid gap-1">
          <Checkbox
            name="overwriteOwn"
            label="Write over what people have answered themselves"
            hint="Without it, an answer that somebody gave online stays, also where the paper says otherwise."
          />
          <Checkbox
            name="finish"
            label="Everybody in this file has finished"
            hint="Their answers can then no longer be changed, by them or from paper."
          />
        </div>
        <div>
          <SubmitButton variant="secondary" name="step" value="look" pendingLabel="One moment…">
            Look at the file
          </SubmitButton>
        </div>
        <ImportOutcome statements={statements} />
      </ActionForm>
    </Section>
  );
}
