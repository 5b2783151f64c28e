import type { PlanCoverageView, PlanSummary } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { CoverageStrip, inLanguage, LocalizedText, Section } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { commitmentShortName } from "../commitment/commitment-names.js";
import { hrefTo } from "../page/page.js";
import { asOfWords } from "../plan/plan-words.js";

/** What the municipality itself sets out to do, as seats at the table of the ten commitments. */
export function PlaceOwnPlan({
  language,
  own,
}: {
  language: Language;
  own: { plan: PlanSummary; coverage: PlanCoverageView["coverage"] };
}) {
  const t = inLanguage(language);
  const { plan, coverage } = own;
  const href = hrefTo(language, `/plans/${plan.id}`);
  const counted = plural(plan.measureCount, language, t.placeOwnMeasuresOne, t.placeOwnMeasuresMany);
  return (
    <Section id="own-plan" title={t.placeOwnHeading()}>
      <p className="words own-title">
        <LocalizedText text={plan.title} language={language} />
      </p>
      <p>{plan.measureCount ? counted({ count: plan.measureCount }) : t.planMeasuresNone()}</p>
      {/* Seats of a plan whose measures we do not know would say "nothing is planned". */}
      {plan.measureCount ? (
        <>
          <CoverageStrip
            label={t.cityTenHeading()}
            seats={coverage.commitments.map(({ number, state, measures }) => ({
              number,
              name: commitmentShortName(number, language),
              state: state === "missing" ? "open" : "full",
              words: measures.length
                ? plural(
                    measures.length,
                    language,
                    t.planMeasuresHeadingOne,
                    t.planMeasuresHeadingMany,
                  )({ count: measures.length })
                : t.planCoverageMissing(),
              href: measures.length ? `${href}#commitment-${number}` : undefined,
            }))}
          />
          <p className="source">
            {t.planCoverageLead()} <span className="from">{asOfWords(plan.statusAsOf, language)}</span>
          </p>
        </>
      ) : null}
      <p className="buttons">
        <a className="button second" href={href}>
          {t.placeOwnAll()}
        </a>
        <a href={hrefTo(language, "/commitments")}>{t.placeOwnCompare()}</a>
      </p>
    </Section>
  );
}
