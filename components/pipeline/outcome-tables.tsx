import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Outcomes } from "@/lib/rules/pipeline/outcomes";
import { LEAD_SOURCES, LOST_REASONS } from "@/lib/rules/pipeline/words";
import { moneyOf } from "./words";

/** Where what was won came from, and what the rest failed on. */
export function OutcomeTables({ bySource, byReason }: Pick<Outcomes, "bySource" | "byReason">) {
  return (
    <>
      <Section title="By where they came from">
        <Table caption="Won and lost by source">
          <thead>
            <tr>
              <Th>Source</Th>
              <Th numeric>Won</Th>
              <Th numeric>Lost</Th>
              <Th numeric>Won of a hundred</Th>
              <Th numeric>Value won</Th>
              <Th numeric>Value lost</Th>
            </tr>
          </thead>
          <tbody>
            {bySource.map(({ source, won, lost, ratePct, wonValue, lostValue }) => (
              <tr key={source ?? "unknown"}>
                <Td>{source ? LEAD_SOURCES[source] : "Not known"}</Td>
                <Td numeric>{won}</Td>
                <Td numeric>{lost}</Td>
                <Td numeric>{ratePct}</Td>
                <Td numeric>{moneyOf(wonValue)}</Td>
                <Td numeric>{moneyOf(lostValue)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
      {byReason.length > 0 && (
        <Section title="What they failed on">
          <Table caption="Lost by reason">
            <thead>
              <tr>
                <Th>Reason</Th>
                <Th numeric>Lost</Th>
                <Th numeric>Value</Th>
              </tr>
            </thead>
            <tbody>
              {byReason.map(({ reason, count, value }) => (
                <tr key={reason}>
                  <Td>{LOST_REASONS[reason]}</Td>
                  <Td numeric>{count}</Td>
                  <Td numeric>{moneyOf(value)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      )}
    </>
  );
}
