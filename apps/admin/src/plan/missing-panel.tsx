/** What the plan still misses, by the criteria: those that block first, each with what to do. */
import type { PlanCaseView } from "@napar/api/client";
import { Mark } from "@napar/ui";
import { Link } from "react-router";
import { usePlanCheck } from "../check/check.queries.js";
import { QueryView } from "../frame/query-view.js";
import { language, t } from "../language/language.js";

const mostShown = 5;

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
              <p>
                <Link to={`/plans/${plan.id}/check`}>{t.adminCheckAll({ count: check.results.length })}</Link>
              </p>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
