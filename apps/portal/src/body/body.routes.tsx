/** Bodies: groups with members, a task and rules. */

import type { BodyView } from "@napar/api/client";
import { linkedBody } from "@napar/domain/linked-data";
import { readText } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { TitleLink } from "../page/title-link.js";
import { cityName } from "../place/place-look-up.js";
import { registerListRoute } from "../register/register-page.js";
import { BodyPage } from "./body-page.js";
import { bodyLevelName, bodyTypeName } from "./body-words.js";

export const bodyRoutes: PageRoute[] = [
  registerListRoute<BodyView>({
    path: "/bodies",
    section: "bodies",
    words: (language) => {
      const t = inLanguage(language);
      return {
        ...{ title: t.bodyTitle(), lead: t.bodyLead() },
        count: (count) => plural(count, language, t.bodyCountOne, t.bodyCountMany)({ count }),
      };
    },
    list: (client, query) => client.listBodies(query),
    columns: (language) => {
      const t = inLanguage(language);
      return [
        {
          head: t.registerName(),
          cell: ({ id, name }) => (
            <TitleLink href={hrefTo(language, `/bodies/${id}`)} text={name} language={language} />
          ),
        },
        { head: t.registerKind(), cell: ({ type }) => bodyTypeName(type, language) },
        {
          head: t.registerWhere(),
          cell: ({ level, city }) => (
            <>
              {city ? cityName(city, language) : bodyLevelName(level, language)}
              {city ? <span className="under soft">{bodyLevelName(level, language)}</span> : null}
            </>
          ),
        },
        {
          head: t.bodyMembers(),
          kind: "num",
          cell: ({ memberCount, members }) =>
            memberCount ?? (members?.length ? "" : <span className="soft">{t.notStated()}</span>),
        },
      ];
    },
  }),
  {
    path: "/bodies/:id",
    answer: async ({ language, client, params, today, publicUrl }) => {
      const t = inLanguage(language);
      const found = await client.findBody(params.id ?? "");
      if (!found.ok && found.problem.status === 404) return notFound;
      const body = unwrap(found);
      const all = unwrap(await client.listBodies({ pageSize: 100 })).items;
      const name = readText(body.name, language)?.text ?? body.id;
      return {
        kind: "page",
        section: "bodies",
        title: name,
        description: `${name}: ${bodyTypeName(body.type, language)}. ${t.bodyLead()}`,
        crumbs: [{ label: t.bodyTitle(), href: hrefTo(language, "/bodies") }, { label: name }],
        formats: [...tableFormats("bodies", { id: body.id }), apiFormat(`/bodies/${body.id}`)],
        jsonLd: linkedBody(body, { publicUrl, language }),
        correct: `about=body&id=${encodeURIComponent(body.id)}`,
        body: (
          <BodyPage
            {...{ language, today, body }}
            parts={all.filter(({ parent }) => parent === body.id)}
            nameOf={(id) => all.find((other) => other.id === id)?.name ?? null}
          />
        ),
      };
    },
  },
];
