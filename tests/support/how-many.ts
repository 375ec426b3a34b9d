/** Generated cases: few in `npm test`, which has to be quick, many in `npm run test:hard`. */
export function howMany(few: number, many: number): number {
  return process.env.THROUGHLINE_HARD ? many : few;
}
