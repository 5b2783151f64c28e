/** What the API tells of what was found. */
import { z } from "@hono/zod-openapi";
import { localizedTextView } from "../openapi/part.js";

/** What everybody may find by words, in the order in which it is told. */
export const publishedKinds = [
  "publishedPlan",
  "publishedMeasure",
  "publishedGoal",
  "publishedIndicator",
  "body",
  "organisation",
  "practice",
  "event",
] as const;
export type PublishedKind = (typeof publishedKinds)[number];

/** In the order in which they are told. */
export const foundKinds = [
  "plan",
  "measure",
  "goal",
  "indicator",
  "person",
  ...publishedKinds,
  "place",
  "authority",
  "subject",
] as const;
export type FoundKind = (typeof foundKinds)[number];

const foundGroup = z.object({
  kind: z.enum(foundKinds),
  total: z.int(),
  isAtLeast: z.boolean().openapi({ description: "There are more than are counted and ordered" }),
  items: z.array(
    z.object({
      id: z.string(),
      title: localizedTextView,
      plan: z
        .object({ id: z.string(), title: localizedTextView })
        .nullable()
        .openapi({ description: "In which plan it stands; `null`: in none, or it is one" }),
      note: z.string().nullable().openapi({ description: "What tells it from others of its name" }),
      excerpt: localizedTextView
        .nullable()
        .openapi({ description: "Where its text has the words; `null`: its title or name has them" }),
    }),
  ),
});

export const searchView = z
  .object({
    groups: z.array(foundGroup).openapi({
      description:
        "Kinds of which nothing is found are left out; one that has something of exactly this name comes first",
    }),
    sought: z
      .array(
        z.object({
          folded: z.string(),
          isStem: z.boolean().openapi({ description: "The word may have another ending" }),
        }),
      )
      .openapi({
        description: "Beginnings of the words that were looked for, folded, to show where a text has them",
      }),
    suggestions: z.array(z.string()).openapi({
      description: "Where nothing is found: other texts that do find something, best first",
    }),
  })
  .openapi("Found");
export type SearchView = z.infer<typeof searchView>;
export type FoundGroup = SearchView["groups"][number];
export type FoundItem = FoundGroup["items"][number];

/** What is proposed by its name, in the order in which it is told. */
export const namedKinds = [
  "place",
  "authority",
  "subject",
  "publishedPlan",
  "body",
  "organisation",
  "practice",
] as const satisfies readonly FoundKind[];
export type NamedKind = (typeof namedKinds)[number];

export const namesView = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(namedKinds),
        id: z.string(),
        title: localizedTextView,
        note: z.string().nullable().openapi({ description: "What tells it from others of its name" }),
      }),
    ),
  })
  .openapi("Names");
export type NamesView = z.infer<typeof namesView>;
export type NameView = NamesView["items"][number];
