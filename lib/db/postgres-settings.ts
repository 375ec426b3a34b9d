/**
 * Settings of the built-in server, given on the command line so that a new version of the program brings its own.
 * Meant for a machine of two cores that the app shares. Acknowledged means on disk: fsync and synchronous_commit stay on.
 */
export function serverFlags(port: number): ReadonlyArray<string> {
  return [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=80",
    "shared_buffers=256MB",
    "effective_cache_size=1GB",
    "work_mem=16MB",
    "maintenance_work_mem=128MB",
    "random_page_cost=1.1",
    "wal_compression=on",
    "checkpoint_timeout=15min",
    "max_wal_size=1GB",
    // A page's queries are short: compiling them costs more than it gains.
    "jit=off",
    "log_min_messages=warning",
    // Statements and the details of errors carry names and answers, which do not belong in a log.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
  ];
}
