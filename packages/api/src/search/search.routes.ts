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
import { addNameRoutes } from "./name.routes.js";
import {
  authoritiesOf,
  isNamedExactly,
  itemOfPlace,
  namedAmong,
  subjectsOf,
  wordsOfNames,
} from "./named-things.js";
import { type Question, readQuestion } from "./question.js";
import { findsPublished, type PublishedFilter, searchCases, searchPublished } from "./search.store.js";
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
  addNameRoutes(app, { storage, places: country.places, authorities, subjects });
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

  const filterOf = ({ actor, on, kind, level, domain }: Asked): PublishedFilter => ({
    ...{ level, domain, kind: publishedKinds.find((one) => one === kind) },
    ...(actor && { beside: { reader: readerOf(actor, on), on } }),
  });
  const isStored = ({ kind }: Asked) => kind === undefined || publishedKinds.some((one) => one === kind);
  // Of places, governments and subjects the filters by level and field of life say nothing.
  const isPlain = ({ level, domain }: Asked) => level === undefined && domain === undefined;

  const fromMemory = (asked: Asked): FoundGroup[] => {
    if (!isPlain(asked)) return [];
    const finds: Partial<Record<FoundKind, () => FoundItem[]>> = {
      place: () => searchPlaces(country.places, asked.text, mostPlaces).map(itemOfPlace),
      authority: () => namedAmong(authorities, asked.question),
      subject: () => namedAmong(subjects, asked.question),
    };
    return Object.entries(finds).flatMap(([kind, find]) =>
      asked.kind === undefined || asked.kind === kind ? [groupOf(kind as FoundKind, find(), asked)] : [],
    );
  };

  const someOf = (groups: readonly FoundGroup[]) => groups.filter(({ total }) => total > 0);
  const personalOf = async (asked: Asked) =>
    asked.actor && isPlain(asked) ? await personally(asked, asked.actor) : [];

  const findAll = async (asked: Asked): Promise<FoundGroup[]> => {
    const [personal, stored] = await Promise.all([
      personalOf(asked),
      isStored(asked) ? searchPublished(db, asked.question, filterOf(asked), asked) : [],
    ]);
    const groups = someOf([...personal, ...stored, ...fromMemory(asked)]);
    const { folded } = asked.question;
    const isNamed = ({ items: [first] }: FoundGroup) => first !== undefined && isNamedExactly(first, folded);
    return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
  };

  const findsAnything = async (asked: Asked): Promise<boolean> =>
    someOf(fromMemory(asked)).length > 0 ||
    (isStored(asked) && (await findsPublished(db, asked.question, filterOf(asked)))) ||
    someOf(await personalOf(asked)).length > 0;

  /** Of the texts that look like the one that finds nothing, those that find something. */
  const suggest = async (asked: Asked): Promise<string[]> => {
    const texts = await suggestTexts(db, asked.question, names);
    const finds = async (text: string) => {
      const question = await readQuestion(db, text);
      return question !== null && (await findsAnything({ ...asked, question, text, limit: 1, offset: 0 }));
    };
    const found = await Promise.all(texts.map(finds));
    return texts.filter((_, index) => found[index]);
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
