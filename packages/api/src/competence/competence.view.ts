/**
 * Answers about competence over HTTP: the answer of the domain, with the names, articles and sources a reader needs to
 * show it without a second question.
 */
import { z } from "@hono/zod-openapi";
import type {
  CompetenceAnswer,
  CooperationAgreement,
  MatrixCell,
  Permission,
  Power,
  Procedure,
  TimelineSpan,
} from "@napar/domain/competence";
import { policyField } from "@napar/domain/competence";
import { legalContextView } from "../legal-source/legal-source.view.js";
import { localizedTextView, untouched } from "../openapi/part.js";
import { holderNameView, placeSummaryView } from "../place/place.view.js";

const fieldName = policyField.pick({ id: true, group: true, names: true });

const context = {
  field: fieldName,
  instrument: z.string(),
  /** Every authority named in the answer, as it is called in the place asked about. */
  authorities: z.array(holderNameView),
  /** The cooperation agreements and procedures named in the answer. */
  agreements: z.array(untouched<CooperationAgreement>("A cooperation agreement")),
  procedures: z.array(untouched<Procedure>("A procedure")),
  legal: legalContextView,
};

export const competenceAnswerView = z
  .object({
    date: z.string(),
    place: placeSummaryView,
    /** The place was named by a code or name that has ended: it is answered for its successor. */
    endedPlace: z
      .object({ code: z.string(), names: localizedTextView, endedOn: z.string().nullable() })
      .nullable(),
    ...context,
    answer: untouched<CompetenceAnswer>(
      "Holders, variants, cooperation and explanation; see `@napar/domain/competence`",
    ),
  })
  .openapi("CompetenceAnswer");
export type CompetenceAnswerView = z.infer<typeof competenceAnswerView>;

export const competenceTimelineView = z
  .object({
    place: placeSummaryView,
    ...context,
    spans: z.array(untouched<TimelineSpan>("Who held it from when to when")),
  })
  .openapi("CompetenceTimeline");
export type CompetenceTimelineView = z.infer<typeof competenceTimelineView>;

export const competenceMatrixView = z
  .object({
    date: z.string(),
    ...context,
    cells: z.array(untouched<MatrixCell>("One cell per area and variant")),
  })
  .openapi("CompetenceMatrix");
export type CompetenceMatrixView = z.infer<typeof competenceMatrixView>;

export const competencePowersView = z
  .object({
    date: z.string(),
    authority: holderNameView,
    powers: z.array(untouched<Power>("What the authority may do, and where")),
    fields: z.array(fieldName),
    legal: legalContextView,
  })
  .openapi("CompetencePowers");
export type CompetencePowersView = z.infer<typeof competencePowersView>;

export const competencePermissionView = z
  .object({
    date: z.string(),
    authority: holderNameView,
    place: placeSummaryView,
    ...context,
    permission: untouched<Permission>("Whether the authority may act, why, and who may"),
  })
  .openapi("CompetencePermission");
export type CompetencePermissionView = z.infer<typeof competencePermissionView>;
