/** How the bin differs from the deletion for good, and what to do before. */
export function BinAndGood() {
  return (
    <div className="text-ink-soft grid max-w-[70ch] gap-2 text-sm">
      <p>
        <strong className="text-ink font-medium">The bin</strong> (“Delete this client” on its overview) only
        hides: the client counts nowhere, and everything about it stays until it is brought back.
      </p>
      <p>
        <strong className="text-ink font-medium">Deletion for good</strong> hides it for 30 days, in which an
        owner can call it off and its portal is closed. On the day after, every record of it goes: answers,
        diagnoses, hours, SOPs, reports and files, mails to its people, and their sign-ins. A numbered
        certificate says what went, and is offered to its CEO. Nothing brings it back, so take the archive
        first.
      </p>
    </div>
  );
}
