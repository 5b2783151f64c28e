/** Parts of the site for the pages of others: a plan, a measure, an indicator, the map. No frame, no form, no script. */
import { mapLevels, mapSubjects } from "@napar/domain/map";
import { inLanguage, plainText } from "@napar/ui";
import { IndicatorFigure } from "../indicator/indicator-figure.js";
import { namedAreas } from "../map/map-areas.js";
import { MapFigure, MapLegend } from "../map/map-figure.js";
import { subjectWords } from "../map/map-words.js";
import { hrefTo, notFound, type Page, type PageRequest, type PageRoute, unwrap } from "../page/page.js";
import { EmbeddedMeasure, EmbeddedPlan, EmbedHead } from "./embedded.js";

const embed = (page: Pick<Page, "title" | "description" | "body">): Page => ({
  ...{ kind: "page", layout: "embed" },
  ...page,
});

/** The page of the site that an embedded one shows a part of, open in a window of its own. */
const wholePage = ({ language, publicUrl }: PageRequest, path: string): string =>
  `${publicUrl}${hrefTo(language, path)}`;

export const embedRoutes: PageRoute[] = [
  {
    path: "/embed/map",
    answer: async (request) => {
      const { client, language, query } = request;
      const t = inLanguage(language);
      // What is not understood counts as not chosen, as on the page of the map itself.
      const subject = mapSubjects.find((one) => one === query.get("subject")) ?? "plan";
      const level = mapLevels.find((one) => one === query.get("level")) ?? "municipality";
      const view = unwrap(await client.findMap({ subject, level }));
      const areas = namedAreas(view, { subject, level: view.level, theme: null, area: null }, language);
      const title = subjectWords(view.subject, language);
      return embed({
        ...{ title, description: t.mapLead() },
        body: (
          <>
            <EmbedHead
              {...{ language, href: wholePage(request, `/map?subject=${subject}&level=${view.level}`) }}
              title={{ [language]: title }}
            />
            <MapFigure {...{ view, areas, language }} frame={null} where={t.mapCountry()} />
            <MapLegend {...{ view, areas, language }} />
          </>
        ),
      });
    },
  },
  {
    path: "/embed/plans/:id",
    answer: async (request) => {
      const { client, language, params, today } = request;
      const found = await client.findPlan(params.id ?? "");
      if (!found.ok && found.problem.status === 404) return notFound;
      const plan = unwrap(found);
      const path = `/plans/${encodeURIComponent(plan.id)}`;
      const title = plainText(plan.title, language);
      return embed({
        ...{ title, description: title },
        body: <EmbeddedPlan {...{ language, plan, today }} href={wholePage(request, path)} />,
      });
    },
  },
  {
    path: "/embed/plans/:id/measures/:measure",
    answer: async (request) => {
      const { client, language, params } = request;
      const found = await client.findMeasure(`${params.id}:${params.measure}`);
      if (!found.ok && found.problem.status === 404) return notFound;
      const measure = unwrap(found);
      const { planId, measureId } = measure;
      const path = `/plans/${encodeURIComponent(planId)}/measures/${encodeURIComponent(measureId)}`;
      const title = plainText(measure.title, language);
      return embed({
        ...{ title, description: title },
        body: <EmbeddedMeasure {...{ language, measure }} href={wholePage(request, path)} />,
      });
    },
  },
  {
    path: "/embed/plans/:id/indicators/:indicator",
    answer: async (request) => {
      const { client, language, params } = request;
      const found = await client.findIndicator(params.id ?? "", params.indicator ?? "");
      if (!found.ok && found.problem.status === 404) return notFound;
      const indicator = unwrap(found);
      const { plan, id, label } = indicator;
      const path = `/plans/${encodeURIComponent(plan.id)}/indicators/${encodeURIComponent(id)}`;
      const title = plainText(label, language) || id;
      return embed({
        ...{ title, description: title },
        body: (
          <>
            <EmbedHead
              {...{ language, href: wholePage(request, path) }}
              title={label ?? { en: id }}
              over={plan.title}
            />
            <IndicatorFigure {...{ indicator, language }} />
          </>
        ),
      });
    },
  },
];
