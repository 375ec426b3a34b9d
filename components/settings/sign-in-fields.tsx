import { Checkbox } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";

type SignInFieldsProps = {
  secondFactorRequired: boolean;
  staffIdleMinutes: number;
  staffSessionHours: number;
  /** What can be chosen. */
  idleMinutes: readonly number[];
  sessionHours: readonly number[];
};

/** How the firm's people sign in, and for how long. */
export function SignInFields(props: SignInFieldsProps) {
  const { secondFactorRequired, staffIdleMinutes, staffSessionHours, idleMinutes, sessionHours } = props;
  return (
    <>
      <Checkbox
        name="secondFactorRequired"
        label="Owners and consultants sign in with a second factor"
        hint="Besides the password, a code from an app on their phone. Who has none sets it up at the next click, you too."
        defaultChecked={secondFactorRequired}
      />
      <SelectField
        name="idleMinutes"
        label="Signed out without a click after"
        options={idleMinutes.map((minutes) => ({ value: String(minutes), label: `${minutes} minutes` }))}
        defaultValue={String(staffIdleMinutes)}
      />
      <SelectField
        name="sessionHours"
        label="Signed out in any case after"
        options={sessionHours.map((hours) => ({
          value: String(hours),
          label: hours === 1 ? "1 hour" : `${hours} hours`,
        }))}
        defaultValue={String(staffSessionHours)}
      />
    </>
  );
}
