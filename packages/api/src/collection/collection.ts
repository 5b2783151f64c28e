/** Pages of a collection, in the form of the Belgian REST guide. */
import { z } from "@hono/zod-openapi";
import { presetIntegerParameter } from "../endpoint/index.js";

export const defaultPageSize = 50;
export const maxPageSize = 100;
/** Pages further than this are refused: they cost a walk through all that comes before; use a filter. */
export const maxPage = 100_000;

export type PageQuery = { page?: number; pageSize?: number };
export type Collection<T> = {
  items: T[];
  page: number;
  pageSize: number;
  /** Number of items on all pages together. */
  total: number;
  /** Address of the next page; absent on the last one. */
  next?: string;
};

/** Query parameters of every collection. */
export const pageParameters = {
  page: presetIntegerParameter(1, maxPage, 1, "Page, from 1"),
  pageSize: presetIntegerParameter(
    1,
    maxPageSize,
    defaultPageSize,
    `Items on a page, at most ${maxPageSize}`,
  ),
};

/** Schema of one page of `item`, for the OpenAPI document. */
export const collectionOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    page: z.int(),
    pageSize: z.int(),
    total: z.int(),
    next: z.string().optional(),
  });

/** Address of the page after this one, with the same filters; `undefined` on the last page. */
export function nextPage(
  url: string,
  { page, pageSize, total }: { page: number; pageSize: number; total: number },
) {
  if (page * pageSize >= total || page >= maxPage) return undefined;
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const [path = "", query = ""] = (start < 0 ? url : url.slice(start)).split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.set("page", String(page + 1));
  return `${path}?${parameters}`;
}
