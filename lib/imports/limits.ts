/** What a server action takes (3 MB), with its form around it. */
export const LARGEST_FILE = 2_500_000;
export const MOST_ROWS = 20_000;
/** Each opens an opportunity of its own. */
export const MOST_CLIENTS = 2_000;
export const MOST_COLUMNS = 200;
export const LONGEST_CELL = 5_000;
/** In all, each cell with its two quotation marks and a comma: an XLSX says a long text once for all of its cells. */
export const MOST_LETTERS = 10_000_000;
/** Of names of clients in one file: each may have to be chosen by hand. */
export const MOST_NAMES = 200;
/** How long a file that was read, and the way back from what it wrote, are kept. */
export const DAYS_KEPT = 30;
