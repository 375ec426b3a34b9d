/** How the trail names an escalation. */
export function entity({ id, clientCompanyId }: { id: string; clientCompanyId: string }) {
  return { entity: "escalation", entityId: id, clientCompanyId };
}
