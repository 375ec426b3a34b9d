import { demoLogo } from "@/prisma/seed/logo";

/** A small PNG that can be drawn. */
export const LOGO = demoLogo(24);
