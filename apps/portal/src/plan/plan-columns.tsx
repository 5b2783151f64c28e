/** The columns that tables of plans have in common. */
import type { PlanSummary } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { type Column, inLanguage } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import { TitleLink } from "../page/title-link.js";
import { authorityName } from "./plan-names.js";
import { isBesideRacism, kindName, levelName, PlanStatus, periodWords, scopeMeaning } from "./plan-words.js";

export function planColumns(language: Language) {
  const t = inLanguage(language);
  const scope = (plan: Pick<PlanSummary, "scope">) =>
    isBesideRacism(plan.scope) ? <span className="under soft">{scopeMeaning(plan.scope, t)}</span> : null;
  return {
    /** Its title leads to it; a title in another language says so. */
    title: {
      head: t.planColumnPlan(),
      kind: "title",
      cell: ({ id, title }: Pick<PlanSummary, "id" | "title">) => (
        <TitleLink href={hrefTo(language, `/plans/${id}`)} text={title} language={language} />
      ),
    },
    /** Who, and of which level. */
    authority: {
      head: t.planColumnAuthority(),
      cell: ({ authority, places, level }: Pick<PlanSummary, "authority" | "places" | "level">) => (
        <>
          {authorityName(authority, language, places)}
          <span className="under soft">{levelName(level, language)}</span>
        </>
      ),
    },
    /** Who, and what the plan is about where racism is not all of it. */
    authorityAndScope: {
      head: t.planColumnAuthority(),
      cell: (plan: Pick<PlanSummary, "authority" | "places" | "scope">) => (
        <>
          {authorityName(plan.authority, language, plan.places)}
          {scope(plan)}
        </>
      ),
    },
    kind: {
      head: t.planColumnKind(),
      cell: (plan: Pick<PlanSummary, "kind" | "scope">) => (
        <>
          {kindName(plan.kind, language)}
          {scope(plan)}
        </>
      ),
    },
    period: {
      head: t.planColumnPeriod(),
      cell: ({ period }: Pick<PlanSummary, "period">) => periodWords(period, language),
    },
    status: {
      head: t.planColumnStatus(),
      cell: ({ status, statusAsOf }: Pick<PlanSummary, "status" | "statusAsOf">) => (
        <PlanStatus status={status} asOf={statusAsOf} language={language} />
      ),
    },
  } satisfies Record<string, Column<never>>;
}
