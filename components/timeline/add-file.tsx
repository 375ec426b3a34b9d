"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { newRowId } from "@/components/ui/new-row-id";
import { MOST_FILE_BYTES } from "@/lib/rules/questionnaire/beside";

const REASONS: Readonly<Record<number, string>> = {
  404: "This client is no longer there for you.",
  409: "This client has as many files as it can have.",
  413: "At most 5 MB, please.",
  415: "A PDF, a picture, a Word or Excel file without macros, or text, please.",
  429: "That was a lot at once. Wait a little, then go on.",
};

type Said = { words: string; isProblem: boolean } | null;

/** One file into the timeline, by its own request: its bytes are looked at before anything is kept. */
export function AddFile({ clientId }: { clientId: string }) {
  const id = useId();
  const router = useRouter();
  const [said, setSaid] = useState<Said>(null);
  const [pending, setPending] = useState(false);

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const file = new FormData(form).get("file");
    if (pending || !(file instanceof File) || file.size === 0)
      return setSaid({ words: "Choose a file first.", isProblem: true });
    if (file.size > MOST_FILE_BYTES) return setSaid({ words: REASONS[413]!, isProblem: true });
    setPending(true);
    const problem = await put(clientId, file);
    setPending(false);
    setSaid(problem ? { words: problem, isProblem: true } : { words: "It is there.", isProblem: false });
    if (problem) return;
    form.reset();
    router.refresh();
  }

  return (
    <form className="grid max-w-xl gap-3" onSubmit={(event) => void send(event)}>
      <label htmlFor={id} className="text-sm font-medium">
        A file of up to 5 MB
      </label>
      <input id={id} name="file" type="file" className={controlStyles} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" aria-disabled={pending || undefined}>
          {pending ? "Sending…" : "Add the file"}
        </Button>
        <p role="status" className={said?.isProblem ? "text-danger text-sm" : "text-ink-soft text-sm"}>
          {said?.words}
        </p>
      </div>
    </form>
  );
}

/** What is wrong; `null`: nothing. */
async function put(clientId: string, file: File): Promise<string | null> {
  try {
    const answer = await fetch(`/api/timeline-files/${newRowId()}?clientCompanyId=${clientId}`, {
      method: "PUT",
      headers: { "x-file-name": encodeURIComponent(file.name) },
      body: file,
    });
    return answer.ok ? null : (REASONS[answer.status] ?? "It was not taken. Try again in a moment.");
  } catch {
    return "It did not arrive. Look at your connection, then send it again.";
  }
}
