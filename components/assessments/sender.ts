/** Whose questionnaire it is, sent with each save: the respondent, and the personal link's secret where it came by one. */
export type Sender = Readonly<{ respondentId: string; token?: string }>;

export function formFrom(sender: Sender): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(sender)) form.set(name, value);
  return form;
}
