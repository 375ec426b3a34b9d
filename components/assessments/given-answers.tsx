import { Section } from "@/components/ui/section";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { ANSWERING_WORDS } from "./answering-words";
import { BESIDE_WORDS } from "./beside-words";
import type { HeldFile } from "./file-queue";
import type { HeldNotes } from "./notes";
import type { HeldAnswers } from "./ratings";
import type { Sender } from "./sender";
import { evidenceHref } from "./evidence-href";

type GivenAnswersProps = {
  sender: Sender;
  dimensions: ReadonlyArray<DimensionText>;
  held: HeldAnswers;
  notes: HeldNotes;
  evidence: readonly HeldFile[];
};

/** A finished questionnaire, to read: each statement with the level that was chosen, in its own words, and what stands beside. */
export function GivenAnswers({ sender, dimensions, held, notes, evidence }: GivenAnswersProps) {
  const words = ANSWERING_WORDS[sender.language];
  const beside = BESIDE_WORDS[sender.language];
  return dimensions.map(({ dimension, title, statements }) => (
    <Section key={dimension} title={title}>
      <dl className="grid gap-4">
        {statements.map(({ id, statement, anchors }) => {
          const answer = held[id];
          const note = notes[id];
          const files = evidence.filter(({ itemId }) => itemId === id);
          return (
            <div key={id} className="keep-together grid gap-0.5">
              <dt className="font-medium">{statement}</dt>
              <dd className="text-sm text-ink-soft">
                {!answer && words.notAnswered}
                {answer?.rating === null && words.skip}
                {answer?.rating && words.given(answer.rating, anchors[answer.rating - 1] ?? "")}
                {note?.sureness && ` · ${beside.sureness[note.sureness]}`}
              </dd>
              {note?.note && <dd className="text-sm whitespace-pre-line">{note.note}</dd>}
              {note?.link && <dd className="text-sm break-all">{note.link}</dd>}
              {files.map((file) => (
                <dd key={file.id} className="text-sm break-all">
                  <a href={evidenceHref(sender, file.id)} download className="text-accent underline">
                    {file.name}
                  </a>
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </Section>
  ));
}
