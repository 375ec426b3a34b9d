import { clsx } from "clsx";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    unread: "Unread: ",
    opening: "Opening…",
    open: (sentence: string | number) => `Open: ${sentence}`,
    open2: "Open",
  },
  de: {
    unread: "Ungelesen: ",
    opening: "Wird geöffnet …",
    open: (sentence) => `Öffnen: ${sentence}`,
    open2: "Öffnen",
  },
});

type NoticeListProps = {
  notices: readonly {
    id: string;
    sentence: string;
    clientName: string | null;
    createdAt: Date;
    isUnread: boolean;
  }[];
  timeZone: string;
  open: FormAction;
};

/** What happened, newest first; opening one leads to it and counts as having read it. */
export function NoticeList({ notices, timeZone, open }: NoticeListProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <ul>
      {notices.map(({ id, sentence, clientName, createdAt, isUnread }) => (
        <li
          key={id}
          className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b py-3 first:border-t"
        >
          <div className={clsx("grid min-w-0 gap-0.5 text-sm", isUnread && "border-accent border-l-3 pl-3")}>
            <p className={clsx(isUnread && "font-medium")}>
              {isUnread && <span className="sr-only">{words.unread}</span>}
              {sentence}.
            </p>
            <p className="text-ink-soft text-xs">
              {[clientName, formatInstant(createdAt, timeZone, locale)].filter(Boolean).join(" · ")}
            </p>
          </div>
          <ActionForm action={open} hidden={{ id }} className="gap-2">
            <SubmitButton
              size="sm"
              variant="secondary"
              pendingLabel={words.opening}
              aria-label={words.open(sentence)}
            >
              {words.open2}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
