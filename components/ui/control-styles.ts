/** One look for everything one types into. 16 px text on phones, or iOS zooms the page on focus. */
export const controlStyles =
  "block min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-[1rem] leading-6 text-ink placeholder:text-ink-faint hover:border-ink-soft disabled:bg-sunken disabled:text-ink-soft aria-invalid:border-danger aria-invalid:outline aria-invalid:outline-danger focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-accent sm:text-sm sm:leading-5.5";
