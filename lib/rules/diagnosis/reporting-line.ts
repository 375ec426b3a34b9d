import type { Facts } from "./snapshot";
import type { Role } from "./words";

export type ReportsTo = "ceo" | "coo" | "vp_of_operations" | "director_of_operations";
export type ReportingLine = { to: ReportsTo; sentence: string; holdsUntil: string };

/** Where the recommended role belongs, why, and until when. Null where no role is recommended. */
export function reportingLineOf(role: Role, { roles }: Facts): ReportingLine | null {
  switch (role) {
    case "none":
      return null;
    case "coo":
      return {
        to: "ceo",
        sentence: "The seat decides between departments, so it must stand above all of them, beside the CEO.",
        holdsUntil: "This holds for as long as the seat exists; a COO below anyone else cannot integrate.",
      };
    case "fractional_coo":
      return {
        to: "ceo",
        sentence: "Part of the week, but full scope: the seat stands above all departments, beside the CEO.",
        holdsUntil: "This holds until the seat is handed over to a full-time COO, who takes the same place.",
      };
    case "operations_manager":
      return managerLine(roles);
    default:
      return directorLine(roles);
  }
}

function directorLine({ coo }: Facts["roles"]): ReportingLine {
  if (coo !== "none") {
    return {
      to: "coo",
      sentence: "The role owns a lane; the COO owns how the lanes fit together and sets them.",
      holdsUntil: "This holds for as long as there is a COO.",
    };
  }
  return {
    to: "ceo",
    sentence: "Nobody stands between the functions and the CEO, and one lane does not need somebody there.",
    holdsUntil:
      "This holds until three or more departments have a team and targets of their own and begin to pull apart; then both need a COO above them.",
  };
}

function managerLine({ directorOfOperations, vpOfOperations, coo }: Facts["roles"]): ReportingLine {
  const holdsUntil = "This holds until a director is hired for the function; then the manager belongs there.";
  const sentence = "Whoever owns the function sets the standard which the manager sees to every day.";
  if (directorOfOperations !== "none") {
    return {
      to: "director_of_operations",
      sentence,
      holdsUntil: "This holds for as long as the director owns the function.",
    };
  }
  if (vpOfOperations !== "none") return { to: "vp_of_operations", sentence, holdsUntil };
  return { to: coo !== "none" ? "coo" : "ceo", sentence, holdsUntil };
}
