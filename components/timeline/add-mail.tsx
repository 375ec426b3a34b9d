"use client";

import { type ChangeEvent, useId, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { controlStyles } from "@/components/ui/control-styles";
import { type ReadMail, readMail } from "@/lib/rules/timeline/read-mail";
import { type AddEntryProps, NextStepFields } from "./add-entry";
import { EntryFields } from "./entry-fields";

type AddMailProps = Omit<AddEntryProps, "contacts"> & {
  contacts: readonly { id: string; name: string; email: string | null }[];
  timeZone: string;
};

const MOST_BYTES = 20 * 1024 * 1024;

/** An e-mail, pasted or as an .eml file: read here, in the browser, and corrected by whoever puts it there. */
export function AddMail({ clientId, ids, now, action, contacts, colleagues, timeZone }: AddMailProps) {
  const pasteId = useId();
  const fileId = useId();
  const [read, setRead] = useState<{ mail: ReadMail; at: number; of: string } | null>(null);
  const take = (raw: string) =>
    setRead((before) => ({ mail: readMail(raw, timeZone), at: (before?.at ?? 0) + 1, of: ids.entry }));

  async function onFile({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file || file.size > MOST_BYTES) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Each byte as a character: the mail itself says what its letters are.
    take(new TextDecoder("x-user-defined").decode(bytes).replace(/[\uf780-\uf7ff]/g, byteOf));
  }

  // Once it is kept the next one begins empty.
  const mail = read?.of === ids.entry ? read.mail : null;
  const sender = mail?.sender?.toLowerCase() ?? "";
  const from = contacts.filter(
    ({ name, email }) =>
      sender !== "" && ((email && sender.includes(email)) || sender.includes(name.toLowerCase())),
  );
  const values = {
    day: mail?.sent?.day ?? now.day,
    time: mail?.sent ? (mail.sent.time ?? "") : now.time,
    title: mail?.subject,
    sender: mail?.sender,
    text: mail?.text,
    contactIds: from.map(({ id }) => id),
  };
  return (
    <div className="grid max-w-3xl gap-5">
      <div>
        <label htmlFor={pasteId} className="block text-sm font-medium">
          Paste the e-mail, with its head if you have it
        </label>
        <textarea
          key={ids.entry}
          id={pasteId}
          rows={3}
          className={`${controlStyles} mt-1.5 min-h-20`}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      </div>
      <div>
        <label htmlFor={fileId} className="block text-sm font-medium">
          Or an .eml file
        </label>
        <input
          key={ids.entry}
          id={fileId}
          type="file"
          accept=".eml,message/rfc822"
          className={`${controlStyles} mt-1.5`}
          onChange={(event) => void onFile(event)}
        />
      </div>
      <ActionForm
        action={action}
        id={ids.entry}
        hidden={{ clientCompanyId: clientId, taskId: ids.task, kind: "email" }}
        submit="Keep the e-mail"
        resetOnSaved
      >
        <EntryFields
          key={`${ids.entry} ${read?.at}`}
          of="email"
          values={values}
          contacts={contacts}
          colleagues={colleagues}
        />
        <NextStepFields />
      </ActionForm>
    </div>
  );
}

function byteOf(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) - 0xf700);
}
