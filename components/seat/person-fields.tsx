import { DateField, TextField } from "@/components/ui/text-field";

type PersonFieldsProps = { name?: string; presentSeat?: string; inSeatSince?: string | null };

/** Who it is, and what they do today. */
export function PersonFields({ name, presentSeat, inSeatSince }: PersonFieldsProps) {
  return (
    <>
      <TextField name="name" label="Name" autoComplete="off" defaultValue={name} />
      <TextField
        name="presentSeat"
        label="Present seat"
        hint="As the company calls it, such as “Director of operations”."
        autoComplete="off"
        defaultValue={presentSeat}
      />
      <DateField
        name="inSeatSince"
        label="In that seat since"
        optional
        defaultValue={inSeatSince ?? undefined}
      />
    </>
  );
}
