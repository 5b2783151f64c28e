/** One search over everything a person may see: plans under way, people, what is published, places, authorities. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { nameOfPlace, searchPlaces } from "@napar/domain/place";
import { ok } from "@napar/domain/result";
import { foldText } from "@napar/domain/suggestion";
import { languages } from "@napar/domain/text";
import { pageParameters } from "../collection/index.js";
import { choiceParameter, refuse, textParameter } from "../endpoint/index.js";
import { registerFor } from "../permission/appointment.routes.js";
import { readPersonally } from "../plan-case/case-endpoint.js";
import { wordedKinds } from "../plan-case/case-words.store.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import { searchQueryOf } from "../storage/index.js";
import { searchCases, searchPublished } from "./search.store.js";
import { type FoundGroup, type FoundKind, foundKinds, searchView } from "./search.view.js";

export function addSearchRoutes(
  app: OpenAPIHono,
  { storage, country, actorOf, now }: GoverningOptions,
): void {
  const { db } = storage;
  const authorities = country.competence.data.authorities.map(({ id, abbr, names }) => ({
    item: { id, title: names, plan: null, note: abbr ?? null },
    folded: foldText([id, abbr ?? "", ...Object.values(names)].join(" ")),
  }));
  const allWords = (folded: string, text: string) =>
    foldText(text)
      .split(" ")
      .every((word) => folded.includes(word));
  const group = (kind: FoundKind, all: FoundGroup["items"], { limit, offset }: Page): FoundGroup => ({
    ...{ kind, total: all.length },
    items: all.slice(offset, offset + limit),
  });

  readPersonally(
    app,
    {
      path: "/search",
      name: "search",
      summary: "Everything one may see that has these words, by kind",
      description:
        "Accents and case aside; a word is found by its beginning, and in the middle of a longer one.",
      tag: "Search",
      query: {
        text: textParameter("Words to look for; nothing is found without any").optional(),
        kind: choiceParameter(foundKinds, "Only things of this kind").optional(),
        ...pageParameters,
      },
      ...{ answer: searchView, refusals: ["notSignedIn"] },
    },
    actorOf,
    async ({ query: { text = "", kind, page, pageSize }, actor }) => {
      if (!actor) return refuse({ kind: "notSignedIn" });
      const { on } = now();
      if (foldText(text) === "") return ok({ value: { groups: [] } });
      const words = searchQueryOf(text);
      const of = { limit: pageSize, offset: (page - 1) * pageSize };
      const inCases = { words, reader: readerOf(actor, on), on, ...of };
      const people = async (): Promise<FoundGroup["items"]> => {
        const { appointments } = await registerFor(storage, actor, on);
        const found = appointments.flatMap(({ id, person, office, organisation }) =>
          person && allWords(foldText([person.name, person.email, office].join(" ")), text)
            ? { id, title: everywhere(person.name), plan: null, note: `${office}, ${organisation}` }
            : [],
        );
        return found.filter(
          ({ title, note }, index) =>
            found.findIndex((one) => one.title.en === title.en && one.note === note) === index,
        );
      };
      const ways: Record<FoundKind, () => Promise<FoundGroup> | FoundGroup> = {
        ...(Object.fromEntries(
          wordedKinds.map((one) => [one, () => searchCases(db, one, inCases)]),
        ) as Record<(typeof wordedKinds)[number], () => Promise<FoundGroup>>),
        person: async () => group("person", await people(), of),
        publishedPlan: () => searchPublished(db, "publishedPlan", { words, ...of }),
        publishedMeasure: () => searchPublished(db, "publishedMeasure", { words, ...of }),
        place: () => {
          const found = searchPlaces(country.places, text, mostPlaces).map((place) => ({
            ...{ id: place.code, plan: null, note: place.mainPostalCodes[0] ?? null },
            title: Object.fromEntries(languages.map((language) => [language, nameOfPlace(place, language)])),
          }));
          return group("place", found, of);
        },
        authority: () =>
          group(
            "authority",
            authorities.filter(({ folded }) => allWords(folded, text)).map(({ item }) => item),
            of,
          ),
      };
      const groups: FoundGroup[] = [];
      for (const one of kind ? [kind] : foundKinds) groups.push(await ways[one]());
      return ok({ value: { groups: groups.filter(({ total }) => total > 0) } });
    },
  );
}

type Page = { limit: number; offset: number };
const mostPlaces = 600;
/** A name of a person is the same in every language. */
const everywhere = (name: string) => Object.fromEntries(languages.map((language) => [language, name]));
