import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";

export type ApiRoute = {
  id: string;
  method: string;
  path: string;
  summary: string;
  scope: string | null;
};

/** The routes of one subject. */
export function ApiRoutes({ title, routes }: { title: string; routes: readonly ApiRoute[] }) {
  return (
    <Section title={title}>
      <Table caption={`Routes: ${title}`}>
        <thead>
          <tr>
            <Th>Route</Th>
            <Th>Does</Th>
            <Th>Scope</Th>
            <Th>Tool</Th>
          </tr>
        </thead>
        <tbody>
          {routes.map(({ id, method, path, summary, scope }) => (
            <tr key={id}>
              <Td>
                <code className="text-xs break-all">
                  {method} {path}
                </code>
              </Td>
              <Td>{summary}</Td>
              <Td className="whitespace-nowrap">{scope ?? "any"}</Td>
              <Td className="text-ink-soft text-xs">{id}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
