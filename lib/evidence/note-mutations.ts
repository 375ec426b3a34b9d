import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { askedOf } from "@/lib/questionnaires/of-round";
import { ok, refuse, type Result } from "@/lib/result";
import type { GiveAnswersRefusal } from "@/lib/rounds/answer-mutations";
import { asRespondent, audited, type OwnRespondent } from "@/lib/rounds/as-respondent";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { NoteAnswersInput } from "./schema";

export type NotedAnswers = {
  /** The version of each note as it now stands. */
  versions: Partial<Record<StatementId, number>>;
  /** Noted otherwise meanwhile, in another window; these were not overwritten. */
  conflicts: StatementId[];
};

type Note = NoteAnswersInput["notes"][number];

/** Saves what a respondent says beside their answers. Sent again after a lost reply, it answers the same and changes nothing. */
export async function noteAnswers(
  viewer: AnsweringViewer,
  { respondentId, notes }: NoteAnswersInput,
): Promise<Result<NotedAnswers, GiveAnswersRefusal>> {
  return asRespondent<NotedAnswers, GiveAnswersRefusal>(viewer, respondentId, async (tx, respondent) => {
    const asked = await askedOf(tx, viewer, respondentId);
    if (notes.some(({ itemId }) => !asked.includes(itemId))) return refuse("NOT_ASKED");
    const noted: NotedAnswers = { versions: {}, conflicts: [] };
    const written: StatementId[] = [];
    for (const note of notes) {
      const before = await held(tx, respondent, note.itemId);
      if (before && isSame(before, note)) noted.versions[note.itemId] = before.version;
      else if (await write(tx, respondent, note)) {
        noted.versions[note.itemId] = note.version + 1;
        written.push(note.itemId);
      } else {
        // Somebody wrote while we looked: our own first try, perhaps, which said the same.
        const now = await held(tx, respondent, note.itemId);
        if (now && isSame(now, note)) noted.versions[note.itemId] = now.version;
        else noted.conflicts.push(note.itemId);
      }
    }
    if (written.length > 0)
      await audit(tx, viewer, "answer.noted", { ...audited(respondent), after: { statements: written } });
    return ok(noted);
  });
}

function held(tx: Tx, { firmId, respondentId }: OwnRespondent, itemId: StatementId) {
  return tx.answerNote.findUnique({
    where: { firmId_respondentId_itemId: { firmId, respondentId, itemId } },
    select: { note: true, link: true, sureness: true, version: true },
  });
}

type Words = Pick<Note, "note" | "link" | "sureness">;

function isSame(a: Words, b: Words): boolean {
  return a.note === b.note && a.link === b.link && a.sureness === b.sureness;
}

/** Whether it was written: not if it is no longer the one that was seen. */
async function write(
  tx: Tx,
  respondent: OwnRespondent,
  { itemId, version, ...words }: Note,
): Promise<boolean> {
  const { firmId, respondentId } = respondent;
  const { count } =
    version === 0
      ? await tx.answerNote.createMany({ data: [{ ...respondent, itemId, ...words }], skipDuplicates: true })
      : await tx.answerNote.updateMany({
          where: { firmId, respondentId, itemId, version },
          data: { ...words, version: version + 1, notedAt: new Date() },
        });
  return count === 1;
}
