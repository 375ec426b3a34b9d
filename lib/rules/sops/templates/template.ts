import type { SopPart } from "../compose";

export type SopTemplate = {
  readonly title: string;
  readonly process: string;
  readonly purpose: string;
  readonly scope: string;
  /** The seat that owns it in most companies. */
  readonly ownerSeat: string;
  readonly parts: readonly SopPart[];
};
