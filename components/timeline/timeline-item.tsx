import { TextLink } from "@/components/ui/link";
import { isEntryKind } from "@/lib/rules/timeline/kinds";
import { mentionedIn, piecesOf } from "@/lib/rules/timeline/mentions";
import { byteWords } from "@/lib/units/bytes";
import type { EntryPeople } from "./entry-fields";
import { type EntryActions, EntryTools } from "./entry-tools";
import type { TimelineEvent } from "@/lib/rules/timeline/event";
import { bodyOf, capital, hrefOf, KINDS, titleOf } from "./words";

/** Longer than this, the rest is opened. */
const SHOWN = 600;

export type TimelineItemProps = EntryPeople & {
  item: TimelineEvent;
  clientId: string;
  /** The clock of the firm at that moment. */
  when: { day: string; time: string };
  /** `null` for those who only read. */
  actions: EntryActions | null;
};

/** One thing that happened: when, what, who; and, of what was written down here, the ways to mend it. */
export function TimelineItem({ item, clientId, when, actions, contacts, colleagues }: TimelineItemProps) {
  const { kind, what, id, hasTime, byName, people, mentions, task, sender, number, version } = item;
  const title = titleOf(item);
  const href = hrefOf(item, clientId);
  const inWords = mentionedIn(bodyOf(item), mentions);
  const besides = mentions.filter((one) => !inWords.includes(one.id));
  const facts = [
    hasTime ? when.time : null,
    what === "entry" && item.subject ? capital(KINDS[kind][0]) : null,
    sender && `from ${sender}`,
    kind === "file" && number !== null ? byteWords(number, "en-GB") : null,
    byName && (what === "entry" ? `written by ${byName}` : byName),
  ].filter(Boolean);
  return (
    <li
      id={what === "entry" ? `entry-${id}` : undefined}
      className="border-line grid gap-1.5 border-b py-3 first:border-t"
    >
      <p className="max-w-[75ch] font-medium break-words">
        {href ? <TextLink href={href}>{title}</TextLink> : title}
      </p>
      <p className="tabular text-ink-soft text-xs break-words">{facts.join(" · ")}</p>
      <Words text={bodyOf(item)} names={mentions} />
      {people.length > 0 && (
        <p className="text-sm">
          <span className="text-ink-soft">With </span>
          {people.map((person, at) => (
            <span key={person.id}>
              {at > 0 && ", "}
              <TextLink href={`/clients/${clientId}/contacts/${person.id}`}>{person.name}</TextLink>
            </span>
          ))}
        </p>
      )}
      {besides.length > 0 && (
        <p className="text-ink-soft text-xs">{besides.map(({ name }) => `@${name}`).join(", ")}</p>
      )}
      {task && (
        <p className="text-sm">
          <span className="text-ink-soft">Next step: </span>
          <TextLink href="/tasks?view=everybody">{task}</TextLink>
        </p>
      )}
      {actions && what === "entry" && isEntryKind(kind) && version !== null && (
        <EntryTools
          clientId={clientId}
          entry={{
            ...{ id, version, title },
            of: kind === "email" || kind === "file" ? kind : "talk",
            values: {
              ...{ ...when, sender, title: item.subject, text: item.body ?? "" },
              contactIds: people.map((person) => person.id),
              mentionIds: mentions.map((person) => person.id),
            },
          }}
          actions={actions}
          contacts={withAll(contacts, people)}
          colleagues={withAll(colleagues, mentions)}
        />
      )}
    </li>
  );
}

function Words({ text, names }: { text: string; names: EntryPeople["colleagues"] }) {
  if (text === "") return null;
  const isLong = text.length > SHOWN;
  const body = (part: string) => (
    <p className="max-w-[75ch] text-sm break-words whitespace-pre-line">
      {piecesOf(part, names).map((piece, at) =>
        piece.isMention ? (
          <span key={at} className="text-accent font-medium">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
  if (!isLong) return body(text);
  return (
    <details>
      <summary className="text-sm">
        <span className="break-words">{text.slice(0, SHOWN / 2).toWellFormed()}… </span>
        <span className="text-accent font-medium">All of it</span>
      </summary>
      {body(text)}
    </details>
  );
}

/** Whoever is named already stays to be chosen, also where they have gone since. */
function withAll(list: EntryPeople["contacts"], more: EntryPeople["contacts"]) {
  return [...list, ...more.filter(({ id }) => list.every((one) => one.id !== id))];
}
