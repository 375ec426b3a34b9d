import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TIME_ZONES } from "@/components/ui/time-zone-list";

type FirmFieldsProps = { name?: string; timeZone?: string; currency?: string };

/** The fields of a firm, for setting it up and for changing it. */
export function FirmFields({ name, timeZone, currency }: FirmFieldsProps) {
  return (
    <>
      <TextField name="firmName" label="Name of the firm" autoComplete="organization" defaultValue={name} />
      <SelectField
        name="timeZone"
        label="Time zone"
        hint="Decides when a day and a week begin, for everybody in the firm."
        options={TIME_ZONES.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        defaultValue={timeZone}
        placeholder="Choose…"
      />
      <SelectField
        name="currency"
        label="Currency"
        hint="What a new client or engagement starts with; each can have another."
        options={currencies()}
        defaultValue={currency}
        placeholder="Choose…"
      />
    </>
  );
}

function currencies(): Option[] {
  const words = new Intl.DisplayNames("en", { type: "currency" });
  return Intl.supportedValuesOf("currency").map((value) => ({
    value,
    label: `${value} – ${words.of(value) ?? value}`,
  }));
}
