export const IMPORT_KINDS = ["time", "contacts", "clients"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Something of ours that a column of a file can hold. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: true;
  /** How files call it, in lower case. The first is how our own samples do. */
  readonly called: readonly [string, ...string[]];
}

const ID: Field = {
  key: "id",
  label: "Its id there",
  hint: "With one, the same row found changed in a later file changes here too.",
  called: ["id", "record id", "entry id", "time entry id", "external id"],
};

export const FIELDS: Readonly<Record<ImportKind, readonly Field[]>> = {
  time: [
    { key: "day", label: "Day", required: true, called: ["day", "date", "start date", "datum"] },
    {
      key: "hours",
      label: "Hours",
      required: true,
      hint: "1:30:00, 1:30, 1.5 or 1,5 h.",
      called: ["hours", "duration", "duration (h)", "duration (decimal)", "stunden", "dauer"],
    },
    { key: "client", label: "Client", called: ["client", "customer", "company", "kunde"] },
    { key: "project", label: "Engagement", called: ["engagement", "project", "projekt"] },
    { key: "note", label: "Note", called: ["note", "notes", "description", "beschreibung"] },
    {
      key: "kind",
      label: "Kind of work",
      hint: "In our own words, such as Decision support. Without it, all rows are of the kind chosen below.",
      called: ["kind of work", "kind"],
    },
    {
      key: "person",
      label: "Whose time: name or e-mail",
      hint: "Rows of somebody else are not brought in: everybody brings in their own.",
      called: ["who", "email", "e-mail", "user", "person", "member", "first name"],
    },
    { key: "lastName", label: "Their last name, in a column of its own", called: ["last name"] },
    ID,
  ],
  contacts: [
    { key: "name", label: "Name", required: true, called: ["name", "full name", "first name", "vorname"] },
    {
      key: "lastName",
      label: "Last name, in a column of its own",
      called: ["last name", "surname", "nachname"],
    },
    { key: "email", label: "E-mail", called: ["e-mail", "email", "email address", "e-mail-adresse"] },
    {
      key: "client",
      label: "Client",
      required: true,
      called: ["client", "company", "company name", "associated company", "firma", "kunde"],
    },
    { key: "title", label: "Title", called: ["title", "job title", "position", "funktion"] },
    {
      key: "phone",
      label: "Phone",
      called: ["phone", "phone number", "mobile", "mobile phone number", "telefon"],
    },
    ID,
  ],
  clients: [
    {
      key: "name",
      label: "Name",
      required: true,
      called: ["client", "name", "company name", "company", "firma"],
    },
    { key: "industry", label: "Industry", called: ["industry", "branche"] },
    {
      key: "headcount",
      label: "People",
      called: ["people", "headcount", "employees", "number of employees", "mitarbeiter"],
    },
    {
      key: "revenue",
      label: "Annual revenue",
      hint: "6,500,000, 6.5m or 380k.",
      called: ["annual revenue", "revenue", "umsatz"],
    },
    {
      key: "currency",
      label: "Currency",
      hint: "Three letters. Without it, all amounts are in the currency chosen below.",
      called: ["currency", "currency code", "währung"],
    },
    ID,
  ],
};
