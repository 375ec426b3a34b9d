export const TIME_ZONES: readonly string[] = [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC"),
];

export const TIME_ZONE_LIST = "time-zones";

/** Once on a page, for all of its fields that name it. */
export function TimeZoneList() {
  return (
    <datalist id={TIME_ZONE_LIST}>
      {TIME_ZONES.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
