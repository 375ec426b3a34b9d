import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    andNothingFell: (moved: string | number) => `${moved}, and nothing fell.`,
    andNothingRose: (moved: string | number) => `${moved}, and nothing rose.`,
    noSubjectHasMoved: "No subject has moved by five points or more.",
    standsWhereItStood: (companyName: string | number, since: string | number, now: string | number) =>
      `${companyName} stands where it stood on ${since}: ${now}.`,
    noRoundOfWas: (companyName: string | number) =>
      `No round of ${companyName} was answered enough for a verdict.`,
    mostByPointsTo: (
      title: string | number,
      verb: string | number,
      abs: string | number,
      now: string | number,
    ) => `${title} ${verb} most, by ${abs} points to ${now} of 100`,
    onlyTheRoundOf: (day: string | number, now: string | number) =>
      `Only the round of ${day} was answered enough for a verdict: ${now}.`,
    sinceHasGoneFrom: (
      since: string | number,
      companyName: string | number,
      toLowerCase: string | number,
      now: string | number,
    ) => `Since ${since} ${companyName} has gone from ${toLowerCase} to ${now}.`,
  },
  de: {
    andNothingFell: (moved) => `${moved}, und nichts fiel.`,
    andNothingRose: (moved) => `${moved}, und nichts stieg.`,
    noSubjectHasMoved: "Kein Thema hat sich um fünf Punkte oder mehr bewegt.",
    standsWhereItStood: (companyName, since, now) => `${companyName} steht, wo es am ${since} stand: ${now}.`,
    noRoundOfWas: (companyName) =>
      `In keiner Runde von ${companyName} wurde genug für ein Ergebnis beantwortet.`,
    mostByPointsTo: (title, verb, abs, now) =>
      `${title} ${verb} am meisten, um ${abs} Punkte auf ${now} von 100`,
    onlyTheRoundOf: (day, now) =>
      `Nur in der Runde vom ${day} wurde genug für ein Ergebnis beantwortet: ${now}.`,
    sinceHasGoneFrom: (since, companyName, toLowerCase, now) =>
      `Seit ${since} ist ${companyName} von „${toLowerCase}“ zu „${now}“ gegangen.`,
  },
});
