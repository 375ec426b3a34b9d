/** The id every shell gives its main column. */
export const MAIN_ID = "main";

export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      className="bg-accent text-on-accent fixed top-2 left-2 z-50 -translate-y-20 rounded-md px-4 py-2 text-sm font-medium focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
