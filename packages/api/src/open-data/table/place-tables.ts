/** Areas of the map, subjects and governments of a municipality, reporting points: the rows of what their pages show. */
import type { ContactPoint } from "@napar/domain/contact-point";
import type { FullText, LocalizedText } from "@napar/domain/text";
import type { Country } from "../../country/index.js";
import type { MapArea, MapView } from "../../map/map.view.js";
import type { PlaceSubjectsView, PlaceSubjectView } from "../../place/place-subject.view.js";
import { answerTexts, ofAnswer } from "./answer-texts.data.js";
import { ofGap, ofPlan, ofRegister, shared } from "./column-texts.data.js";
import {
  type DataTable,
  dateColumn,
  listColumn,
  numberColumn,
  tableOfAnswers,
  textColumn,
  textColumns,
} from "./data-table.js";

type AreaRow = Pick<MapArea, "code" | "state"> &
  Partial<MapArea> & { view: MapView; names: LocalizedText | null };

export const map: DataTable = tableOfAnswers<AreaRow>(
  answerTexts.map,
  { optional: ["subject", "level", "theme", "asOf"] },
  [
    dateColumn("on", ofAnswer.on, ({ view }) => view.on),
    textColumn("subject", shared.type, ({ view }) => view.subject),
    textColumn("level", shared.level, ({ view }) => view.level),
    textColumn("theme", ofAnswer.domain, ({ view }) => view.theme),
    textColumn("code", ofAnswer.code, ({ code }) => code),
    ...textColumns("name", shared.name, ({ names }: AreaRow) => names),
    textColumn("state", ofAnswer.state, ({ state }) => state),
    // Of an area that the answer does not list nothing was counted, unless that is what was asked.
    numberColumn(
      "measures",
      ofPlan.measures,
      ({ measures, view }) => measures ?? (view.subject === "measures" ? 0 : null),
    ),
    numberColumn("covered", ofAnswer.covered, ({ covered }) => covered),
    textColumn("membership", ofRegister.eccar, ({ membership }) => membership),
    listColumn("plans", ofRegister.plans, ({ plans }) => plans),
    listColumn("governments", ofAnswer.governments, ({ governments }) =>
      governments?.map(({ id, state }) => `${id}=${state}`),
    ),
  ],
  async (asked, { read, country }) => {
    const view = await read<MapView>("/map", asked);
    const listed = new Map(view.areas.map((area) => [area.code, area]));
    return framesOf(country, view.level).map(({ code, names }) => ({
      ...{ state: view.restState, ...listed.get(code), code },
      ...{ view, names },
    }));
  },
);

type Frame = { code: string; names: LocalizedText };
function framesOf({ places: { register } }: Country, level: MapView["level"]): readonly Frame[] {
  if (level === "province") return register.provinces;
  if (level === "region") return register.regions;
  if (level === "community") return register.languageAreas.map(({ id, names }) => ({ code: id, names }));
  return register.municipalities;
}

type SubjectRow = { view: PlaceSubjectsView; item: PlaceSubjectsView["items"][number] };
export const placeSubjects: DataTable = tableOfAnswers<SubjectRow>(
  answerTexts.placeSubjects,
  { required: ["place"] },
  [
    textColumn("place", shared.place, ({ view }) => view.place.code),
    textColumn("subject", ofAnswer.domain, ({ item }) => item.subject),
    numberColumn("measures", ofPlan.measures, ({ item }) => item.measures),
    numberColumn("plans", ofAnswer.planCount, ({ item }) => item.plans),
  ],
  async ({ place = "" }, { read }) => {
    const view = await read<PlaceSubjectsView>(`/places/${encodeURIComponent(place)}/subjects`);
    return view.items.map((item) => ({ view, item }));
  },
);

type ActingRow = { view: PlaceSubjectView; government: PlaceSubjectView["governments"][number] };
export const placeGovernments: DataTable = tableOfAnswers<ActingRow>(
  answerTexts.placeGovernments,
  { required: ["place", "subject"] },
  [
    dateColumn("on", ofAnswer.on, ({ view }) => view.on),
    textColumn("place", shared.place, ({ view }) => view.place.code),
    textColumn("subject", ofAnswer.domain, ({ view }) => view.subject),
    textColumn("authority", shared.authority, ({ government }) => government.id),
    ...textColumns("authorityName", ofAnswer.authorityName, ({ government }: ActingRow) => government.names),
    textColumn("state", ofAnswer.state, ({ government }) => government.state),
    listColumn("policyFields", ofGap.fields, ({ government }) => government.fields),
    listColumn("institutions", ofAnswer.institutions, ({ government }) => government.institutionLanguages),
    numberColumn("measures", ofPlan.measures, ({ government }) => government.measures),
    listColumn("plans", ofRegister.plans, ({ government }) => government.plans.map(({ id }) => id)),
    dateColumn("askedOn", ofGap.askedOn, ({ government }) => government.asked?.on),
    dateColumn("declinedOn", ofGap.declinedOn, ({ government }) => government.declined?.on),
    ...textColumns("reason", ofGap.reason, ({ government }: ActingRow) => government.declined?.reason),
  ],
  async ({ place = "", subject = "" }, { read }) => {
    const address = `/places/${encodeURIComponent(place)}/subjects/${encodeURIComponent(subject)}`;
    const view = await read<PlaceSubjectView>(address);
    return view.governments.map((government) => ({ view, government }));
  },
);

const everyLanguage = ({ names }: { names: FullText }): FullText => names;
export const contactPoints: DataTable = tableOfAnswers<ContactPoint>(
  answerTexts.contactPoints,
  { optional: ["place", "speaks"] },
  [
    textColumn("id", shared.id, ({ id }) => id),
    ...textColumns("name", shared.name, everyLanguage),
    textColumn("kind", shared.type, ({ kind }) => kind),
    textColumn("state", ofAnswer.state, ({ status }) => status),
    textColumn("scope", ofAnswer.scope, ({ territory }) => territory.scope),
    listColumn("areas", ofAnswer.scope, ({ territory }) => [
      ...(territory.regions ?? []),
      ...(territory.languageAreas ?? []),
      ...(territory.arrondissements ?? []),
      ...(territory.municipalities ?? []),
    ]),
    listColumn("levels", ofAnswer.levels, ({ levels }) => levels),
    listColumn("grounds", shared.grounds, ({ grounds }) => grounds),
    listColumn("handles", ofAnswer.handles, ({ handles }) => handles),
    listColumn("languages", ofAnswer.languages, ({ languages }) => languages),
    textColumn("website", ofRegister.website, ({ website }) => website),
    textColumn("phone", ofAnswer.phone, ({ phone }) => phone),
    textColumn("email", ofAnswer.email, ({ email }) => email),
    textColumn("address", ofAnswer.address, ({ address }) => address),
    dateColumn("from", shared.since, ({ validFrom }) => validFrom),
    dateColumn("to", shared.until, ({ validTo }) => validTo),
    listColumn("confidence", shared.confidence, ({ confidence }) =>
      Object.entries(confidence).map(([aspect, sure]) => `${aspect}=${sure}`),
    ),
    listColumn("sources", shared.sources, ({ sources }) => sources),
  ],
  // `language` is that of the words beside the data.
  ({ speaks, ...asked }, { readAll }) =>
    readAll<ContactPoint>("/contact-points", { ...asked, ...(speaks && { language: speaks }) }),
);
