import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import type { ColumnKind, Sheet } from "@/lib/documents/sheet";
import { type ImportKind } from "@/lib/rules/imports/fields";
import { dayIn, fromIsoDay, type IsoDay, mondayOf } from "@/lib/units/days";
import { mayImport } from "./permission";
import { listEngagements } from "./targets";

interface Known {
  readonly client: string;
  readonly engagement: string;
  readonly name: string;
  readonly email: string;
  readonly day: IsoDay;
  /** The same day as American programs write it. */
  readonly stroked: string;
}

interface Sample {
  readonly kind: ImportKind;
  readonly title: string;
  readonly header: readonly string[];
  readonly kinds?: readonly ColumnKind[];
  readonly rows: (known: Known) => ReadonlyArray<ReadonlyArray<string | number | null>>;
}

/** By the name of their file. The columns are those of the presets; `lib/rules/imports/presets.ts` says where they are from. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  hours: {
    ...{ kind: "time", title: "Sample of hours" },
    header: ["Day", "Client", "Engagement", "Hours", "Kind of work", "Note"],
    kinds: ["day", "text", "text", "hours", "text", "text"],
    rows: ({ day, client, engagement }) => [
      [day, client, engagement, 45, "Decision support", "Prepared the Monday meeting"],
      [day, client, engagement, 30, "SOPs", "Read the draft on returns"],
    ],
  },
  "toggl-track": {
    ...{ kind: "time", title: "Sample from Toggl Track" },
    header: [
      ...[
        "User",
        "Email",
        "Client",
        "Project",
        "Task",
        "Description",
        "Billable",
        "Start date",
        "Start time",
      ],
      ...["End date", "End time", "Duration", "Tags", "Amount (EUR)"],
    ],
    rows: ({ name, email, client, engagement, day }) => [
      [
        name,
        email,
        client,
        engagement,
        "",
        "Call with the warehouse",
        "Yes",
        day,
        "09:00:00",
        day,
        "09:35:20",
        "00:35:20",
        "",
        "",
      ],
    ],
  },
  harvest: {
    ...{ kind: "time", title: "Sample from Harvest" },
    header: [
      ...[
        "Date",
        "Client",
        "Project",
        "Project Code",
        "Task",
        "Notes",
        "Hours",
        "Billable?",
        "Invoiced?",
        "Approved?",
      ],
      ...[
        "First Name",
        "Last Name",
        "Roles",
        "Employee?",
        "Billable Rate",
        "Billable Amount",
        "Cost Rate",
        "Cost Amount",
      ],
      ...["Currency", "External Reference URL"],
    ],
    rows: ({ name, client, engagement, day }) => {
      const [first = "", ...last] = name.split(" ");
      const money = ["Yes", "180.00", "72.00", "0.00", "0.00", "EUR - Euro", ""];
      return [
        [
          day,
          client,
          engagement,
          "",
          "Consulting",
          "Capacity plan",
          "0.4",
          "Yes",
          "No",
          "No",
          first,
          last.join(" "),
          "",
          ...money,
        ],
      ];
    },
  },
  clockify: {
    ...{ kind: "time", title: "Sample from Clockify" },
    header: [
      ...[
        "Project",
        "Client",
        "Description",
        "Task",
        "User",
        "Group",
        "Email",
        "Tags",
        "Billable",
        "Start Date",
        "Start Time",
      ],
      ...[
        "End Date",
        "End Time",
        "Duration (h)",
        "Duration (decimal)",
        "Billable Rate (EUR)",
        "Billable Amount (EUR)",
      ],
    ],
    rows: ({ name, email, client, engagement, stroked }) => [
      [
        engagement,
        client,
        "Scorecard review",
        "",
        name,
        "",
        email,
        "",
        "Yes",
        stroked,
        "14:00:00",
        stroked,
        "14:20:00",
        "00:20:00",
        "0.33",
        "180.00",
        "60.00",
      ],
    ],
  },
  contacts: {
    ...{ kind: "contacts", title: "Sample of contacts" },
    header: ["Name", "E-mail", "Client", "Title", "Phone"],
    rows: ({ client }) => [
      ["Ida Brandt", "ida.brandt@example.com", client, "Head of finance", "+44 20 7946 0018"],
    ],
  },
  "hubspot-contacts": {
    ...{ kind: "contacts", title: "Sample of contacts from HubSpot" },
    header: [
      ...[
        "Record ID",
        "First Name",
        "Last Name",
        "Email",
        "Phone Number",
        "Contact owner",
        "Associated Company",
      ],
      ...["Last Activity Date", "Lead Status", "Create Date"],
    ],
    rows: ({ client, day }) => [
      ["901", "Noor", "Haddad", "noor.haddad@example.com", "+44 20 7946 0021", "", client, "", "", day],
    ],
  },
  clients: {
    ...{ kind: "clients", title: "Sample of clients" },
    header: ["Client", "Industry", "People", "Annual revenue", "Currency"],
    rows: () => [["Fenwick Cold Stores", "Logistics", 85, "9.4m", "EUR"]],
  },
  "hubspot-companies": {
    ...{ kind: "clients", title: "Sample of companies from HubSpot" },
    header: [
      ...[
        "Record ID",
        "Company name",
        "Company owner",
        "Create Date",
        "Phone Number",
        "Last Activity Date",
        "City",
      ],
      ...["Country/Region", "Industry", "Number of Employees", "Annual Revenue"],
    ],
    rows: ({ day }) => [
      [
        "7431",
        "Tarn Valley Foods",
        "",
        day,
        "",
        "",
        "Kendal",
        "United Kingdom",
        "FOOD_PRODUCTION",
        "140",
        "12000000",
      ],
    ],
  },
};

/** A file of this kind that goes through as it is: with the viewer's own name, and a client and a day of theirs. */
export async function getSample(
  viewer: Viewer,
  name: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Sheet | null> {
  const sample = Object.hasOwn(SAMPLES, name) ? SAMPLES[name] : undefined;
  if (!sample || !mayImport(viewer, sample.kind)) return null;
  const place = await withViewer(viewer, async (tx) => {
    const shut = await tx.week.findMany({
      where: { firmId: viewer.firmId, monday: fromIsoDay(mondayOf(today)), state: { not: "open" } },
      select: { engagementId: true },
    });
    return (await listEngagements(tx, viewer)).find(
      ({ id, startsOn, endsOn }) =>
        startsOn <= today &&
        (!endsOn || endsOn >= today) &&
        !shut.some(({ engagementId }) => engagementId === id),
    );
  });
  const [year, month, day] = today.split("-");
  const rows = sample.rows({
    ...{ client: place?.client ?? "Your client", engagement: place?.title ?? "Your engagement" },
    ...{ name: viewer.displayName, email: viewer.email, day: today, stroked: `${month}/${day}/${year}` },
  });
  const columns = sample.header.map((title, at) => ({
    title,
    kind: sample.kinds?.[at] ?? ("text" as const),
  }));
  return { title: sample.title, about: null, columns, rows };
}
