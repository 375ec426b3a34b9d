import { ROLE_WORDS, ROLE_WORDS_IN } from "@/components/settings/member-words";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant } from "@/lib/units/days";
import { WORDS } from "./comment-item.words";
import { useLocale } from "#language";

export type CommentActions = { add: FormAction; edit: FormAction; withdraw: FormAction };

type CommentItemProps = {
  comment: {
    id: string;
    authorName: string;
    authorRole: keyof typeof ROLE_WORDS;
    text: string;
    createdAt: Date;
    editedAt: Date | null;
    withHeads: boolean;
    version: number;
    isWithdrawn: boolean;
    mayEdit: boolean;
    mayWithdraw: boolean;
  };
  timeZone: string;
  /** Whether some of the thread is read by others than the rest, and so each says it. */
  isMixed: boolean;
  longest: number;
  actions: Pick<CommentActions, "edit" | "withdraw">;
};

/** One remark: who, when, what; its author's ways to mend it. */
export function CommentItem({ comment, timeZone, isMixed, longest, actions }: CommentItemProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { id, authorName, authorRole, text, createdAt, editedAt, version, isWithdrawn } = comment;
  return (
    <li className="border-line grid gap-2 border-b py-4 first:border-t">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-medium">{authorName}</span>
        <span className="text-ink-soft">
          {ROLE_WORDS_IN[locale][authorRole]}, {formatInstant(createdAt, timeZone, locale)}
          {editedAt && !isWithdrawn && words.corrected}
          {isMixed && !comment.withHeads && words.notShownToThe}
        </span>
      </p>
      {isWithdrawn ? (
        <p className="text-ink-soft text-sm italic">{words.withdrawnByItsAuthor}</p>
      ) : (
        <p className="max-w-[70ch] text-sm break-words whitespace-pre-line">{text}</p>
      )}
      {comment.mayWithdraw && (
        <div className="no-print flex flex-wrap items-start gap-4">
          <ConfirmForm
            action={actions.withdraw}
            hidden={{ id }}
            ask={words.withdraw}
            title={words.withdrawThisComment}
            confirm={words.withdrawIt}
          >
            <p>{words.itsWordsAreGone}</p>
          </ConfirmForm>
          {comment.mayEdit && (
            <details className="min-w-0 grow basis-64">
              <summary className="text-accent w-fit py-2.5 text-sm underline underline-offset-4">
                {words.correct}
              </summary>
              <ActionForm
                action={actions.edit}
                id={id}
                hidden={{ version }}
                submit={words.save}
                className="pt-2"
              >
                <TextAreaField
                  name="text"
                  label={words.yourComment}
                  defaultValue={text}
                  maxLength={longest}
                  rows={3}
                />
              </ActionForm>
            </details>
          )}
        </div>
      )}
    </li>
  );
}
