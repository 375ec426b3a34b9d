import { Eye } from "lucide-react";

type PreviewBannerProps = {
  name: string;
  role: string;
  /** The hour it ends by itself, in words. */
  until: string;
  end: () => Promise<void>;
};

/** Over every page of a preview: through whose eyes one looks, and the way back. */
export function PreviewBanner({ name, role, until, end }: PreviewBannerProps) {
  return (
    <section
      lang="en"
      aria-label="Preview"
      className="no-print border-caution bg-caution-wash sticky top-0 z-20 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b-2 px-4 py-2.5 text-sm sm:px-8"
    >
      <p className="flex items-center gap-2">
        <Eye aria-hidden className="text-caution size-4 shrink-0" />
        <span>
          <strong className="font-semibold">
            Preview as {name}, {role}.
          </strong>{" "}
          Nothing can be changed. Ends by itself at {until}.
        </span>
      </p>
      <form action={end}>
        <button
          type="submit"
          className="border-line-strong bg-surface hover:bg-sunken rounded-md border px-3 py-1.5 font-medium"
        >
          End the preview
        </button>
      </form>
    </section>
  );
}
