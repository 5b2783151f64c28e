/** Names that begin as somebody types: what a field proposes while one writes in it. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { searchPlaces } from "@napar/domain/place";
import { ok } from "@napar/domain/result";
import { foldText } from "@napar/domain/suggestion";
import { languages } from "@napar/domain/text";
import type { Country } from "../country/index.js";
import { read, textParameter } from "../endpoint/index.js";
import type { Storage } from "../storage/index.js";
import { namesBeginning } from "./name.store.js";
import { itemOfPlace, type NamedThing, namedByBeginnings } from "./named-things.js";
import { type NamedKind, type NameView, namesView } from "./search.view.js";

const mostNames = 8;
/** Of one kind, as long as there are others. */
const mostOfKind = 3;
/** One letter begins everything. */
const shortest = 2;

type Named = {
  storage: Storage;
  places: Country["places"];
  authorities: readonly NamedThing[];
  subjects: readonly NamedThing[];
};

export function addNameRoutes(app: OpenAPIHono, { storage, places, authorities, subjects }: Named): void {
  read(
    app,
    {
      path: "/search/names",
      name: "searchNames",
      summary: "Names that begin as what was typed so far",
      description:
        "Of what everybody may read: plans, bodies, organisations, practices, municipalities, governments and subjects. Each word may be the beginning of a word of the name, in any language, accents and case aside. Names that begin with all of it come first. At most eight, each name once.",
      tag: "Search",
      query: { text: textParameter("What was typed so far; nothing is proposed for one letter", "discrim") },
      answer: namesView,
      freshness: "stored",
    },
    async ({ query: { text } }) => {
      const folded = foldText(text);
      if (folded.length < shortest) return ok({ items: [] });
      const of = (kind: NamedKind, items: readonly Omit<NameView, "kind">[]): NameView[] =>
        items.map(({ id, title, note }) => ({ kind, id, title, note }));
      const words = folded.split(" ");
      const found = [
        ...of("place", searchPlaces(places, text, mostNames).map(itemOfPlace)),
        ...of("authority", namedByBeginnings(authorities, words)),
        ...of("subject", namedByBeginnings(subjects, words)),
        ...(await namesBeginning(storage.db, text, mostNames)),
      ];
      return ok({ items: bestOf(found, folded) });
    },
  );
}

/** Those of which a name begins with the text before others, then in the order of the kinds; no name twice. */
function bestOf(found: readonly NameView[], folded: string): NameView[] {
  const begins = ({ title }: NameView) =>
    languages.some((language) => foldText(title[language] ?? "").startsWith(folded));
  const named = new Set<string>();
  const distinct = [...found.filter(begins), ...found.filter((one) => !begins(one))].filter(({ title }) => {
    const name = languages.map((language) => title[language]).join(" ");
    return !named.has(name) && named.add(name);
  });
  const first = distinct.filter(
    (one, index) => distinct.slice(0, index).filter(({ kind }) => kind === one.kind).length < mostOfKind,
  );
  return [...first, ...distinct.filter((one) => !first.includes(one))].slice(0, mostNames);
}
