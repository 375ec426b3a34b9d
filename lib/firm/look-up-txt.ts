import "server-only";
import { Resolver } from "node:dns/promises";

/** A name's TXT records, each in the pieces that DNS cut it into; NO_DNS where nobody could be asked. */
export type LookUpTxt = (name: string) => Promise<ReadonlyArray<readonly string[]> | "NO_DNS">;

/** The name servers say that there is none, which is an answer. */
const NONE = ["ENOTFOUND", "ENODATA"];

/** Asks the name servers of the machine, for six seconds at most. */
export const lookUpTxt: LookUpTxt = async (name) => {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  try {
    return await resolver.resolveTxt(name);
  } catch (error) {
    return NONE.includes((error as NodeJS.ErrnoException).code ?? "") ? [] : "NO_DNS";
  }
};
