/** What the plan still misses, by the criteria: those that block first, each with what to do. */
import type { PlanCaseView } from "@napar/api/client";
import { Mark } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { api, orThrow } from "../client/client.js";
import { QueryView } from "../frame/query-view.js";
import { language, t } from "../language/language.js";

const mostShown = 5;

/** The criteria on the plan as it is now; asked again when it changed. */
export const usePlanCheck = (plan: PlanCaseView) =>
  useQuery({
    queryKey: ["plan-check", plan.id, plan.version],
    queryFn: () => orThrow(api.checkPlan(plan.document)),
    staleTime: 300_000,
  });

export function MissingPanel({ plan }: { plan: PlanCaseView }) {
  const query = usePlanCheck(plan);
  return (
    <div className="panel">
      <h2>{t.adminMissingTitle()}</h2>
      <QueryView query={query}>
        {({ check }) => {
          const failed = check.results.filter(({ result }) => result === "fail");
          const blocking = failed.filter(({ severity }) => severity === "blocker");
          const shown = [...blocking, ...failed.filter(({ severity }) => severity === "major")].slice(
            0,
            mostShown,
          );
          const passed = check.results.filter(({ result }) => result === "pass").length;
          return (
            <>
              <p className="soft">
                {t.adminMissingSum({ passed, failed: failed.length, blocking: blocking.length })}
              </p>
              <ul className="gaps">
                {shown.map(({ criterion, title, remedy, severity }) => (
                  <li key={criterion}>
                    <Mark
                      shape={severity === "blocker" ? "blocked" : "fail"}
                      tone={severity === "blocker" ? "contested" : "none"}
                    >
                      {title[language]}
                    </Mark>
                    {remedy ? <p className="soft">{remedy[language]}</p> : null}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
