/** What the API tells of corrections: to everybody what was decided, to whoever decides what waits. */
import { z } from "@hono/zod-openapi";
import { correctionAbout, correctionReport } from "@napar/domain/correction";
import { languages } from "@napar/domain/text";
import { collectionOf } from "../collection/index.js";
import { localizedTextView } from "../openapi/part.js";
import { publicFormEntry } from "../public-form/index.js";

const aboutView = correctionAbout.clone().openapi("CorrectionAbout");

export const correctionView = z
  .object({
    id: z.string(),
    about: aboutView,
    outcome: z.enum(["accepted", "refused"]),
    pointedOut: localizedTextView,
    answer: localizedTextView.openapi({ description: "What was changed; of a refusal: why nothing was" }),
    sentOn: z.string(),
    decidedOn: z.string(),
  })
  .openapi("Correction");
export type CorrectionView = z.infer<typeof correctionView>;

export const correctionListView = collectionOf(correctionView)
  .extend({
    waiting: z.int().openapi({ description: "How many wait for a decision; nothing else is said of them" }),
  })
  .openapi("Corrections");
export type CorrectionListView = z.infer<typeof correctionListView>;

export const waitingCorrectionView = z
  .object({
    id: z.string(),
    about: aboutView,
    sentOn: z.string(),
    report: correctionReport.omit({ about: true }).openapi({ description: "In the sender's own words" }),
    isAnswered: z.boolean().openapi({ description: "The sender is told the decision by mail" }),
  })
  .openapi("WaitingCorrection");
export type WaitingCorrectionView = z.infer<typeof waitingCorrectionView>;
export const waitingListView = z
  .object({ items: z.array(waitingCorrectionView) })
  .openapi("WaitingCorrections");

export const sentCorrection = z
  .strictObject({
    ...correctionReport.shape,
    language: z.enum(languages),
    mail: z.email().max(200).nullable().openapi({
      description: "Where the decision is told; needed without proof of work. Taken away with the decision",
    }),
    form: publicFormEntry,
  })
  .openapi("SentCorrection");
export type SentCorrection = z.infer<typeof sentCorrection>;

export const sentView = z
  .object({
    id: z.string(),
    state: z.enum(["unconfirmed", "received"]),
    token: z.string().openapi({ description: "The secret by which the sender can withdraw it; told once" }),
  })
  .openapi("CorrectionSent");
export type CorrectionSentView = z.infer<typeof sentView>;
export const correctionToken = z.strictObject({ token: z.string().min(1).max(200) });
