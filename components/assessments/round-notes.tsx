import { Section } from "@/components/ui/section";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { Sureness } from "@/lib/rules/questionnaire/beside";
import { byteWords } from "@/lib/units/bytes";
import { BESIDE_WORDS } from "./beside-words";

type Said = {
  id: string;
  name: string;
  group: Group;
  department: string | null;
  answer: { rating: number | null } | null;
  note: { note: string | null; link: string | null; sureness: Sureness | null } | null;
  files: ReadonlyArray<{ id: string; name: string; byteCount: number }>;
};

type RoundNotesProps = {
  dimensions: ReadonlyArray<{
    title: string;
    statements: ReadonlyArray<{ id: string; statement: string; said: readonly Said[] }>;
  }>;
};

/** What was put beside the answers, statement by statement, with who said it and what they chose. */
export function RoundNotes({ dimensions }: RoundNotesProps) {
  return dimensions.map(({ title, statements }) => (
    <Section key={title} title={title}>
      {statements.map(({ id, statement, said }) => (
        <article key={id} className="grid gap-3">
          <h3 className="font-medium">{statement}</h3>
          <ul className="grid gap-4 border-l-2 border-line pl-4">
            {said.map((one) => (
              <Voice key={one.id} {...one} />
            ))}
          </ul>
        </article>
      ))}
    </Section>
  ));
}

function Voice({ name, group, department, answer, note, files }: Said) {
  const role = { ceo: "CEO", head: `Head of ${department ?? "a department"}`, consultant: "Consultant" }[
    group
  ];
  return (
    <li className="keep-together grid gap-1 text-sm">
      <p>
        <span className="font-medium">{name}</span>{" "}
        <span className="text-ink-soft">
          {[
            role,
            ratingWords(answer),
            note?.sureness && BESIDE_WORDS.en.sureness[note.sureness].toLowerCase(),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </p>
      {note?.note && <p className="max-w-[65ch] whitespace-pre-line">{note.note}</p>}
      {note?.link && (
        <p>
          <a
            href={note.link}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="break-all text-accent underline underline-offset-[0.2em]"
          >
            {note.link}
          </a>
        </p>
      )}
      {files.map((file) => (
        <p key={file.id}>
          <a
            href={`/api/evidence/${file.id}`}
            download
            className="break-all text-accent underline underline-offset-[0.2em]"
          >
            {file.name}
          </a>{" "}
          <span className="tabular text-xs text-ink-faint">{byteWords(file.byteCount, "en")}</span>
        </p>
      ))}
    </li>
  );
}

function ratingWords(answer: Said["answer"]): string {
  if (!answer) return "not answered";
  return answer.rating === null ? "not their area" : `${answer.rating} of 5`;
}
