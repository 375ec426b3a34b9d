import { OperatorError } from "@/lib/operator-error";

/** Progress goes to standard error: standard output is for what a command is asked for. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a command's body. What the person at the console can mend is told in its one sentence, a bug with its trace. */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    sayFailure(error);
    process.exitCode = 1;
  }
}

export function sayFailure(error: unknown): void {
  say(error instanceof OperatorError ? error.message : whatWentWrong(error));
}

function whatWentWrong(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ENOSPC") return "The disk is full: free some space and start again.";
  if (code === "EACCES" || code === "EPERM")
    return `${(error as Error).message}: give this account access to it, or start as its owner.`;
  return error instanceof Error && error.stack ? error.stack : String(error);
}
