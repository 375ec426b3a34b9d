/** The last of each queue, by its name; a queue is forgotten when it is empty. */
const queues = new Map<string, Promise<unknown>>();

/**
 * One at a time in this process. Making a report holds a database connection and much memory; waiting for one's turn
 * here holds neither.
 */
export async function inTurn<Value>(queue: string, run: () => Promise<Value>): Promise<Value> {
  const before = queues.get(queue);
  const turn = (before ?? Promise.resolve()).then(run, run);
  queues.set(queue, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(queue) === turn) queues.delete(queue);
  }
}
