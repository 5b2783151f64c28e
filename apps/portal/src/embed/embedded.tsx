/** What is shown within the page of another: the few facts that make it understood, and the way to the rest. */
import type { MeasureView, PlanView } from "@napar/api/client";
import { measureStatuses } from "@napar/domain/framework";
import type { Language, LocalizedText as Text } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, plainText, Rows, TextLanguageMark } from "@napar/ui";
import { actorNames, measureStatusShape } from "../measure/measure-words.js";
import { isOver, PlanStatus, periodWords, termName } from "../plan/plan-words.js";

type Embedded = { language: Language; href: string };

/** The title leads to the whole page. */
export function EmbedHead({ language, href, title, over }: Embedded & { title: Text; over?: Text }) {
  return (
    <header>
      {over ? (
        <p className="kicker">
          <LocalizedText text={over} language={language} mark={false} />
        </p>
      ) : null}
      <h1>
        <a href={href}>
          <LocalizedText text={title} language={language} mark={false} />
        </a>
      </h1>
      <p className="soft">
        <TextLanguageMark text={title} language={language} />
      </p>
    </header>
  );
}

export function EmbeddedPlan({ language, href, plan, today }: Embedded & { plan: PlanView; today: string }) {
  const t = inLanguage(language);
  const { title, authority, period, status, statusAsOf, measureCount } = plan;
  return (
    <>
      <EmbedHead {...{ language, href, title }} />
      <Rows
        rows={[
          [t.embedAuthority(), plainText(authority.names, language) || authority.name],
          [
            t.embedState(),
            <PlanStatus key="state" {...{ status, language }} asOf={statusAsOf} over={isOver(plan, today)} />,
          ],
          [t.embedPeriod(), periodWords(period, language)],
          [t.embedMeasures(), String(measureCount)],
        ]}
      />
    </>
  );
}

export function EmbeddedMeasure({ language, href, measure }: Embedded & { measure: MeasureView }) {
  const t = inLanguage(language);
  const { title, planTitle, status, start, end } = measure;
  const leads = measure.lead.flatMap(({ authority }) => authority ?? []);
  return (
    <>
      <EmbedHead {...{ language, href, title }} over={planTitle} />
      <Rows
        rows={[
          [t.embedLead(), leads.length > 0 ? actorNames(leads, language) : t.embedUnknown()],
          [
            t.embedState(),
            status ? (
              <Mark key="state" shape={measureStatusShape(status)}>
                {termName(measureStatuses, status, language)}
              </Mark>
            ) : (
              t.embedUnknown()
            ),
          ],
          [t.embedPeriod(), periodWords({ from: start, to: end }, language)],
        ]}
      />
    </>
  );
}
