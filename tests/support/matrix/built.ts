import { build } from "@/scripts/steps/build";

/** The matrix speaks to the program as it is served, so there has to be a build of these very sources. */
export default async function buildOnce() {
  await build();
}
