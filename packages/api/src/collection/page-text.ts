/** Writes a page from items that are JSON text already: nothing is parsed only to be written again. */
import { nextPage } from "./collection.js";

export function pageText(
  items: readonly string[],
  { url, page, pageSize, total }: { url: string; page: number; pageSize: number; total: number },
): string {
  const next = nextPage(url, { page, pageSize, total });
  return `{"items":[${items.join(",")}],"page":${page},"pageSize":${pageSize},"total":${total}${
    next ? `,"next":${JSON.stringify(next)}` : ""
  }}`;
}

/** A page of a list that is in memory. */
export function pageOf<T>(
  all: readonly T[],
  { url, page, pageSize }: { url: string; page: number; pageSize: number },
) {
  const total = all.length;
  const items = all.slice((page - 1) * pageSize, page * pageSize);
  const next = nextPage(url, { page, pageSize, total });
  return { items, page, pageSize, total, ...(next && { next }) };
}
