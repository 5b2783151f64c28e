import { inLanguage, PageHead } from "@napar/ui";
import { hrefTo, type PageRoute } from "../page/page.js";
import { governmentRoute } from "./governments.routes.js";
import { planRoute } from "./plans.routes.js";

const doorsRoute: PageRoute = {
  path: "/compare",
  answer: ({ language }) => {
    const t = inLanguage(language);
    const doors = [
      {
        href: "/compare/governments",
        title: t.compareDoorGovernments(),
        what: t.compareDoorGovernmentsWhat(),
      },
      { href: "/gap-matrix", title: t.compareDoorGaps(), what: t.compareDoorGapsWhat() },
      { href: "/compare/plans", title: t.compareDoorPlans(), what: t.compareDoorPlansWhat() },
      { href: "/commitments", title: t.compareDoorCities(), what: t.compareDoorCitiesWhat() },
      { href: "/plans", title: t.compareDoorReports(), what: t.compareDoorReportsWhat() },
    ];
    return {
      kind: "page",
      title: t.compareTitle(),
      description: t.compareLead(),
      section: "compare",
      crumbs: [{ label: t.compareTitle() }],
      body: (
        <>
          <PageHead title={t.compareTitle()} lead={t.compareLead()} />
          <ul className="doors section comparisons">
            {doors.map(({ href, title, what }) => (
              <li className="door" key={href}>
                <a href={hrefTo(language, href)}>{title}</a>
                <p>{what}</p>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};

export const compareRoutes: PageRoute[] = [doorsRoute, governmentRoute, planRoute];
