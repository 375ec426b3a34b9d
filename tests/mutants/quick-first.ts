import { BaseSequencer, type TestSpecification } from "vitest/node";

const SLOW =
  /properties|golden|reproduce|counterfactuals|difference|cases|invented-companies|probe|score-contributions/;

/** A mutant's first failing test ends its run, so the tests that take milliseconds go before those that take seconds. */
export default class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = ({ moduleId }: TestSpecification) => Number(SLOW.test(moduleId));
    return files.toSorted((a, b) => slow(a) - slow(b));
  }
}
