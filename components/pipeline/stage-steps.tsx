import { PIPELINE_STATES, optionsOf } from "@/components/clients/words";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { OPEN_STAGES, type Stage } from "@/lib/rules/pipeline/pipeline";
import { LOST_REASONS, type LostReason } from "@/lib/rules/pipeline/words";

type Own = { id: string; version: number };

export function LoseForm({ id, version, lose }: Own & { lose: FormAction }) {
  return (
    <div id="lost">
      <Section title="Lost">
        <details>
          <summary className="text-accent w-fit text-sm font-medium">It is lost: say why</summary>
          <ActionForm action={lose} id={id} hidden={{ version }} submit="Lost" className="mt-4">
            <SelectField
              name="lostReason"
              label="What it failed on"
              options={optionsOf(LOST_REASONS)}
              placeholder="Choose a reason"
            />
            <TextAreaField name="lostNote" label="In words" maxLength={1_000} rows={3} optional />
          </ActionForm>
        </details>
      </Section>
    </div>
  );
}

export function ReopenForm({ id, version, move }: Own & { move: FormAction }) {
  const options = OPEN_STAGES.map((value) => ({ value, label: PIPELINE_STATES[value] }));
  return (
    <ActionForm action={move} id={id} hidden={{ version }} submit="Open it again" className="max-w-md">
      <SelectField name="toStage" label="They are back: from where on?" options={options} />
    </ActionForm>
  );
}

type Line = {
  id: string;
  fromStage: Stage | null;
  toStage: Stage;
  lostReason: LostReason | null;
  byName: string;
  at: string;
};

export function OpportunityHistory({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title="Where it stood">
      <ol className="text-sm">
        {lines.map(({ id, fromStage, toStage, lostReason, byName, at }) => (
          <li key={id} className="border-line border-b py-2 last:border-b-0">
            {fromStage && `${PIPELINE_STATES[fromStage]} to `}
            {PIPELINE_STATES[toStage]}
            {lostReason && ` (${LOST_REASONS[lostReason].toLowerCase()})`}
            <span className="text-ink-soft">{` · ${byName}, ${at}`}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
