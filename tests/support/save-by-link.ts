/** A respondent and the secret of their personal link. */
export type LinkHolder = { respondentId: string; token: string };
export type Save = { itemId: string; rating: string; version: number };

/** As the page sends it; the version that the server then holds, or 0 where it did not take the answer. */
export async function saveByLink(
  origin: string,
  actionId: string,
  holder: LinkHolder,
  save: Save,
): Promise<number> {
  const said = await sendByLink(origin, actionId, holder, [save]);
  return Number(new RegExp(`"status":"saved".*"${save.itemId}":"(\\d+)"`).exec(said)?.[1] ?? 0);
}

/** Several in one go, and what came back, as text. Rejects when `cut` ends the connection first. */
export async function sendByLink(
  origin: string,
  actionId: string,
  { respondentId, token }: LinkHolder,
  saves: readonly Save[],
  cut?: AbortSignal,
): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ respondentId, token })) body.append(`_1_${name}`, value);
  for (const [at, save] of saves.entries())
    for (const [name, value] of Object.entries(save)) body.append(`_1_answers[${at}].${name}`, String(value));
  body.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  const send = async () => {
    const answer = await fetch(`${origin}/respond/${token}`, {
      method: "POST",
      body,
      headers: { "Next-Action": actionId, Origin: origin },
      ...(cut && { signal: cut }),
    });
    return answer.text();
  };
  if (!cut) return send();
  // Cut between an answer's head and its body, `text()` of Node 20 never settles: the cut itself has to end the wait.
  const over = new Promise<never>((_resolve, reject) => {
    cut.addEventListener("abort", () => reject(cut.reason as Error));
  });
  return Promise.race([send(), over]);
}

/** Its name in the build's manifest. */
export const SAVE_BY_LINK = "respond/[token]/actions#giveByLinkAction";
