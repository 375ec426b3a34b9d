/** The SHA-256 in hex that an archive ends with. */
export const SEAL_BYTES = 64;

/** What may come in: of the file as it is sent, of all that it holds, and of one line of its rows. */
export const MOST_ARCHIVE_BYTES = 1024 * 1024 * 1024;
export const MOST_OPENED_BYTES = 2 * MOST_ARCHIVE_BYTES;
export const MOST_ROW_BYTES = 32 * 1024 * 1024;
export const MOST_FILES = 60_000;

/** Why a file is not taken for an archive; said of everything that is wrong with its bytes. */
export class NotAnArchive extends Error {}
