import "server-only";
import { MOST_ROW_BYTES, NotAnArchive } from "./seal";

/** The rows of a file that `asLines` wrote, each as the text it is: nothing here reads a number of them. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let isBegun = false;
  for await (const line of splitLines(chunks)) {
    if (!isBegun) {
      if (line === "[]") return;
      if (line !== "[") throw new NotAnArchive("its rows are no list");
      isBegun = true;
    } else if (line === "]") return;
    else yield line.endsWith(",") ? line.slice(0, -1) : line;
  }
  throw new NotAnArchive("its rows end early");
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString("utf8");
      [rest, held, from] = [[], 0, at + 1];
    }
    rest.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > MOST_ROW_BYTES) throw new NotAnArchive("one of its rows is too long");
  }
}

/** Rows together, as many as make one statement. */
export async function* inBatches(lines: AsyncIterable<string>, most: Batch): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let size = 0;
  for await (const line of lines) {
    if (batch.length > 0 && (batch.length >= most.rows || size + line.length > most.characters)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(line);
    size += line.length;
  }
  if (batch.length > 0) yield batch;
}

interface Batch {
  readonly rows: number;
  readonly characters: number;
}
