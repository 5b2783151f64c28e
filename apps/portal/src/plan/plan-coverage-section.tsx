import type { PlanCoverageView } from "@napar/api/client";
import { commitments } from "@napar/domain/framework";
import type { Plan } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import {
  CoverageStrip,
  inLanguage,
  LocalizedText,
  Mark,
  MarkShape,
  type SeatState,
  type Shape,
} from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { commitmentShortName } from "../commitment/commitment-names.js";
import { planAddress } from "../measure/measure-words.js";
import { KeptSection } from "../page/kept.js";
import { hrefTo } from "../page/page.js";
import { outlineOf } from "./plan-outline.js";

type Coverage = PlanCoverageView["coverage"];
type State = Coverage["commitments"][number]["state"];

const seats: Record<State, SeatState> = { done: "full", planned: "full", stated: "full", missing: "open" };

/** The ten commitments as seats, and under them the measures of each. */
export function PlanCoverageSection({
  language,
  plan,
  coverage,
}: {
  language: Language;
  plan: Plan;
  coverage: Coverage;
}) {
  const t = inLanguage(language);
  const title = () => {
    const covered = coverage.covered.length;
    return covered === 0 ? t.planCoverageNone() : t.planCoverageHeading({ covered });
  };
  return (
    <KeptSection id="coverage" title={title} of={[coverage, plan]} language={language}>
      {() => <Seats language={language} plan={plan} coverage={coverage} />}
    </KeptSection>
  );
}

function Seats({ language, plan, coverage }: { language: Language; plan: Plan; coverage: Coverage }) {
  const t = inLanguage(language);
  const states = (["done", "planned", "stated", "missing"] as const).filter((state) =>
    coverage.commitments.some((one) => one.state === state),
  );
  // A plan ordered by the commitments shows their measures itself, under the same anchors.
  const isOwnOrder = outlineOf(plan)[0]?.kind === "commitment";
  const titles = new Map((plan.measures ?? []).map((measure) => [measure.id, measure.title]));
  return (
    <>
      <CoverageStrip
        wide
        label={t.cityTenHeading()}
        seats={coverage.commitments.map(({ number, state, measures }) => ({
          number,
          name: commitmentShortName(number, language),
          state: seats[state],
          words: measures.length === 0 ? t.planCoverageMissing() : measureCount(measures.length, language),
          href: measures.length ? `#commitment-${number}` : undefined,
        }))}
      />
      <ul className="legend">
        {states.map((state) => (
          <li key={state}>
            <MarkShape shape={state === "missing" ? "silent" : "committed"} /> {stateWords(state, language)}
          </li>
        ))}
      </ul>
      <p className="soft">
        {t.planCoverageLead()} {t.planCoverageVia()}
      </p>
      {isOwnOrder ? null : (
        <details className="ten-list" open>
          <summary>{t.planCoverageCaption()}</summary>
          <ol className="goals">
            {coverage.commitments.map(({ number, state, measures }) => (
              <li key={number} id={`commitment-${number}`}>
                <span className={state === "missing" ? "seat open" : "seat"} aria-hidden="true">
                  {number}
                </span>
                <div>
                  <h3>{commitments.find((one) => one.number === number)?.name[language]}</h3>
                  <p>
                    <CoverageState state={state} language={language} />
                  </p>
                  {measures.length ? (
                    <ul className="measures">
                      {measures.map(({ id, via }) => (
                        <li key={id}>
                          <a
                            href={planAddress(language, plan.id, `/measures/${encodeURIComponent(id)}`, null)}
                          >
                            <LocalizedText
                              text={titles.get(id) ?? { en: id }}
                              language={language}
                              mark={false}
                            />
                          </a>
                          <br />
                          <span className="soft">
                            {via === "tag" ? t.planCoverageViaTag() : t.planCoverageViaAxis()}
                          </span>
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </div>
              </li>
            ))}
          </ol>
        </details>
      )}
      <p>
        <a href={hrefTo(language, "/commitments")}>{t.placeOwnCompare()}</a>
      </p>
    </>
  );
}

export const measureCount = (count: number, language: Language): string => {
  const t = inLanguage(language);
  return plural(count, language, t.planMeasuresHeadingOne, t.planMeasuresHeadingMany)({ count });
};

function stateWords(state: State, language: Language): string {
  const t = inLanguage(language);
  if (state === "done") return t.planCoverageDone();
  if (state === "planned") return t.planCoveragePlanned();
  return state === "stated" ? t.planCoverageStated() : t.planCoverageMissing();
}

const stateShapes: Record<State, Shape> = {
  done: "done",
  planned: "course",
  stated: "committed",
  missing: "silent",
};

const CoverageState = ({ state, language }: { state: State; language: Language }) => (
  <Mark shape={stateShapes[state]}>{stateWords(state, language)}</Mark>
);
