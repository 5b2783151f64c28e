import { inLanguage, plainText } from "@napar/ui";
import { tableFormats } from "../data/formats.js";
import { crumbsTo, day, isMissing } from "../measure/measure.routes.js";
import { notThenPage } from "../measure/not-then-page.js";
import { hrefTo, notFound, type PageRoute, redirectTo, unwrap } from "../page/page.js";
import { GoalPage } from "./goal-page.js";

export const goalRoutes: PageRoute[] = [
  {
    path: "/plans/:id/goals/:goal",
    answer: async ({ language, params, client, today, asOf, path }) => {
      const [id, goal] = [params.id ?? "", params.goal ?? ""];
      const found = await client.findPlanCaseGoal(id, goal, day(asOf));
      if (isMissing(found)) {
        if (asOf) return notThenPage(language, path, asOf);
        // A plan that is known by its document tells its goals on its own page.
        const document = await client.documentOfPlan(id);
        const isThere = document.ok && document.value.goals?.some((one) => one.id === goal);
        return isThere ? redirectTo(hrefTo(language, `/plans/${id}`).concat("#structure")) : notFound;
      }
      const view = unwrap(found);
      const t = inLanguage(language);
      const title = (view.goal.label && plainText(view.goal.label, language)) || t.goalUntitled();
      return {
        kind: "page",
        title,
        description: `${title}. ${t.goalKicker({ plan: plainText(view.plan.title, language) })}.`,
        section: "plans",
        crumbs: [...crumbsTo(language, id, view.plan.title), { label: title }],
        asOfIsShown: true,
        formats: [
          ...tableFormats("goals", { plan: id, id: goal }),
          ...tableFormats("measures", { plan: id, goal }, t.measuresTitle()),
        ],
        follow: `plan=${encodeURIComponent(id)}`,
        correct: `about=goal&id=${encodeURIComponent(`${id}:${goal}`)}`,
        body: <GoalPage {...{ language, today, asOf, view }} />,
      };
    },
  },
];
