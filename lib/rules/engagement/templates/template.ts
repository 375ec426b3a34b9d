import type { WorkKind } from "../../hours/work-kinds";
import type { ItemId } from "../../questionnaire/dimensions";
import type { DeliverableKind } from "../words";

export interface TemplatePhase {
  readonly name: string;
  readonly goal: string;
  /** Per cent of the engagement's weeks. */
  readonly share: number;
  /** Per cent of a week's hours. */
  readonly work: Readonly<Partial<Record<WorkKind, number>>>;
}

export interface TemplateDeliverable {
  readonly id: string;
  readonly kind: DeliverableKind;
  readonly title: string;
  /** In which phase it is due where no diagnosis says otherwise: its place among the phases. */
  readonly phase: number;
  /** The statements that it mends. None: it has its fixed place, whatever a diagnosis says. */
  readonly mends: readonly ItemId[];
  readonly minutes: number;
  /** Written for one department: 0 for the weakest one, 1 for the next. */
  readonly department?: number;
}

export interface PlanTemplate {
  readonly title: string;
  /** How many weeks such work takes; `usual` where the engagement has no last day. */
  readonly weeks: Readonly<{ least: number; usual: number; most: number }>;
  readonly phases: readonly TemplatePhase[];
  readonly deliverables: readonly TemplateDeliverable[];
  /** The field's habit: no study stands behind these figures. */
  readonly source: "practice";
}
