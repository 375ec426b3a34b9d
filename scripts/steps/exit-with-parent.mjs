// Loaded before a child's own code: a parent that was killed cannot stop its children, so they watch for its end.
// The processes that the child starts itself inherit this file too, but are its own business.
if (process.channel && process.env.THROUGHLINE_STARTER === String(process.ppid)) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // Watching is no reason to stay alive.
  process.channel.unref();
}
