import { inLanguage } from "@napar/ui";
import { apiFormat, tableFormats } from "../data/formats.js";
import { readDay } from "../page/day-fields.js";
import { hrefTo, notFound, type PageRoute, redirectTo, unwrap } from "../page/page.js";
import { AuthorityListPage } from "./authority-list-page.js";
import { AuthorityPage } from "./authority-page.js";

export const authorityRoutes: PageRoute[] = [
  {
    path: "/authorities",
    answer: async ({ language, client, today }) => {
      const t = inLanguage(language);
      const authorities = unwrap(await client.listAuthorities({ pageSize: 100 })).items;
      return {
        kind: "page",
        title: t.authorityTitle(),
        description: t.authorityLead(),
        section: "authorities",
        crumbs: [{ label: t.authorityTitle() }],
        formats: tableFormats("authorities"),
        body: <AuthorityListPage language={language} today={today} authorities={authorities} />,
      };
    },
  },
  {
    path: "/authorities/:id",
    answer: async ({ language, params, query, client, today }) => {
      const t = inLanguage(language);
      const id = params.id ?? "";
      const found = await client.findAuthority(id);
      if (!found.ok && found.problem.status === 404) return notFound;
      const view = unwrap(found);
      const day = readDay(query, today);
      if (day.date && day.isInParts)
        return redirectTo(hrefTo(language, `/authorities/${encodeURIComponent(id)}`, { date: day.date }));
      const date = day.date ?? today;
      const [powers, plans, all] = await Promise.all([
        client.competencePowers({ authority: id, date }),
        client.listPlans({ authority: id, pageSize: 100 }),
        client.listAuthorities({ pageSize: 100 }),
      ]);
      const others = unwrap(all).items;
      return {
        kind: "page",
        title: view.names[language],
        description: `${view.names[language]}. ${t.authorityPowersHeading()} ${t.authorityPlansHeading()}.`,
        section: "authorities",
        formats: [
          ...tableFormats("powers", { authority: id, date }),
          apiFormat("/competence-powers", { authority: id, date }),
        ],
        follow: `authority=${encodeURIComponent(id)}`,
        crumbs: [
          { label: t.authorityTitle(), href: hrefTo(language, "/authorities") },
          { label: view.names[language] },
        ],
        body: (
          <AuthorityPage
            language={language}
            today={today}
            view={view}
            date={date}
            day={day}
            powers={powers.ok ? powers.value : null}
            // The API knows as authorities of plans only those that have one.
            plans={!plans.ok && plans.problem.kind === "unknownAuthority" ? [] : unwrap(plans).items}
            parent={others.find((one) => one.id === view.authority.parent) ?? null}
            parts={others.filter((one) => one.authority.parent === id)}
          />
        ),
      };
    },
  },
];
