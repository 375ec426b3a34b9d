import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TIMELINE_KINDS, type TimelineKind } from "@/lib/rules/timeline/kinds";
import { capital, KINDS } from "./words";

type TimelineFilterProps = {
  path: string;
  asked: {
    kind: TimelineKind | null;
    who: string | null;
    q: string;
    since: string | null;
    entry: string | null;
  };
  /** Whom one can look for; none where the page is somebody's. */
  contacts: readonly { id: string; name: string }[];
};

/** Narrows a timeline by its address: it works before any script, and can be sent to a colleague. */
export function TimelineFilter({ path, asked, contacts }: TimelineFilterProps) {
  const isNarrowed = asked.kind || asked.who || asked.q || asked.since || asked.entry;
  return (
    <form
      action={path}
      className="no-print flex flex-wrap items-end gap-3"
      role="search"
      aria-label="In the timeline"
    >
      {asked.since && <input type="hidden" name="since" value={asked.since} />}
      <SelectField
        name="kind"
        label="What"
        className="basis-44"
        defaultValue={asked.kind ?? ""}
        options={[
          { value: "", label: "Everything" },
          ...TIMELINE_KINDS.map((kind) => ({ value: kind, label: capital(KINDS[kind][1]) })),
        ]}
      />
      {contacts.length > 0 && (
        <SelectField
          name="who"
          label="Who"
          className="basis-44"
          defaultValue={asked.who ?? ""}
          options={[
            { value: "", label: "Everybody" },
            ...contacts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextField
        name="q"
        type="search"
        label="Words"
        defaultValue={asked.q}
        maxLength={100}
        className="basis-48"
        optional
      />
      <div className="mb-1 flex items-center gap-4">
        <Button type="submit">Show</Button>
        {isNarrowed && <TextLink href={path}>The whole timeline</TextLink>}
      </div>
    </form>
  );
}
