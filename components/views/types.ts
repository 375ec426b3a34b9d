import type { FormAction } from "@/components/ui/use-form-submit";
import type { ViewState } from "@/lib/rules/grid/view-state";

export type View = {
  id: string;
  name: string;
  shared: boolean;
  state: ViewState;
  version: number;
  isMine: boolean;
  makerName: string;
  isFirst: boolean;
};

export type ViewActions = {
  save: FormAction;
  rename: FormAction;
  update: FormAction;
  remove: FormAction;
  restore: FormAction;
  beginWith: FormAction;
};
