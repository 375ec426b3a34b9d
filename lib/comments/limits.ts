/** Characters. */
export const LONGEST_COMMENT = 2_000;
/** How long one may correct one's own words; after that they can only be withdrawn. */
export const EDIT_MINUTES = 15;
/** By one person, whatever they are on. */
export const MOST_PER_HOUR = 40;
