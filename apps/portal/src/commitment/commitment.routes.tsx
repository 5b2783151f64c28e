import { belgianEccar } from "@napar/domain/belgium/eccar";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { nameOfPlace } from "@napar/domain/place";
import { inLanguage } from "@napar/ui";
import { tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { cityRows } from "./city-coverage.js";
import { CommitmentsPage } from "./commitments-page.js";
import { peerCoverage } from "./peer-coverage.js";

export const commitmentRoutes: PageRoute[] = [
  {
    path: "/commitments",
    answer: async ({ language, client, today, query }) => {
      const t = inLanguage(language);
      const { items } = unwrap(await client.listPlans({ level: "municipality", pageSize: 100 }));
      const covered = await Promise.all(
        items.map(async (plan) => ({
          plan,
          coverage: unwrap(await client.coverageOfPlan(plan.id)).coverage,
        })),
      );
      const nameOf = (code: string) => {
        const place = belgianPlaceIndex().byCode.get(code);
        return place ? nameOfPlace(place, language) : code;
      };
      const cities = cityRows(covered, today).sort((a, b) =>
        nameOf(a.place).localeCompare(nameOf(b.place), language),
      );
      const code = query.get("city") || null;
      const asked = code ? belgianPlaceIndex().byCode.get(code) : undefined;
      if (code && !asked) return notFound;
      const sized = cities.flatMap((city) => {
        const population = belgianPlaceIndex().byCode.get(city.place)?.population;
        return population ? [{ ...city, id: city.place, population }] : [];
      });
      return {
        kind: "page",
        title: t.cityTitle(),
        description: t.cityLead(),
        section: "commitments",
        crumbs: [{ label: t.placeTitle(), href: hrefTo(language, "/places") }, { label: t.cityTitle() }],
        formats: tableFormats("commitments"),
        body: (
          <CommitmentsPage
            language={language}
            today={today}
            cities={cities}
            nameOf={nameOf}
            eccar={belgianEccar}
            asked={asked ? { code: asked.code, coverage: peerCoverage(sized, asked.code) } : null}
          />
        ),
      };
    },
  },
];
