import { clsx } from "clsx";
import type { ReactNode } from "react";

type PopoverProps = {
  /** Its own on every page: in a layout, React's `useId` of the server gives one that a later page gives again. */
  id: string;
  /** What the button shows; give `label` too where that is not words. */
  trigger: ReactNode;
  label?: string;
  triggerClassName?: string;
  /** Where the panel stands: it is fixed to the window, in the top layer. */
  panelClassName: string;
  children: ReactNode;
};

/** A panel on a button by the browser's own popover: Escape and a click outside close it, and it needs no script. */
export function Popover({ id, trigger, label, triggerClassName, panelClassName, children }: PopoverProps) {
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} className={triggerClassName}>
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        className={clsx(
          "fixed inset-auto m-0 rounded-md border border-line bg-surface p-2 text-ink shadow-lg",
          panelClassName,
        )}
      >
        {children}
      </div>
    </>
  );
}
