import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "./button-form";

export type TokenRow = {
  id: string;
  name: string;
  prefix: string;
  scopes: readonly string[];
  assistantWrites: boolean;
  /** In words, in the firm's time zone. */
  until: string;
  lastUsed: string | null;
  state: "live" | "revoked" | "over";
};

const ENDED = { revoked: "Revoked", over: "Over" } as const;

/** One's own tokens, the latest first. */
export function TokenTable({ tokens, revoke }: { tokens: readonly TokenRow[]; revoke: FormAction }) {
  return (
    <Table caption="Your tokens">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>May</Th>
          <Th>Works until</Th>
          <Th>Last used</Th>
          <Th>
            <span className="sr-only">What to do</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ id, name, prefix, scopes, assistantWrites, until, lastUsed, state }) => (
          <tr key={id}>
            <Td>
              <span className="font-medium">{name}</span>
              <span className="text-ink-soft block text-xs">{prefix}…</span>
            </Td>
            <Td className="text-xs">
              {scopes.join(", ")}
              {assistantWrites && <span className="text-ink-soft block">An assistant may write with it</span>}
            </Td>
            <Td className="whitespace-nowrap">{until}</Td>
            <Td>{lastUsed ?? "Never"}</Td>
            <Td>
              {state === "live" ? (
                <ButtonForm action={revoke} hidden={{ id }} label={`Revoke ${name}`} variant="danger">
                  Revoke
                </ButtonForm>
              ) : (
                <Badge>{ENDED[state]}</Badge>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
