import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

export type LinkProps = Omit<ComponentProps<typeof NextLink>, "href"> & { href: string };

/** The one place where an address given as a prop becomes a typed route. Unstyled. */
export function PlainLink({ href, ...rest }: LinkProps) {
  return <NextLink href={href as Route} {...rest} />;
}

/** A link within text: underlined, because colour alone does not say "link". */
export function TextLink({ className, ...rest }: LinkProps) {
  return (
    <PlainLink
      className={clsx(
        "text-accent decoration-accent/40 hover:decoration-accent font-medium underline underline-offset-[0.2em]",
        className,
      )}
      {...rest}
    />
  );
}
