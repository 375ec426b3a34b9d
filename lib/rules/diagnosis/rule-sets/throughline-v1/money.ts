/**
 * What a full-time COO costs a mid-market company a year, all-in, and the rough size of a currency's unit. These decide only
 * whether a stated budget can carry the hire; they are orders of magnitude fixed with the rule set, never a conversion.
 * A currency that is not listed is taken at its word: the budget was asked for exactly this seat.
 */
export const MONEY = {
  fullTimeCooUsd: 200_000,
  unitsPerUsd: {
    USD: 1,
    EUR: 0.9,
    GBP: 0.8,
    CHF: 0.9,
    CAD: 1.4,
    AUD: 1.5,
    NZD: 1.7,
    SEK: 10,
    NOK: 10,
    DKK: 7,
    PLN: 4,
    CZK: 23,
    HUF: 360,
    ILS: 3.7,
    AED: 3.7,
    SAR: 3.75,
    SGD: 1.35,
    HKD: 7.8,
    CNY: 7.2,
    JPY: 150,
    KRW: 1_350,
    INR: 84,
    ZAR: 18,
    BRL: 5.5,
    MXN: 18,
    TRY: 35,
  },
} as const;
