import { TextLink } from "@/components/ui/link";

/** A deliverable's name, as the way to where it is read, where there is one. */
export function linkedTitle({ title, href }: { title: string; href: string | null }) {
  return href ? <TextLink href={href}>{title}</TextLink> : title;
}
