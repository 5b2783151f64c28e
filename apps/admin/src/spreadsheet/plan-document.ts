/** A document before anybody knows whether it is a plan. */

/** Whatever was in the file; `id` and the authority only where they are what they should be. */
export type PlanDocument = { readonly id?: string; readonly [member: string]: unknown };

/** @returns `null` when the file is no JSON, or holds no object */
export function readDocument(text: string): PlanDocument | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const { id, ...members } = value as Record<string, unknown>;
    return typeof id === "string" ? { id, ...members } : members;
  } catch {
    return null;
  }
}

/** Under another code, so that a plan can stand beside the one it was taken from. */
export const withId = (document: PlanDocument, id: string): PlanDocument => ({
  ...document,
  ...(id.trim() !== "" && { id: id.trim() }),
});

/** Whose plan it says it is; empty when it does not. */
export function ownerIn({ authority }: PlanDocument): string {
  const id = (authority as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : "";
}
