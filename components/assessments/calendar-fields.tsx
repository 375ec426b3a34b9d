import { Checkbox } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField } from "@/components/ui/text-field";

export type CalendarValues = {
  opensOn: string | null;
  closesOn: string | null;
  message: string | null;
  sendsMail: boolean;
};

type CalendarFieldsProps = {
  values?: CalendarValues;
  /** False without a mail server, and in the demo firm. */
  sends: boolean;
};

/** When a round takes answers, and what goes out by itself meanwhile. */
export function CalendarFields({ values, sends }: CalendarFieldsProps) {
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <DateField
          name="opensOn"
          label="First day to answer"
          hint="Empty: at once"
          defaultValue={values?.opensOn ?? undefined}
          optional
        />
        <DateField
          name="closesOn"
          label="Last day to answer"
          hint="Then it closes and is scored. Empty: by you"
          defaultValue={values?.closesOn ?? undefined}
          optional
        />
      </div>
      <TextAreaField
        name="message"
        label="Your words to the respondents"
        hint="In their letter, and above the statements. Everybody who is asked reads them."
        rows={3}
        maxLength={2_000}
        defaultValue={values?.message ?? undefined}
        optional
      />
      {sends ? (
        <Checkbox
          name="sendsMail"
          label="Send each a personal link, and remind who is missing"
          hint="At half-time and the day before the last, at eight in the morning where the respondent is. Nobody is written to twice for the same reason, or after finishing."
          defaultChecked={values?.sendsMail ?? true}
        />
      ) : (
        <p className="text-sm text-ink-soft">
          No mail goes out from here, so there are no letters and no reminders: pass personal links on by
          hand.
        </p>
      )}
    </>
  );
}
