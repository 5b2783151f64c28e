import { findLifeDomain, findProtectedGround, formsOfRacism } from "@napar/domain/framework";
import type { Plan } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { inLanguage, Rows, Section } from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { PlanWords, termName } from "./plan-words.js";

type Text = Parameters<typeof PlanWords>[0]["text"];

/** What the source says beside structure and measures. Left out whole when it says nothing more. */
export function PlanMore({ language, plan }: { language: Language; plan: Plan }) {
  const t = inLanguage(language);
  const list = (texts: readonly Text[] | null | undefined): ReactNode =>
    texts?.length ? (
      <ul key="list">
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
          <li key={index}>
            <PlanWords text={text} language={language} />
          </li>
        ))}
      </ul>
    ) : null;
  const terms = plan.definitions?.terms ?? [];
  const { goalModel } = plan;
  const rows: (readonly [string, ReactNode])[] = [
    [t.planObjectives(), list(plan.objectives)],
    [t.planGoalsStrategic(), goalModel?.strategic ? list([goalModel.strategic]) : null],
    [t.planGoalsOperational(), goalModel?.operational ? list([goalModel.operational]) : null],
    [t.planCityRole(), goalModel?.cityRole ? list([goalModel.cityRole]) : null],
    [
      t.planDefinitions(),
      terms.length ? (
        <ul key="terms">
          {terms.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
            <li key={index}>
              <b>
                <PlanWords text={entry.term} language={language} />
              </b>
              {entry.text ? (
                <span className="under">
                  <PlanWords text={entry.text} language={language} />
                </span>
              ) : null}
              {entry.legalSource ? <span className="under soft">{entry.legalSource}</span> : null}
            </li>
          ))}
        </ul>
      ) : null,
    ],
    [t.planRoles(), list(plan.roles)],
    [t.planRecurring(), list(plan.recurring?.map((one) => one.event))],
    [t.planActivities(), list(plan.relatedActivities)],
    [
      t.planMeasureDomains(),
      plan.domains?.length
        ? wordList(
            plan.domains.map((id) => findLifeDomain(id)?.name[language] ?? id),
            language,
          )
        : null,
    ],
    [
      t.planMeasureGrounds(),
      plan.coversAllGrounds
        ? t.planAllGrounds()
        : plan.grounds?.length
          ? wordList(
              plan.grounds.map((id) => findProtectedGround(id)?.name[language] ?? id),
              language,
            )
          : null,
    ],
    [
      t.planForms(),
      plan.formsOfRacism?.length
        ? wordList(
            plan.formsOfRacism.map((id) => termName(formsOfRacism, id, language)),
            language,
          )
        : null,
    ],
  ];
  if (rows.every(([, answer]) => answer === null)) return null;
  return (
    <Section id="more" title={t.planMoreHeading()}>
      <Rows rows={rows} />
    </Section>
  );
}
