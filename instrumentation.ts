/** Runs once, before the server takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { notePeers } = await import("./lib/auth/note-peers");
    notePeers();
  }
}
