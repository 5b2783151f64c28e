/** What the API tells of what was found. */
import { z } from "@hono/zod-openapi";
import { localizedTextView } from "../openapi/part.js";

/** In the order in which they are told. */
export const foundKinds = [
  "plan",
  "measure",
  "goal",
  "indicator",
  "person",
  "publishedPlan",
  "publishedMeasure",
  "place",
  "authority",
] as const;
export type FoundKind = (typeof foundKinds)[number];

export const searchView = z
  .object({
    groups: z
      .array(
        z.object({
          kind: z.enum(foundKinds),
          total: z.int(),
          items: z.array(
            z.object({
              id: z.string(),
              title: localizedTextView,
              plan: z
                .object({ id: z.string(), title: localizedTextView })
                .nullable()
                .openapi({ description: "In which plan it stands; `null`: in none, or it is one" }),
              note: z.string().nullable().openapi({ description: "What tells it from others of its name" }),
            }),
          ),
        }),
      )
      .openapi({ description: "Kinds of which nothing is found are left out" }),
  })
  .openapi("Found");
export type SearchView = z.infer<typeof searchView>;
export type FoundGroup = SearchView["groups"][number];
