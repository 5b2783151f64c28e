/** What the API tells about a municipality. */
import { z } from "@hono/zod-openapi";
import type { Membership } from "@napar/domain/membership";
import type { EndedMunicipality, Municipality } from "@napar/domain/place";
import { legalContextView } from "../legal-source/legal-source.view.js";
import { fullTextView, localizedTextView, untouched } from "../openapi/part.js";

export const placeSummaryView = z
  .object({
    /** NIS code. */
    code: z.string().openapi({ example: "44021" }),
    /** Names, exonyms included; `officialNames` are those the law gives. */
    names: localizedTextView,
    officialName: z.string(),
    officialLanguages: z.array(z.string()),
    languageArea: z.string(),
    region: z.string(),
    province: z.string().nullable(),
    arrondissement: z.string(),
    postalCodes: z.array(z.string()),
    population: z.int().nullable(),
  })
  .openapi("PlaceSummary");
export type PlaceSummary = z.infer<typeof placeSummaryView>;

/** An authority as it acts in one place: `municipality` is resolved to "City of Ghent". */
export const holderNameView = z
  .object({
    id: z.string(),
    /** The id names a kind of body; `names` is the body of the place. */
    generic: z.boolean(),
    names: fullTextView,
  })
  .openapi("HolderName");
export type HolderNameView = z.infer<typeof holderNameView>;

export const placeView = placeSummaryView
  .extend({
    /** The code asked for has ended: the answer is about the municipality it became. */
    ended: untouched<EndedMunicipality>(
      "The municipality that was asked for and no longer exists",
    ).nullable(),
    municipality: untouched<Municipality>("The row of the register, with facilities and validity"),
    /** Names of the region, province and arrondissement. */
    regionNames: localizedTextView.nullable(),
    provinceNames: localizedTextView.nullable(),
    arrondissementNames: localizedTextView.nullable(),
    /** Governments that act here today. */
    authorities: z.array(
      holderNameView.extend({
        level: z.string(),
        kind: z.string(),
        abbr: z.string().nullable(),
        website: z.string().nullable(),
        institutionScope: localizedTextView.nullable(),
        sources: z.array(z.string()),
      }),
    ),
    /** What sources say about membership of the European Coalition of Cities against Racism. */
    eccar: z.object({
      membership: untouched<Membership>("Status with its sources; `not-stated` is not `no`"),
      statusNames: fullTextView,
      statusMeaning: fullTextView,
      sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string().optional() })),
      compiledOn: z.string(),
    }),
    legal: legalContextView,
    /** Line the licence of the register asks to print. */
    attribution: z.string(),
  })
  .openapi("Place");
export type PlaceView = z.infer<typeof placeView>;
