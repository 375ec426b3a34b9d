import { RadioGroup } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

type Named = { id: string; name: string };

type StartSopFieldsProps = {
  engagements: readonly { id: string; title: string }[];
  departments: readonly Named[];
  owners: readonly Named[];
  templates: readonly { id: string; title: string; process: string; purpose: string }[];
  planned: { title: string; ownerContactId: string | null } | undefined;
  /** The decision it comes out of, with its department. */
  from: { title: string; departmentId: string | null } | null;
  /** Fixed for a planned one. */
  engagementId: string | undefined;
};

const option = ({ id, name }: Named) => ({ value: id, label: name });

/** What an SOP is begun with: its name, whose it is, and one of ten processes to start from, or a blank page. */
export function StartSopFields(props: StartSopFieldsProps) {
  const { engagements, departments, owners, templates, planned, from, engagementId } = props;
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField
          name="title"
          label="Name of the procedure"
          placeholder="Order to cash"
          maxLength={160}
          defaultValue={planned?.title ?? from?.title}
        />
        {engagementId ? (
          <input type="hidden" name="engagementId" value={engagementId} />
        ) : (
          <SelectField
            name="engagementId"
            label="Engagement"
            options={engagements.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <SelectField
          name="departmentId"
          label="Department"
          optional
          placeholder="None yet"
          options={departments.map(option)}
          defaultValue={from?.departmentId ?? ""}
        />
        <SelectField
          name="ownerContactId"
          label="Owner at the client"
          optional
          placeholder="Nobody yet"
          options={owners.map(option)}
          defaultValue={planned?.ownerContactId ?? ""}
        />
      </div>
      <RadioGroup
        name="template"
        label="Start from"
        optional
        hint="A template is a first draft: headings, steps, limits and numbers to change to how this client works."
        defaultValue=""
        className="sm:[&>div]:grid-cols-2"
        choices={[
          {
            value: "",
            label: "A blank page",
            description: "Or import a Markdown or Word file on the next page",
          },
          ...templates.map(({ id, title, process }) => ({ value: id, label: title, description: process })),
        ]}
      />
    </>
  );
}
