import "server-only";

/** The client is named where its people must be able to write the row; a deletion that is through takes it off. */
export function aboutDeletion(id: string, clientCompanyId: string | null = null) {
  return { entity: "deletion", entityId: id, clientCompanyId };
}
