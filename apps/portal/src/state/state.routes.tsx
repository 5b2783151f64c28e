import { inLanguage, plainText } from "@napar/ui";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { StatePage } from "./state-page.js";

export const stateRoutes: PageRoute[] = [
  {
    path: "/plans/:id/state",
    answer: async ({ language, params, client, asOf }) => {
      const id = params.id ?? "";
      const then = await client.stateOfPlan(id, asOf ? { asOf } : {});
      // A document has no past here: asked about a day, its page shows today and says so.
      const found = asOf && !then.ok ? await client.stateOfPlan(id) : then;
      if (!found.ok && found.problem.status === 404) return notFound;
      const view = unwrap(found);
      const isThen = then.ok;
      if (!isThen && view.state.knownFrom === "record") return notFound;
      const t = inLanguage(language);
      const title = plainText(view.state.title, language);
      const day = isThen ? asOf : null;
      return {
        kind: "page",
        title: t.stateOfPlan({ title }),
        description: t.stateLead(),
        section: "plans",
        ...(view.state.knownFrom === "record" && { asOfIsShown: true as const }),
        crumbs: [
          { label: t.planTitle(), href: hrefTo(language, "/plans") },
          { label: title, href: hrefTo(language, `/plans/${id}`) },
          { label: t.stateTitle() },
        ],
        formats: [
          ...tableFormats("plan-states", { plan: id, asOf: day }),
          apiFormat(`/plans/${encodeURIComponent(id)}/state`, { asOf: day }),
        ],
        follow: `plan=${encodeURIComponent(id)}`,
        correct: `about=plan&id=${encodeURIComponent(id)}`,
        body: <StatePage view={view} language={language} />,
      };
    },
  },
];
