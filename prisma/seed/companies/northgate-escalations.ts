import type { DemoCompany, DemoEscalation } from "../company";

const DISCOUNTS = {
  into: { right: "Discounts up to 8 % on lanes that earn more than 12 %", seat: "Head of sales" },
};
const DOCK_PLANNER = { into: { seat: "Dock planner" } };
const OVERTIME = { into: { right: "Overtime up to 40 hours a week and shift", seat: "Warehouse manager" } };
const LATE = { into: { deliverable: "Late delivery: who tells the customer" } };
const QUOTING = { into: { deliverable: "Quoting a new lane" } };
const CARRIERS = { into: { deliverable: "Onboarding a carrier" } };
const LANES = { into: { deliverable: "Monthly lane profitability review" } };
const SPOT = { into: { right: "Spot carriers up to EUR 900 a tour", seat: "Planner on duty" } };
const CREDIT = { into: { right: "Credit notes up to EUR 500", seat: "Customer desk" } };
const RECEIVING = { into: { deliverable: "Receiving and put-away" } };
const SEASON = { into: { deliverable: "Peak season staffing" } };

/** Six a week at first, one in the end: what rights and procedures have taken off the CEO's desk. */
export const northgateEscalations: NonNullable<DemoCompany["escalations"]> = [
  at(
    12,
    0,
    "Sales",
    "no_decision_right",
    4,
    "May we give Möller Logistik 5 % off the Bremen lane?",
    DISCOUNTS,
  ),
  at(12, 1, "Dispatch", "conflict", 1, "Which customer gets the last truck on Friday?"),
  at(
    12,
    2,
    "Warehouse",
    "unclear_owner",
    6,
    "Who books the dock when dispatch and warehouse both want it?",
    DOCK_PLANNER,
  ),
  at(12, 2, "Warehouse", "no_decision_right", 3, "Overtime for the night shift before the holiday", OVERTIME),
  at(12, 3, "Customer desk", "no_procedure", 5, "Answer to a claim over two broken pallets", LATE),
  at(12, 4, "Sales", "no_procedure", 2, "Can the new lane to Malmö be quoted below list?", QUOTING),
  at(11, 0, "Warehouse", "no_decision_right", 7, "Replace the broken scanner at gate 3"),
  at(11, 1, "Dispatch", "habit", 0, "Ferry or bridge for the Copenhagen tour", {
    note: "He enjoys these; ask what he would do with the hour.",
  }),
  at(11, 2, "Dispatch", "no_procedure", 3, "Take on a carrier without the second reference?", CARRIERS),
  at(11, 3, "Sales", "conflict", 2, "Move the Hansa order ahead of Lund?", { by: "Laura Conti" }),
  at(11, 4, "Sales", "missing_information", 9, "Is the Lübeck lane worth keeping?", LANES),
  at(10, 0, "Customer desk", "unclear_owner", 1, "Who tells Nordwind that the truck is late?", LATE),
  at(10, 1, "Warehouse", "no_decision_right", 4, "Rent a forklift for two weeks"),
  at(10, 1, "Dispatch", "no_decision_right", 1, "May the planner call in the spot carrier?", SPOT),
  at(10, 2, "Sales", "no_procedure", 3, "Storage terms for a new customer"),
  at(
    10,
    3,
    "Warehouse",
    "conflict",
    8,
    "Dispatch wants the dock until six, the warehouse until four",
    DOCK_PLANNER,
  ),
  at(10, 4, "Dispatch", "habit", 0, "A driver's request for another tour"),
  at(9, 0, "Sales", "no_procedure", 2, "Price for 30 pallets to Aarhus", QUOTING),
  at(9, 1, "Dispatch", "conflict", 1, "Which of two customers waits for the refrigerated trailer", {
    by: "Petra Vogel",
  }),
  at(9, 2, "Customer desk", "no_decision_right", 5, "Credit note of 340 euros", CREDIT),
  at(9, 3, "Warehouse", "missing_information", 6, "Do we count damaged goods twice?", RECEIVING),
  at(9, 4, "Warehouse", "no_decision_right", 3, "Temporary staff for the inventory"),
  at(8, 1, "Warehouse", "habit", 1, "Reorder pallets now or next month"),
  at(8, 2, "Sales", "no_decision_right", 2, "Discount for paying at once", DISCOUNTS),
  at(8, 3, "Dispatch", "unclear_owner", 4, "Who answers the customs office"),
  at(8, 4, "Warehouse", "missing_information", 7, "A second shift on the sorting line"),
  at(7, 0, "Customer desk", "no_decision_right", 2, "Late fee for Nordwind: waive it?", CREDIT),
  at(7, 2, "Dispatch", "conflict", 0, "Tour change after the customer's deadline"),
  at(7, 3, "Sales", "missing_information", 5, "Tender for the Oslo lane: join in?", LANES),
  at(7, 4, "Warehouse", "habit", 1, "Extra guard at the gate", { by: "Emre Yilmaz" }),
  at(6, 1, "Dispatch", "no_procedure", 3, "Carrier asks for another payment term", CARRIERS),
  at(6, 2, "Sales", "conflict", 1, "Sales promised Saturday; dispatch does not drive"),
  at(6, 4, "Warehouse", "no_decision_right", 2, "New labels for the cold store"),
  at(5, 0, "Customer desk", "missing_information", 3, "Insurance for the exhibition goods"),
  at(5, 2, "Warehouse", "unclear_owner", 2, "Who signs for hazardous goods on Sundays"),
  at(5, 3, "Sales", "no_procedure", 1, "Price for storing over the year's end"),
  at(4, 1, "Dispatch", "habit", 0, "Swap two drivers between tours", { by: "Petra Vogel" }),
  at(4, 3, "Customer desk", "no_decision_right", 1, "Claim above the desk's 500 euros"),
  at(3, 1, "Sales", "conflict", 3, "Hansa wants its own dock hour", { by: "Laura Conti" }),
  at(3, 3, "Warehouse", "no_decision_right", 2, "Hire two pickers ahead of the season", SEASON),
  at(2, 2, "Dispatch", "missing_information", undefined, "Refrigerated trailer: lease or rent?", {
    note: "Needs the lane figures first; due with the monthly review.",
  }),
  at(1, 1, "Sales", "conflict", undefined, "Which of two tenders to answer before Friday", {
    by: "Jonas Richter",
  }),
  at(0, 0, null, null, undefined, "A discount beyond the 8 % for Möller", { by: "Laura Conti" }),
];

function at(
  weeksAgo: number,
  day: number,
  department: string | null,
  cause: DemoEscalation["cause"],
  waited: number | undefined,
  text: string,
  more: Pick<DemoEscalation, "into" | "note" | "by"> = {},
): DemoEscalation {
  return { weeksAgo, day, department, cause, text, ...(waited !== undefined && { waited }), ...more };
}
