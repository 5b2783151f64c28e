/**
 * One search over everything a person may see: what is public for everybody; plans under way and people too for whoever is
 * signed in and may see them.
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { lifeDomainIds, planLevelIds } from "@napar/domain/framework";
import { nameOfPlace, searchPlaces } from "@napar/domain/place";
import { ok } from "@napar/domain/result";
import { foldText } from "@napar/domain/suggestion";
import { languages } from "@napar/domain/text";
import { pageParameters } from "../collection/index.js";
import { choiceParameter, textParameter } from "../endpoint/index.js";
import { registerFor } from "../permission/appointment.routes.js";
import type { Actor } from "../plan-case/actor.js";
import { readPersonally } from "../plan-case/case-endpoint.js";
import { wordedKinds } from "../plan-case/case-words.store.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import { searchQueryOf } from "../storage/index.js";
import { authoritiesOf, isNamedExactly, namedAmong, subjectsOf, wordsOfNames } from "./named-things.js";
import { type Question, readQuestion } from "./question.js";
import { type PublishedFilter, searchCases, searchPublished } from "./search.store.js";
import {
  type FoundGroup,
  type FoundItem,
  type FoundKind,
  foundKinds,
  publishedKinds,
  type SearchView,
  searchView,
} from "./search.view.js";
import { suggestTexts } from "./suggestions.js";

type Page = { limit: number; offset: number };
type Asked = { question: Question; text: string; actor: Actor | null; on: string } & Page & {
    kind: FoundKind | undefined;
    level: string | undefined;
    domain: string | undefined;
  };
const mostPlaces = 600;
/** A name of a person is the same in every language. */
const everywhere = (name: string) => Object.fromEntries(languages.map((language) => [language, name]));

export function addSearchRoutes(
  app: OpenAPIHono,
  { storage, country, actorOf, now }: GoverningOptions,
): void {
  const { db } = storage;
  const authorities = authoritiesOf(country);
  const subjects = subjectsOf(country);
  const names = wordsOfNames([
    ...[...authorities, ...subjects].flatMap(({ item: { title } }) =>
      languages.flatMap((language) => title[language] ?? []),
    ),
    ...country.places.register.municipalities.flatMap((place) =>
      languages.map((language) => nameOfPlace(place, language)),
    ),
  ]);
  const groupOf = (kind: FoundKind, all: FoundItem[], { limit, offset }: Page): FoundGroup => ({
    ...{ kind, total: all.length, isAtLeast: false },
    items: all.slice(offset, offset + limit),
  });

  /** What stands in plans under way, and who holds an appointment: for whoever is signed in. */
  const personally = async (asked: Asked, actor: Actor): Promise<FoundGroup[]> => {
    const { text, on, limit, offset, kind } = asked;
    const words = searchQueryOf(text);
    const groups: FoundGroup[] = [];
    for (const one of wordedKinds.filter((each) => kind === undefined || each === kind)) {
      groups.push(await searchCases(db, one, { words, reader: readerOf(actor, on), on, limit, offset }));
    }
    if (kind !== undefined && kind !== "person") return groups;
    const { appointments } = await registerFor(storage, actor, on);
    const people = appointments.flatMap(({ id, person, office, organisation }): FoundItem[] =>
      person && hasAllWords([person.name, person.email, office].join(" "), text)
        ? [
            {
              id,
              title: everywhere(person.name),
              plan: null,
              note: `${office}, ${organisation}`,
              excerpt: null,
            },
          ]
        : [],
    );
    const isFirst = ({ title, note }: FoundItem, index: number) =>
      people.findIndex((one) => one.title.en === title.en && one.note === note) === index;
    return [...groups, groupOf("person", people.filter(isFirst), asked)];
  };

  const publicly = async (asked: Asked): Promise<FoundGroup[]> => {
    const { question, actor, on, kind, level, domain } = asked;
    const filter: PublishedFilter = {
      ...{ level, domain, kind: publishedKinds.find((one) => one === kind) },
      ...(actor && { beside: { reader: readerOf(actor, on), on } }),
    };
    const groups: FoundGroup[] = [];
    if (kind === undefined || filter.kind) {
      groups.push(...(await searchPublished(db, question, filter, asked)));
    }
    // Of places, governments and subjects these filters say nothing.
    if (level !== undefined || domain !== undefined) return groups;
    const inMemory: Partial<Record<FoundKind, () => FoundItem[]>> = {
      place: () =>
        searchPlaces(country.places, asked.text, mostPlaces).map((place) => ({
          ...{ id: place.code, plan: null, note: place.mainPostalCodes[0] ?? null, excerpt: null },
          title: Object.fromEntries(languages.map((language) => [language, nameOfPlace(place, language)])),
        })),
      authority: () => namedAmong(authorities, question),
      subject: () => namedAmong(subjects, question),
    };
    for (const [one, find] of Object.entries(inMemory))
      if (kind === undefined || kind === one) groups.push(groupOf(one as FoundKind, find(), asked));
    return groups;
  };

  const findAll = async (asked: Asked): Promise<FoundGroup[]> => {
    const isPlain = asked.level === undefined && asked.domain === undefined;
    const personal = asked.actor && isPlain ? await personally(asked, asked.actor) : [];
    const groups = [...personal, ...(await publicly(asked))].filter(({ total }) => total > 0);
    const { folded } = asked.question;
    const isNamed = ({ items: [first] }: FoundGroup) => first !== undefined && isNamedExactly(first, folded);
    return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
  };

  /** Of the texts that look like the one that finds nothing, those that find something. */
  const suggest = async (asked: Asked): Promise<string[]> => {
    const found: string[] = [];
    for (const text of await suggestTexts(db, asked.question, names)) {
      const question = await readQuestion(db, text);
      if (question && (await findAll({ ...asked, question, text, limit: 1, offset: 0 })).length > 0)
        found.push(text);
    }
    return found;
  };

  readPersonally(
    app,
    {
      path: "/search",
      name: "search",
      summary: "Everything one may see that has these words, by kind",
      description:
        "Without signing in: what is public. Accents, case and endings aside, in Dutch, French, German and English; a word is found by its beginning, and in the middle of a longer one. What has the words in its title comes first.",
      tag: "Search",
      query: {
        text: textParameter("Words to look for; nothing is found without any").optional(),
        kind: choiceParameter(foundKinds, "Only things of this kind").optional(),
        level: choiceParameter(
          planLevelIds,
          "Only plans and bodies of this level of government, and what stands in them",
        ).optional(),
        domain: choiceParameter(lifeDomainIds, "Only plans and measures in this field of life").optional(),
        ...pageParameters,
      },
      answer: searchView,
    },
    actorOf,
    async ({ query: { text = "", kind, level, domain, page, pageSize }, actor }) => {
      const question = await readQuestion(db, text);
      const nothing: SearchView = { groups: [], sought: [], suggestions: [] };
      if (!question) return ok({ value: nothing });
      const asked: Asked = {
        ...{ question, text, actor, on: now().on, kind, level, domain },
        ...{ limit: pageSize, offset: (page - 1) * pageSize },
      };
      const groups = await findAll(asked);
      const suggestions = groups.length > 0 ? [] : await suggest(asked);
      return ok({ value: { groups, sought: [...question.sought], suggestions } });
    },
  );
}

const hasAllWords = (haystack: string, text: string): boolean => {
  const folded = foldText(haystack);
  return foldText(text)
    .split(" ")
    .every((word) => folded.includes(word));
};
