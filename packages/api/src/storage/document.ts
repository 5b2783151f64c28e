import type { JSONColumnType } from "kysely";

export type Document = JSONColumnType<Record<string, unknown>>;
