/** What the API tells of its open data. */
import { z } from "@hono/zod-openapi";
import { fullTextView } from "../openapi/part.js";

const dataType = z.enum(["string", "number", "boolean", "date", "list"]);

/** A table as JSON. */
export const dataTableView = z
  .object({
    table: z.string(),
    asOf: z.iso.date(),
    columns: z.array(z.object({ id: z.string(), type: dataType })),
    items: z.array(z.record(z.string(), z.unknown())).openapi({
      description: "A member per column: `null` where it is not known, a list where the column holds several",
    }),
  })
  .openapi("DataTable");

export const openDataView = z
  .object({
    /** The day whose content is given. */
    asOf: z.iso.date(),
    /** Of the content as a whole; what differs is said in the archive. */
    licence: z.object({ name: z.string(), url: z.string() }),
    formats: z.array(z.string()),
    archive: z.string().openapi({ description: "Address of the whole as one file" }),
    tables: z.array(
      z.object({
        name: z.string(),
        title: fullTextView,
        /** What a row is. */
        means: fullTextView,
        address: z.string(),
        isOfPlans: z.boolean().openapi({ description: "Takes `plan`: the rows of one plan" }),
        question: z
          .object({ required: z.array(z.string()), optional: z.array(z.string()) })
          .nullable()
          .openapi({
            description:
              "Its rows are the answer to a question: the parameters it takes, those of the page that shows the same",
          }),
        keys: z
          .array(z.string())
          .openapi({ description: "Columns that are parameters too: the rows of one thing" }),
        columns: z.array(
          z.object({
            id: z.string(),
            type: dataType,
            means: fullTextView,
          }),
        ),
      }),
    ),
  })
  .openapi("OpenData");
export type OpenDataView = z.infer<typeof openDataView>;
