import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { type LinkProps, PlainLink } from "./link";

const styles = cva(
  "inline-flex items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors select-none aria-disabled:cursor-default aria-disabled:opacity-60 disabled:cursor-default disabled:opacity-60",
  {
    variants: {
      variant: {
        primary: "bg-accent text-on-accent hover:bg-accent-deep",
        secondary: "border-line-strong bg-surface text-ink hover:bg-sunken border",
        quiet: "text-accent hover:bg-accent-wash",
        danger: "border-danger text-danger hover:bg-danger-wash bg-surface border",
      },
      size: {
        sm: "h-8 px-2.5 text-xs",
        md: "h-10 px-4 text-sm",
        icon: "size-10",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

type Look = VariantProps<typeof styles>;

/** `type` is "button" unless said otherwise, so that a button in a form never submits it by accident. */
export function Button({
  variant,
  size,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button type={type} className={styles({ variant, size, className })} {...rest} />;
}

/** Goes somewhere, so it is a link; looks like a button because it is the next step. */
export function LinkButton({ variant, size, className, ...rest }: LinkProps & Look) {
  return <PlainLink className={styles({ variant, size, className })} {...rest} />;
}
