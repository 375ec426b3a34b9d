import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { QUESTIONNAIRES, STATE_WORDS, type VersionRow } from "./words";

type QuestionnaireListProps = {
  questionnaires: ReadonlyArray<{ id: string; name: string; versions: ReadonlyArray<VersionRow> }>;
  builtIn: { statements: number };
};

/** The built-in questionnaire first, then the firm's own by name, each with how its newest version stands. */
export function QuestionnaireList({ questionnaires, builtIn }: QuestionnaireListProps) {
  return (
    <Table caption="Questionnaires that a round can ask" downloads="/tables/questionnaires">
      <thead>
        <tr>
          <Th>Questionnaire</Th>
          <Th>Newest version</Th>
          <Th>State</Th>
          <Th numeric>Statements</Th>
          <Th numeric>Rounds</Th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <Td>
            <TextLink href={`${QUESTIONNAIRES}/built-in`}>The built-in one</TextLink>
          </Td>
          <Td>Version 1</Td>
          <Td>
            <Badge tone="accent">{STATE_WORDS.published.word}</Badge>
          </Td>
          <Td numeric>{builtIn.statements}</Td>
          <Td numeric>
            <span className="text-ink-faint">–</span>
          </Td>
        </tr>
        {questionnaires.map(({ id, name, versions }) => {
          const [newest] = versions;
          if (!newest) return null;
          const { word, tone } = STATE_WORDS[newest.state];
          return (
            <tr key={id}>
              <Td>
                <TextLink href={`${QUESTIONNAIRES}/${id}`}>{name}</TextLink>
              </Td>
              <Td>Version {newest.number}</Td>
              <Td>
                <Badge tone={tone}>{word}</Badge>
              </Td>
              <Td numeric>{newest.statements}</Td>
              <Td numeric>{versions.reduce((sum, { rounds }) => sum + rounds, 0)}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
