import { STAFF } from "./actors";
import { type Attempts, NEW_ID, OWNER, STAFF_OF_A1 } from "./attempt";
import { type ExpectedRoute, ofFirm } from "./route-answers";

const VIEWS = "(staff)/view-actions";
const YEAR = "from=2026-01-01&to=2026-12-31";

/** Working lists: their views are of the firm's people, and what is changed at once of those who may change each. */
export const LIST_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/timesheet/entries": ofFirm(() => ["/timesheet/entries", `/timesheet/entries?${YEAR}&group=client`]),
  "/timesheet/entries/rows": ofFirm(() => [`/timesheet/entries/rows?${YEAR}`]),
};

export const LIST_ACTIONS: Attempts = {
  [`${VIEWS}#saveViewAction`]: [
    { form: () => ({ id: NEW_ID, about: "tasks", name: "Taken over", search: "q=rota" }), by: STAFF },
  ],
  [`${VIEWS}#renameViewAction`]: [
    { form: ({ ids }) => ({ id: ids.sharedViewId, version: "1", name: "Taken over" }), by: OWNER },
  ],
  [`${VIEWS}#updateViewAction`]: [
    { form: ({ ids }) => ({ id: ids.sharedViewId, version: "1", about: "tasks", search: "q=x" }), by: OWNER },
  ],
  [`${VIEWS}#deleteViewAction`]: [{ form: ({ ids }) => ({ id: ids.sharedViewId }), by: OWNER }],
  [`${VIEWS}#restoreViewAction`]: [{ form: ({ ids }) => ({ id: ids.deletedViewId }), by: OWNER }],
  [`${VIEWS}#beginWithAction`]: [
    {
      form: ({ ids }) => ({ about: "tasks", viewId: ids.sharedViewId }),
      by: [...STAFF_OF_A1, "unassigned consultant"],
    },
  ],
  "(staff)/tasks/actions#bulkEditTasksAction": [
    { form: ({ ids }) => ({ id: NEW_ID, rows: `${ids.taskId}:1`, dueDay: "2026-12-24" }), by: STAFF_OF_A1 },
  ],
  "(staff)/tasks/actions#undoBulkTasksAction": [
    { form: ({ ids }) => ({ id: ids.bulkTasksId }), by: ["consultant"] },
  ],
  "(staff)/timesheet/entries/actions#bulkEditTimeAction": [
    { form: ({ ids }) => ({ id: NEW_ID, rows: `${ids.timeId}:1`, kind: "admin" }), by: ["consultant"] },
  ],
  "(staff)/timesheet/entries/actions#undoBulkTimeAction": [
    { form: ({ ids }) => ({ id: ids.bulkTimeId }), by: ["consultant"] },
  ],
};
