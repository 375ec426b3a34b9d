import { MONEY as EARLIER } from "../throughline-v1/money";

/** More currencies, as a budget in one that is not listed has to be taken at its word. Orders of magnitude, as before. */
export const MONEY = {
  ...EARLIER,
  unitsPerUsd: {
    ...EARLIER.unitsPerUsd,
    ...{ ISK: 135, RON: 4.5, BGN: 1.8, RSD: 105, UAH: 41, GEL: 2.7, KZT: 500, RUB: 90 },
    ...{ THB: 34, IDR: 16_000, VND: 25_000, PHP: 57, MYR: 4.4, TWD: 32, PKR: 280, BDT: 120, LKR: 300 },
    ...{ CLP: 950, COP: 4_100, ARS: 1_000, PEN: 3.7, UYU: 42, CRC: 510, DOP: 60 },
    ...{ EGP: 50, NGN: 1_550, KES: 129, GHS: 15, MAD: 10, TND: 3.1 },
    ...{ QAR: 3.64, KWD: 0.31, BHD: 0.38, OMR: 0.38, JOD: 0.71 },
  },
} as const;
