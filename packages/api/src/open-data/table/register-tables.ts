/** Organisations, bodies, practices, events, proposals and tools; municipalities and authorities. */
import type { Body } from "@napar/domain/body";
import type { Event } from "@napar/domain/event";
import type { Authority } from "@napar/domain/government";
import { findMembership } from "@napar/domain/membership";
import type { Organisation } from "@napar/domain/organisation";
import type { Municipality } from "@napar/domain/place";
import type { Practice } from "@napar/domain/practice";
import type { Proposal } from "@napar/domain/proposal";
import type { Tool } from "@napar/domain/tool";
import type { OpenDataSource } from "../open-data-source.js";
import { ofRegister, shared } from "./column-texts.data.js";
import {
  type DataTable,
  dataTable,
  dateColumn,
  listColumn,
  numberColumn,
  textColumn,
  textColumns,
  yesNoColumn,
} from "./data-table.js";
import { sourceColumns } from "./plan-tables.js";
import { tableTexts } from "./table-texts.data.js";

const idColumn = textColumn("id", shared.id, ({ id }: { id: string }) => id);

export const organisations: DataTable = dataTable<Organisation>(
  { ...tableTexts.organisations, isOfPlans: false },
  [
    idColumn,
    textColumn("name", shared.name, ({ name }) => name),
    textColumn("type", shared.type, ({ type }) => type),
    textColumn("languageSide", ofRegister.languageSide, ({ languageSide }) => languageSide),
    yesNoColumn("isInCoalition", ofRegister.coalition, ({ coalitionMember }) => coalitionMember),
    ...sourceColumns(({ source }: Organisation) => source),
  ],
  async function* (source) {
    yield* await source.entries<Organisation>("organisations");
  },
);

export const bodies: DataTable = dataTable<Body>(
  { ...tableTexts.bodies, isOfPlans: false },
  [
    idColumn,
    ...textColumns("name", shared.name, ({ name }: Body) => name),
    textColumn("type", shared.type, ({ type }) => type),
    textColumn("level", shared.level, ({ level }) => level),
    textColumn("place", shared.place, ({ place }) => place),
    textColumn("parent", shared.parent, ({ parent }) => parent),
    textColumn("state", ofRegister.state, ({ status }) => status),
    dateColumn("from", shared.since, ({ existed }) => existed?.from),
    dateColumn("to", shared.until, ({ existed }) => existed?.to),
    ...textColumns("note", shared.note, ({ note }: Body) => note),
    ...sourceColumns(({ source }: Body) => source),
  ],
  async function* (source) {
    yield* await source.entries<Body>("bodies");
  },
);

export const practices: DataTable = dataTable<Practice>(
  { ...tableTexts.practices, isOfPlans: false },
  [
    idColumn,
    textColumn("city", ofRegister.city, ({ city }) => city),
    textColumn("place", shared.place, ({ place }) => place),
    ...textColumns("summary", ofRegister.summary, ({ summary }: Practice) => summary),
    listColumn("plans", ofRegister.plans, ({ plans }) => plans),
    listColumn("domains", shared.domains, ({ themes }) => [
      ...new Set(themes.flatMap(({ domains }) => domains)),
    ]),
    ...textColumns("note", shared.note, ({ note }: Practice) => note),
    ...sourceColumns(({ source }: Practice) => source),
  ],
  async function* (source) {
    yield* await source.entries<Practice>("practices");
  },
);

export const events: DataTable = dataTable<Event>(
  { ...tableTexts.events, isOfPlans: false },
  [
    idColumn,
    dateColumn("date", ofRegister.date, ({ date }) => date),
    ...textColumns("title", shared.title, ({ title }: Event) => title),
    textColumn("type", shared.type, ({ type }) => type),
    ...textColumns("note", shared.note, ({ note }: Event) => note),
    ...sourceColumns(({ source }: Event) => source),
  ],
  async function* (source) {
    yield* await source.entries<Event>("events");
  },
);

export const proposals: DataTable = dataTable<Proposal>(
  { ...tableTexts.proposals, isOfPlans: false },
  [
    idColumn,
    ...textColumns("title", shared.title, ({ title }: Proposal) => title),
    textColumn("state", ofRegister.state, ({ state }) => state),
    dateColumn("date", ofRegister.date, ({ date }) => date),
    listColumn("domains", shared.domains, ({ domains }) => domains),
    listColumn("instruments", shared.instruments, ({ instruments }) => instruments),
    textColumn("author", ofRegister.author, ({ author }) => author),
    textColumn("addressee", ofRegister.addressee, ({ addressee }) => addressee),
    ...sourceColumns(({ source }: Proposal) => source),
  ],
  async function* (source) {
    yield* await source.entries<Proposal>("proposals");
  },
);

export const tools: DataTable = dataTable<Tool>(
  { ...tableTexts.tools, isOfPlans: false },
  [
    idColumn,
    ...textColumns("name", shared.name, ({ name }: Tool) => name),
    ...textColumns("owner", ofRegister.holder, ({ owner }: Tool) => owner),
    ...textColumns("description", ofRegister.description, ({ description }: Tool) => description),
    dateColumn("start", shared.start, ({ start }) => start),
    ...sourceColumns(({ source }: Tool) => source),
  ],
  async function* (source) {
    yield* await source.entries<Tool>("tools");
  },
);

type PlaceRow = { municipality: Municipality; eccar: { status: string; joined: string | null } };

function* placeRecords({ country }: OpenDataSource): Generator<PlaceRow> {
  for (const municipality of country.places.register.municipalities) {
    const { status, joined } = findMembership(country.membership, municipality.code);
    yield { municipality, eccar: { status, joined } };
  }
}

export const places: DataTable = dataTable<PlaceRow>(
  { ...tableTexts.places, isOfPlans: false },
  [
    textColumn("code", shared.place, ({ municipality }) => municipality.code),
    ...textColumns("name", shared.name, ({ municipality }: PlaceRow) => municipality.names),
    listColumn("languages", ofRegister.languages, ({ municipality }) => municipality.officialLanguages),
    textColumn("languageArea", ofRegister.area, ({ municipality }) => municipality.languageArea),
    textColumn("region", ofRegister.region, ({ municipality }) => municipality.region),
    textColumn("province", ofRegister.province, ({ municipality }) => municipality.province),
    listColumn("postalCodes", ofRegister.postal, ({ municipality }) => municipality.postalCodes),
    numberColumn("population", ofRegister.population, ({ municipality }) => municipality.population),
    textColumn("eccar", ofRegister.eccar, ({ eccar }) => eccar.status),
    dateColumn("eccarJoined", ofRegister.joined, ({ eccar }) => eccar.joined),
    textColumn("page", shared.page, ({ municipality }) => `/places/${municipality.code}`),
  ],
  placeRecords,
);

export const authorities: DataTable = dataTable<Authority>(
  { ...tableTexts.authorities, isOfPlans: false },
  [
    idColumn,
    ...textColumns("name", shared.name, ({ names }: Authority) => names),
    textColumn("level", shared.level, ({ level }) => level),
    textColumn("kind", shared.type, ({ kind }) => kind),
    textColumn("parent", shared.parent, ({ parent }) => parent),
    dateColumn("from", shared.since, ({ validFrom }) => validFrom),
    dateColumn("to", shared.until, ({ validTo }) => validTo),
    textColumn("website", ofRegister.website, ({ website }) => website),
    listColumn("sources", shared.sources, ({ sources }) => sources),
    textColumn("page", shared.page, ({ id }) => `/authorities/${encodeURIComponent(id)}`),
  ],
  ({ country }) => country.competence.authorities.values(),
);
