/** Beside the form: the criteria this measure fails, what looks alike in this plan, and what others do. */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureContent } from "@napar/domain/measure";
import type { Plan } from "@napar/domain/plan";
import { Mark } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { Link } from "react-router";
import { api, orThrow } from "../client/client.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { ownerOf } from "../plan/new-plan.js";
import { failedCriteria } from "./failed-criteria.js";
import { similarMeasures } from "./similar-measures.js";

type Props = {
  plan: PlanCaseView;
  self: string | null;
  organisation: string;
  content: Partial<MeasureContent>;
};

export default function MeasureAside(props: Props) {
  const content = useDeferredValue(props.content);
  return (
    <>
      <Criteria {...props} content={content} />
      <Alike {...props} content={content} />
      <Elsewhere {...props} content={content} />
    </>
  );
}

function Criteria({ plan, self, organisation, content }: Props) {
  const failed = useMemo(() => {
    const { type } = ownerOf(organisation);
    const measure = { ...content, id: self ?? "new", lead: [{ authority: organisation, type }] };
    return failedCriteria(plan.document, measure as NonNullable<Plan["measures"]>[number], today());
  }, [plan.document, self, organisation, content]);
  return (
    <section className="panel" aria-labelledby="criteria-h">
      <h2 id="criteria-h">{t.adminCriteriaTitle()}</h2>
      {failed.length === 0 ? (
        <p className="soft">{t.adminCriteriaNone()}</p>
      ) : (
        <ul className="gaps">
          {failed.map(({ criterion, title, remedy, severity }) => (
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
      )}
    </section>
  );
}

function Alike({ plan, self, content }: Props) {
  const alike = similarMeasures(content.title ?? {}, plan.measures.measures, self);
  if (alike.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="alike-h">
      <h2 id="alike-h">{t.adminAlikeTitle()}</h2>
      <ul className="links">
        {alike.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/plans/${plan.id}/measures/${id}`}>{wordsOf(title)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const mostElsewhere = 4;

function Elsewhere({ content }: Props) {
  const domain = content.domains?.[0] ?? "";
  const { data } = useQuery({
    queryKey: ["measures", domain],
    queryFn: () => orThrow(api.listMeasures({ domain, pageSize: mostElsewhere })),
    enabled: domain !== "",
    staleTime: 300_000,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="elsewhere-h">
      <h2 id="elsewhere-h">{t.adminElsewhereTitle()}</h2>
      <ul className="gaps">
        {data.items.map(({ id, planId, title, planTitle }) => (
          <li key={id}>
            <a className="words" href={`/${language}/plans/${planId}`} target="_blank" rel="noreferrer">
              {wordsOf(title)}
            </a>
            <p className="soft">{wordsOf(planTitle)}</p>
          </li>
        ))}
      </ul>
      {data.total > mostElsewhere ? (
        <p className="soft">{t.adminElsewhereMore({ count: data.total - mostElsewhere })}</p>
      ) : null}
    </section>
  );
}
