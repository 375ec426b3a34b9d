import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { Table, Td, Th } from "@/components/ui/table";
import { GROUP_TITLES } from "@/lib/rules/diagnosis/words";
import {
  type Coverage,
  percentRated,
  type RoundProgress as Progress,
} from "@/lib/rules/progress/round-progress";
import type { Thin } from "@/lib/rules/progress/too-thin";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import { thinSentence } from "./thin-words";

type RoundProgressProps = { progress: Progress; thin: readonly Thin[]; downloads: string };

/** Who answered and what is covered so far, and what a diagnosis made now could not carry. It shows no rating. */
export function RoundProgress({ progress, thin, downloads }: RoundProgressProps) {
  const { everybody, groups, dimensions, all } = progress;
  return (
    <Section
      title="How far the round is"
      lead="A statement counts as covered once it is rated. “Not my area” is an answer, but nothing to score."
    >
      <StatRow>
        <Stat
          label="Response"
          value={
            everybody.asked === 0 ? "–" : `${Math.floor((100 * everybody.finished) / everybody.asked)} %`
          }
          of={`${everybody.finished} of ${everybody.asked} finished`}
        />
        <Stat label="Coverage" value={`${percentRated(all)} %`} of={`${all.rated} of ${all.asked} ratings`} />
        {groups.map(({ group, asked, begun, finished }) => (
          <Stat
            key={group}
            label={GROUP_TITLES[group]}
            value={finished}
            of={`of ${asked} finished`}
            note={begun > finished ? `${begun - finished} answering` : undefined}
          />
        ))}
      </StatRow>
      {thin.length > 0 && (
        <Notice tone="caution" title="Scored now, this would be thin">
          <ul className="list-disc pl-5">
            {thin.map((one) => (
              <li key={thinSentence(one)}>{thinSentence(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Table caption="Coverage by subject" downloads={downloads}>
        <thead>
          <tr>
            <Th>Subject</Th>
            <Th numeric>Coverage</Th>
            <Th numeric>Rated</Th>
            <Th numeric>Open</Th>
            <Th numeric>Not their area</Th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ dimension, ...coverage }) => (
            <CoverageRow key={dimension} title={LABELS[dimension]} coverage={coverage} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function CoverageRow({ title, coverage }: { title: string; coverage: Coverage }) {
  return (
    <tr>
      <Td>{title}</Td>
      <Td numeric>{percentRated(coverage)} %</Td>
      <Td numeric>{coverage.rated}</Td>
      <Td numeric>{coverage.open || ""}</Td>
      <Td numeric>{coverage.skipped || ""}</Td>
    </tr>
  );
}
