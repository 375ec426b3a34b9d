import { ButtonForm } from "@/components/settings/button-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant } from "@/lib/units/days";
import { DeleteForGood } from "./delete-for-good";

type BinProps = {
  clients: readonly { id: string; name: string; deletedAt: Date | null }[];
  timeZone: string;
  restore: FormAction;
  remove: FormAction;
};

/** What was deleted and is all still there: back onto the list, or gone for good. */
export function Bin({ clients, timeZone, restore, remove }: BinProps) {
  return (
    <ul className="divide-line divide-y">
      {clients.map((client) => (
        <li key={client.id} className="grid gap-3 py-4 first:pt-0">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <p>
              <span className="font-medium">{client.name}</span>
              {client.deletedAt && (
                <span className="text-ink-soft text-sm">
                  {" "}
                  in the bin since {formatInstant(client.deletedAt, timeZone)}
                </span>
              )}
            </p>
            <ButtonForm action={restore} hidden={{ id: client.id }} label={`Bring ${client.name} back`}>
              Bring it back
            </ButtonForm>
          </div>
          <details>
            <summary className="text-accent w-fit text-sm underline underline-offset-4">
              Delete {client.name} for good
            </summary>
            <div className="pt-4">
              <DeleteForGood action={remove} client={client} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
