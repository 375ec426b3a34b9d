// Loaded before a child's own code: a parent that was killed cannot stop its children, so they watch for its end.
if (process.channel) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // Watching is no reason to stay alive.
  process.channel.unref();
}
