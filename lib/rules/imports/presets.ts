import type { ImportKind } from "./fields";

/** A program whose CSVs are known by their header. */
export interface Preset {
  readonly name: string;
  readonly kind: ImportKind;
  /** The columns it is known by. */
  readonly knownBy: readonly string[];
  /** Our field's key → its column. */
  readonly columns: Readonly<Record<string, string>>;
}

export const PRESETS: readonly Preset[] = [
  {
    // Detailed report as CSV: support.toggl.com, "Editing and uploading a CSV file" and "Toggl Track CSV Import Guide".
    name: "Toggl Track",
    kind: "time",
    knownBy: ["User", "Email", "Client", "Project", "Description", "Start date", "Start time", "Duration"],
    columns: {
      day: "Start date",
      hours: "Duration",
      client: "Client",
      project: "Project",
      note: "Description",
      person: "Email",
    },
  },
  {
    // Detailed time report as CSV: support.getharvest.com, "Importing and exporting data", and files of it in public repositories.
    name: "Harvest",
    kind: "time",
    knownBy: [
      "Date",
      "Client",
      "Project",
      "Project Code",
      "Task",
      "Notes",
      "Hours",
      "First Name",
      "Last Name",
    ],
    columns: {
      day: "Date",
      hours: "Hours",
      client: "Client",
      project: "Project",
      note: "Notes",
      person: "First Name",
      lastName: "Last Name",
    },
  },
  {
    // Detailed report as CSV: clockify.me/help, "Understand & use your reports", and files of it in public repositories.
    name: "Clockify",
    kind: "time",
    knownBy: [
      "Project",
      "Client",
      "Description",
      "User",
      "Email",
      "Start Date",
      "Duration (h)",
      "Duration (decimal)",
    ],
    columns: {
      day: "Start Date",
      hours: "Duration (h)",
      client: "Client",
      project: "Project",
      note: "Description",
      person: "Email",
    },
  },
  {
    // Export of contacts: files named hubspot-crm-exports-all-contacts in public repositories.
    name: "HubSpot",
    kind: "contacts",
    knownBy: ["Record ID", "First Name", "Last Name", "Email"],
    columns: {
      id: "Record ID",
      name: "First Name",
      lastName: "Last Name",
      email: "Email",
      phone: "Phone Number",
      title: "Job Title",
      client: "Associated Company",
    },
  },
  {
    // Export of companies: knowledge.hubspot.com, "Set up your import files", and files of it in public repositories.
    name: "HubSpot",
    kind: "clients",
    knownBy: ["Record ID", "Company name", "Company owner"],
    columns: {
      id: "Record ID",
      name: "Company name",
      industry: "Industry",
      headcount: "Number of Employees",
      revenue: "Annual Revenue",
    },
  },
];

/** Whose file it is, by its header; columns beyond those it is known by do not matter. */
export function presetOf(kind: ImportKind, header: readonly string[]): Preset | null {
  const there = new Set(header.map((name) => name.trim().toLowerCase()));
  const isKnown = ({ knownBy }: Preset) => knownBy.every((name) => there.has(name.toLowerCase()));
  return PRESETS.find((preset) => preset.kind === kind && isKnown(preset)) ?? null;
}
