/** Who is competent, over HTTP. No rule lives here. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { IsoDate } from "@napar/domain/calendar";
import {
  answerCompetence,
  type CompetenceRefusal,
  competenceMatrix,
  competenceTimeline,
  findPolicyField,
  type InstitutionLanguage,
  mayAct,
  type PolicyField,
  powersOf,
  ruleOf,
} from "@napar/domain/competence";
import { resolveHolder } from "@napar/domain/government";
import { type FoundPlace, findPlace } from "@napar/domain/place";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import type { Country } from "../country/index.js";
import { dayParameter, read, refuse, textParameter } from "../endpoint/index.js";
import { legalContextOf } from "../legal-source/legal-context.js";
import { placeSummaryOf } from "../place/place-summary.js";
import type { ApiError, RefusedInput } from "../problem/index.js";
import {
  competenceAnswerView,
  competenceMatrixView,
  competencePermissionView,
  competencePowersView,
  competenceTimelineView,
} from "./competence.view.js";
import { agreementsOf, authoritiesIn, holderNames, proceduresOf } from "./competence-names.js";

const words = {
  field: textParameter("Id of a policy field, see /policy-fields", "police"),
  instrument: textParameter(
    "legislate, implement, finance, enforce, prosecute, inspect, employ or inform",
    "legislate",
  ),
};
const aspect = textParameter("Part of the field, see /policy-fields/{id}").optional();
const institution = {
  institutionLanguage: textParameter(
    "nl, fr, bilingual or persons: matters in Brussels; without it every variant is answered",
    "fr",
  ).optional(),
  aspect,
};
const place = textParameter("Municipality: NIS code, postal code or name in any language", "Gent");
const date = dayParameter("Civil day; today when absent").optional();
const tag = "Competence";
const wordKinds = ["unknownField", "unknownInstrument", "unknownAspect", "invalidDate"] as const;
const placeKinds = ["unknownPlace", "ambiguousPlace", "unknownInstitutionLanguage", "noHolder"] as const;

export function addCompetenceRoutes(
  app: OpenAPIHono,
  country: Country,
  { today }: { today: () => IsoDate },
): void {
  const { competence, places } = country;

  read(
    app,
    {
      path: "/competence-answers",
      name: "answerCompetence",
      summary: "Who may act: on a field, with an instrument, in a place, on a day",
      description:
        "Where the language of an institution decides and none is given, the answer is conditional: one variant per language, `holders` is their union.",
      tag,
      query: { ...words, place, ...institution, date },
      answer: competenceAnswerView,
      freshness: "reference",
      refusals: [...wordKinds, ...placeKinds],
    },
    ({ query }) => {
      const found = findPlace(places, query.place);
      if (!found.ok) return refuse(found.error, inQuery("place"));
      const { municipality } = found.value;
      const on = query.date ?? today();
      const answered = answerCompetence(competence, { ...questionOf(query), place: municipality, on });
      if (!answered.ok) return refuseQuestion(answered.error);
      const { question, ...answer } = answered.value;
      const { agreements, laterAgreements, procedures } = answer.cooperation;
      const rules = answer.holders.flatMap((holder) => holder.rules);
      const legalBases = answer.explanation.flatMap((step) => step.legalBases);
      return ok({
        date: on,
        place: placeSummaryOf(municipality),
        endedPlace: endedPlaceOf(found.value),
        field: fieldOf(query.field),
        instrument: query.instrument,
        authorities: holderNames(country, authoritiesIn(answered.value), municipality),
        agreements: agreementsOf(country, [...agreements, ...laterAgreements]),
        procedures: proceduresOf(country, procedures),
        legal: legalContextOf(country, rules, on, { legalBases, agreements, procedures }),
        answer: { ...answer, question: { ...question, place: placeClassOf(municipality) } },
      });
    },
  );

  read(
    app,
    {
      path: "/competence-timelines",
      name: "competenceTimeline",
      summary: "Who held it, from when to when",
      tag,
      query: { ...words, place, ...institution },
      answer: competenceTimelineView,
      freshness: "reference",
      refusals: [...wordKinds, ...placeKinds],
    },
    ({ query }) => {
      const found = findPlace(places, query.place);
      if (!found.ok) return refuse(found.error, inQuery("place"));
      const { municipality } = found.value;
      const answered = competenceTimeline(competence, { ...questionOf(query), place: municipality });
      if (!answered.ok) return refuseQuestion(answered.error);
      const spans = answered.value;
      return ok({
        place: placeSummaryOf(municipality),
        ...namesOf(
          query,
          spans.flatMap(({ holders }) => holders),
          municipality,
        ),
        legal: legalContextOf(country, rulesOf(spans.flatMap(({ rules }) => rules)), today()),
        spans,
      });
    },
  );

  read(
    app,
    {
      path: "/competence-matrices",
      name: "competenceMatrix",
      summary: "Who may act in every language area, and in Brussels by the language of the institution",
      tag,
      query: { ...words, aspect, date },
      answer: competenceMatrixView,
      freshness: "reference",
      refusals: [...wordKinds],
    },
    ({ query }) => {
      const on = query.date ?? today();
      const answered = competenceMatrix(competence, { ...wordsOf(query), aspect: query.aspect, on });
      if (!answered.ok) return refuseQuestion(answered.error);
      const cells = answered.value;
      const holders = cells.flatMap((cell) => [
        ...cell.holders,
        ...cell.differsIn.flatMap((group) => group.holders),
      ]);
      const agreements = cells.flatMap((cell) => cell.cooperation?.agreements ?? []);
      const procedures = cells.flatMap((cell) => cell.cooperation?.procedures ?? []);
      const rules = rulesOf(cells.flatMap((cell) => cell.rules));
      return ok({
        date: on,
        ...namesOf(query, holders, null),
        agreements: agreementsOf(country, agreements),
        procedures: proceduresOf(country, procedures),
        legal: legalContextOf(country, rules, on, { agreements, procedures }),
        cells,
      });
    },
  );

  read(
    app,
    {
      path: "/competence-powers",
      name: "competencePowers",
      summary: "What an authority may do, and where",
      tag,
      query: {
        authority: textParameter("Id of an authority, see /authorities", "vg"),
        languageArea: textParameter("LA-NL, LA-FR, LA-DE or LA-BRU; all when absent", "LA-BRU").optional(),
        date,
      },
      answer: competencePowersView,
      freshness: "reference",
      refusals: ["unknownAuthority", "unknownLanguageArea", "invalidDate"],
    },
    ({ query }) => {
      const on = query.date ?? today();
      const { languageArea } = query;
      const areas = [...competence.languageAreas.keys()];
      if (languageArea !== undefined && !areas.includes(languageArea)) {
        const near = nearestTo(languageArea, areas);
        const nearest = near.length > 0 ? near : areas;
        return refuse({ kind: "unknownLanguageArea", value: languageArea, nearest }, inQuery("languageArea"));
      }
      const answered = powersOf(competence, { authority: query.authority, on, area: languageArea });
      if (!answered.ok) return refuseQuestion(answered.error);
      const powers = answered.value;
      return ok({
        date: on,
        authority: holderNames(country, [query.authority], null)[0],
        powers,
        fields: [...new Set(powers.map(({ field }) => field))].map(fieldOf),
        legal: legalContextOf(country, powers, on),
      });
    },
  );

  read(
    app,
    {
      path: "/competence-permissions",
      name: "competencePermission",
      summary: "May this authority act: yes, yes with cooperation, or no, with the reason and who may",
      tag,
      query: {
        authority: textParameter("Id of an authority, see /authorities", "vg"),
        ...words,
        place,
        ...institution,
        date,
      },
      answer: competencePermissionView,
      freshness: "reference",
      refusals: ["unknownAuthority", ...wordKinds, ...placeKinds],
    },
    ({ query }) => {
      const found = findPlace(places, query.place);
      if (!found.ok) return refuse(found.error, inQuery("place"));
      const { municipality } = found.value;
      const on = query.date ?? today();
      const question = { ...questionOf(query), place: municipality, on, authority: query.authority };
      const answered = mayAct(competence, question);
      if (!answered.ok) return refuseQuestion(answered.error);
      const permission = answered.value;
      const { reason } = permission;
      const rules = [...permission.rules, ...permission.whoMay.flatMap((holder) => holder.rules)];
      const named = [
        query.authority,
        ...permission.whoMay.map((holder) => holder.authority),
        ...("holder" in reason ? [reason.holder] : []),
        ...("agencies" in reason ? reason.agencies : []),
      ];
      const authority = competence.authorities.get(query.authority);
      const agreements = rules.flatMap((rule) => rule.cooperation.agreements ?? []);
      return ok({
        date: on,
        authority: authority && resolveHolder(authority, municipality),
        place: placeSummaryOf(municipality),
        ...namesOf(query, named, municipality),
        agreements: agreementsOf(country, agreements),
        legal: legalContextOf(country, rules, on, { agreements }),
        permission,
      });
    },
  );

  const fieldOf = (id: string) => {
    const found = findPolicyField(competence, id);
    const { group, names } = (found as { value: PolicyField }).value;
    return { id, group, names };
  };
  const namesOf = (
    { field, instrument }: { field: string; instrument: string },
    ids: readonly string[],
    municipality: FoundPlace["municipality"] | null,
  ) => ({
    field: fieldOf(field),
    instrument,
    authorities: holderNames(country, ids, municipality),
    agreements: [] as unknown[],
    procedures: [] as unknown[],
  });
  const rulesOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => ruleOf(competence, id) ?? []);
}

/** All that the law needs to know of a place. */
const placeClassOf = ({ languageArea, placeGroups }: FoundPlace["municipality"]) => ({
  languageArea,
  placeGroups,
});

type Words = { field: string; instrument: string; institutionLanguage?: string; aspect?: string };
const wordsOf = ({ field, instrument }: Words) => ({ field, instrument });
/** The engine itself refuses a language that does not exist. */
const questionOf = ({ field, instrument, institutionLanguage, aspect }: Words) => ({
  field,
  instrument,
  institutionLanguage: institutionLanguage as InstitutionLanguage | undefined,
  aspect,
});

const inQuery = (name: string): RefusedInput => ({ in: "query", name });
const parameterOf: Partial<Record<ApiError["kind"], string>> = {
  unknownField: "field",
  unknownInstrument: "instrument",
  unknownAspect: "aspect",
  unknownInstitutionLanguage: "institutionLanguage",
  unknownAuthority: "authority",
  invalidDate: "date",
};
const refuseQuestion = (error: CompetenceRefusal) => {
  const name = parameterOf[error.kind];
  return refuse(error, name ? inQuery(name) : undefined);
};

const endedPlaceOf = ({ ended }: FoundPlace) =>
  ended ? { code: ended.code, names: ended.names, endedOn: ended.validTo } : null;
