import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";

/** What a handover pack brings; the file holds all of it. */
export function PackContents({ contents }: { contents: readonly Definition[] }) {
  return (
    <Section
      title="What is in it"
      lead="As it stood on the day of issue, with the scorecard, the first ninety days, gates and risks. The PDF holds all of it."
    >
      <DefinitionList items={contents} />
    </Section>
  );
}
