import type { Stage, Terms } from "@/lib/rules/pipeline/pipeline";
import type { IsoDay } from "@/lib/units/days";

/** As the board and the list show it. */
export interface OpportunityShown extends Terms {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly stage: Stage;
  readonly startsOn: IsoDay | null;
  readonly nextStep: string | null;
  readonly nextStepDay: IsoDay | null;
  readonly clientCompany: { readonly id: string; readonly name: string };
  readonly owner: { readonly displayName: string } | null;
}
