import { STAFF } from "./actors";
import { type Attempts, NEW_ID, OWNER } from "./attempt";
import { type ExpectedRoute, ofFirm } from "./route-answers";

const IMPORT = "(staff)/imports/[importId]/actions";
const LOGGING = STAFF.filter((one) => one !== "assistant");
const samples = (...names: string[]) => names.map((name) => `/imports/samples/${name}`);

/** A file is its person's alone; here they are the owner's. As in `EXPECTED_ROUTES` and `EXPECTED_ACTIONS`. */
export const IMPORT_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/imports": ofFirm(() => ["/imports"]),
  "/imports/[importId]": ofFirm(
    ({ importId, doneImportId }) => [`/imports/${importId}`, `/imports/${doneImportId}`],
    ["owner"],
  ),
  "/imports/[importId]/bad-rows.csv": ofFirm(
    ({ importId }) => [`/imports/${importId}/bad-rows.csv`],
    ["owner"],
  ),
  "/imports/samples/[file]": {
    ...ofFirm(() => samples("contacts.csv", "contacts.xlsx", "hubspot-contacts.csv")),
    others: [
      ofFirm(() => samples("hours.csv", "toggl-track.csv", "clients.csv"), LOGGING),
      ofFirm(() => samples("salaries.csv", "hours.pdf"), []),
    ],
  },
};

const read = { version: "1" };

export const IMPORT_ACTIONS: Attempts = {
  "(staff)/imports/actions#readFileAction": [
    {
      form: () => ({ id: NEW_ID, kind: "contacts", file: new File(["Name,Client\nX,Y"], "x.csv") }),
      by: STAFF,
    },
  ],
  [`${IMPORT}#saveColumnsAction`]: [
    { form: ({ ids }) => ({ ...read, id: ids.importId, "columns.name": "0" }), by: OWNER },
  ],
  [`${IMPORT}#saveNamesAction`]: [
    { form: ({ ids }) => ({ ...read, id: ids.importId, "names[0]": "none" }), by: OWNER },
  ],
  [`${IMPORT}#writeImportAction`]: [
    { form: ({ ids }) => ({ ...read, id: ids.importId, seen: "1/0/0/0" }), by: OWNER },
  ],
  [`${IMPORT}#undoImportAction`]: [
    { form: ({ ids }) => ({ id: ids.doneImportId, version: "2" }), by: OWNER },
  ],
  [`${IMPORT}#discardFileAction`]: [{ form: ({ ids }) => ({ ...read, id: ids.importId }), by: OWNER }],
};
