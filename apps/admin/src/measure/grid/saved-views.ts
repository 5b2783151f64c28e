/**
 * Ways of looking at the grid that a person gave a name: what is looked for, in which order, with which columns. The view
 * itself is the address of the page, so it can be sent to somebody; the names are kept in the browser of the person.
 */
type Keep = Pick<Storage, "getItem" | "setItem">;
export type SavedView = { name: string; search: string };

const keyOf = (person: string): string => `napar-views ${person}`;

export function viewsOf(keep: Keep, person: string): SavedView[] {
  try {
    const kept: unknown = JSON.parse(keep.getItem(keyOf(person)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    // Written by something else: as good as none.
    return [];
  }
}

/** A name that is there already gets the new view. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
];

export function keepViews(keep: Keep, person: string, views: readonly SavedView[]): void {
  try {
    keep.setItem(keyOf(person), JSON.stringify(views));
  } catch {
    // The browser keeps nothing, or no more: the address still carries the view.
  }
}

const isView = (value: unknown): value is SavedView =>
  typeof (value as SavedView | null)?.name === "string" && typeof (value as SavedView).search === "string";
