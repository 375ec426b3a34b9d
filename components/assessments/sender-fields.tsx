import type { Sender } from "./sender";

/** The same in a form that the browser itself sends. */
export function SenderFields({ sender }: { sender: Sender }) {
  return Object.entries(sender).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
