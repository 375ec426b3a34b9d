import { ActionForm } from "@/components/ui/action-form";
import { AudienceLine } from "@/components/ui/audience-line";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-area-field";
import { type CommentActions, CommentItem } from "./comment-item";
import { readersSentence, type ThreadReaders } from "./words";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    send: "Send",
    comments: "Comments",
    yourComment: "Your comment",
    nobodyHasSaidAnything: "Nobody has said anything yet.",
  },
  de: {
    send: "Senden",
    comments: "Kommentare",
    yourComment: "Ihr Kommentar",
    nobodyHasSaidAnything: "Noch hat niemand etwas gesagt.",
  },
});

type CommentThreadProps = {
  /** `null`: nothing to show, since nobody of the client has the thing. */
  thread: {
    on: string;
    onId: string;
    readers: ThreadReaders;
    withHeads: boolean;
    mayWrite: boolean;
    comments: readonly Parameters<typeof CommentItem>[0]["comment"][];
  } | null;
  side: "staff" | "ceo" | "head";
  timeZone: string;
  /** For the comment that the form makes. */
  newId: string;
  longest: number;
  actions: CommentActions;
};

/** What was said about a thing that was shared, oldest first, and the box to add to it: who reads it stands beside it. */
export function CommentThread({ thread, side, timeZone, newId, longest, actions }: CommentThreadProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  if (!thread) return null;
  const { on, onId, readers, withHeads, mayWrite, comments } = thread;
  const isMixed = side !== "head" && comments.some((comment) => comment.withHeads !== withHeads);
  return (
    <div id="comments" className="scroll-mt-20">
      <Section title={words.comments} lead={comments.length === 0 ? words.nobodyHasSaidAnything : undefined}>
        {comments.length > 0 && (
          <ul>
            {comments.map((comment) => (
              <CommentItem key={comment.id} {...{ comment, timeZone, isMixed, longest }} actions={actions} />
            ))}
          </ul>
        )}
        {mayWrite ? (
          <ActionForm
            action={actions.add}
            id={newId}
            hidden={{ on, onId, withHeads: withHeads ? "yes" : "no" }}
            submit={words.send}
            resetOnSaved
            className="no-print max-w-2xl"
          >
            <TextAreaField name="text" label={words.yourComment} maxLength={longest} rows={3} />
            <AudienceLine>{readersSentence(readers, side, locale)}</AudienceLine>
          </ActionForm>
        ) : (
          <AudienceLine>{readersSentence(readers, side, locale)}</AudienceLine>
        )}
      </Section>
    </div>
  );
}
