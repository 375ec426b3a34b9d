/** Of which round a diagnosis is which version. */
export type OfVersion = {
  /** Version 1 of the round: what all its versions share. */
  readonly series: string;
  readonly versionNumber: number;
};

/** For the `select` of a diagnosis's round. */
export const versionSelect = { id: true, firstVersionId: true, versionNumber: true } as const;

export function versionOf(round: {
  id: string;
  firstVersionId: string | null;
  versionNumber: number;
}): OfVersion {
  return { series: round.firstVersionId ?? round.id, versionNumber: round.versionNumber };
}

/** The version among these that stands in the place of one; null where it stands itself. */
export function replacedBy<Version extends OfVersion>(
  { series, versionNumber }: OfVersion,
  versions: ReadonlyArray<Version>,
): Version | null {
  const later = versions.filter((each) => each.series === series && each.versionNumber > versionNumber);
  return later.toSorted((a, b) => b.versionNumber - a.versionNumber)[0] ?? null;
}

/** Each round by its newest version. */
export function newestVersions<Version extends OfVersion>(versions: ReadonlyArray<Version>): Version[] {
  return versions.filter((each) => replacedBy(each, versions) === null);
}
