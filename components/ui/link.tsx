import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

export type LinkProps = Omit<ComponentProps<typeof NextLink>, "href"> & { href: string };

/**
 * The one place where an address given as a prop becomes a typed route. Unstyled. Nothing is fetched ahead: every page
 * behind sign-in is rendered on request, so fetching ahead would run its queries for pages nobody opens.
 */
export function PlainLink({ href, prefetch = false, ...rest }: LinkProps) {
  return <NextLink href={href as Route} prefetch={prefetch} {...rest} />;
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
