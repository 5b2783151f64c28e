import { budgetStageTexts } from "@napar/domain/budget";
import { sharesOf } from "@napar/domain/measure";
import { standingWords } from "@napar/domain/report";
import type { Language, LocalizedText as Words } from "@napar/domain/text";
import {
  inLanguage,
  LocalizedText,
  Mark,
  Note,
  PageHead,
  plainText,
  Rows,
  TextLanguageMark,
} from "@napar/ui";
import { wordDate, wordSpan } from "@napar/ui/wording";
import { authorityName } from "../plan/plan-names.js";
import type { MeasurePageProps } from "./measure-page.js";
import type { MeasureStory } from "./measure-story.js";
import {
  ActorLink,
  actorNames,
  dateWords,
  labelled,
  planAddress,
  StandingMark,
  sumWords,
  totalWords,
} from "./measure-words.js";

type View = MeasureStory["view"];

/** The story in a few sentences, and the same as facts beside it. */
export function MeasureHead({ language, asOf, story }: MeasurePageProps) {
  const t = inLanguage(language);
  const { view } = story;
  const { plan, measure } = view;
  return (
    <div className="lead-aside measure-head">
      <PageHead
        kicker={
          <a href={planAddress(language, plan.id, "", asOf)}>
            {t.measureKicker({ plan: plainText(plan.title, language) })}
          </a>
        }
        title={<LocalizedText text={measure.title} language={language} mark={false} />}
      >
        <p>
          <TextLanguageMark text={measure.title} language={language} />
        </p>
        <p className="lead">{sentencesOf(story, language).join(" ")}</p>
        <p>
          <StandingMark standing={view.standing} language={language} />{" "}
          <span className="soft">{newsWords(story, language)}</span>
        </p>
        {measure.withdrawn ? (
          <Note>
            {t.measureWithdrawnOn({
              date: wordDate(measure.withdrawn.on, language),
              reason: measure.withdrawn.reason,
            })}
          </Note>
        ) : null}
      </PageHead>
      <HeadFacts {...{ language, asOf, story }} />
    </div>
  );
}

/** Who leads, by the record or by what the document says. */
const leadsOf = ({ measure }: View): string[] =>
  measure.lead
    ? [measure.lead.authority]
    : (measure.stated?.lead ?? []).flatMap(({ authority }) => authority ?? []);

function sentencesOf({ view, from }: MeasureStory, language: Language): string[] {
  const t = inLanguage(language);
  const { measure, standing, shares, money } = view;
  const leads = leadsOf(view);
  const others = sharesOf(measure).flatMap(({ authority }) => (leads.includes(authority) ? [] : authority));
  const state = standingWords[standing][language];
  const planned = totalWords(money.planned, language) ?? ownBudget(view, language);
  return [
    leads.length > 0 ? t.measureLeadBy({ lead: actorNames(leads, language) }) : t.measureLeadUnknown(),
    others.length > 0 ? t.measureCarriedToo({ others: actorNames(others, language) }) : "",
    measure.end ? t.measureUntil({ date: dateWords(measure.end, language) }) : t.measureUntilNone(),
    shares.filter(({ withdrawn }) => !withdrawn).length > 1
      ? t.measureNowWeakest({ state })
      : t.measureNow({ state }),
    planned === null
      ? from.kind === "document" && from.statedBudget
        ? t.measureMoneyPlanned({ amount: from.statedBudget })
        : t.measureMoneyNone()
      : t.measureMoneyPlanned({ amount: planned }),
  ].filter(Boolean);
}

/** What the shares themselves state, where no line of the budget does. */
function ownBudget({ shares }: View, language: Language): string | null {
  const cents = shares.flatMap(({ withdrawn, budget }) => (withdrawn ? [] : (budget?.euroCents ?? [])));
  return cents.length === 0
    ? null
    : sumWords({ euroCents: cents.reduce((sum, each) => sum + each, 0), fteHundredths: null }, language);
}

function newsWords({ view, from }: MeasureStory, language: Language): string {
  if (from.kind === "document") return "";
  const t = inLanguage(language);
  const { lastNewsOn } = view.staleness;
  return lastNewsOn ? t.measureLastNews({ date: wordDate(lastNewsOn, language) }) : t.measureNoNews();
}

function HeadFacts({ language, asOf, story }: Pick<MeasurePageProps, "language" | "asOf" | "story">) {
  const t = inLanguage(language);
  const { view, from } = story;
  const { plan, measure, goal, goalAbove, parent, parts, money, milestones } = view;
  const missing = <Mark shape="unknown">{t.measureNotStated()}</Mark>;
  const actors = [...new Set([...leadsOf(view), ...sharesOf(measure).map(({ authority }) => authority)])];
  const spent = totalWords(money.spent, language);
  const planned = totalWords(money.planned, language) ?? ownBudget(view, language);
  const reached = milestones.filter(({ standing }) => standing.state === "done").length;
  const measureLink = (one: { id: string; title: Words }) => (
    <a
      className="words"
      href={planAddress(language, plan.id, `/measures/${encodeURIComponent(one.id)}`, asOf)}
    >
      <LocalizedText text={one.title} language={language} mark={false} />
    </a>
  );
  const goalLink = (one: { id: string; label: Words | null }) => (
    <span className="words">
      {from.kind === "case" ? (
        <a href={planAddress(language, plan.id, `/goals/${encodeURIComponent(one.id)}`, asOf)}>
          <LocalizedText text={one.label} language={language} otherwise={t.goalUntitled()} mark={false} />
        </a>
      ) : (
        <LocalizedText text={one.label} language={language} otherwise={one.id} mark={false} />
      )}
    </span>
  );
  return (
    <Rows
      rows={[
        [
          t.planColumnAuthority(),
          from.kind === "document" ? authorityName(from.owner.authority, language, from.owner.places) : null,
        ],
        [
          t.measureWho(),
          actors.length === 0
            ? missing
            : actors.map((id, index) => (
                <span key={id}>
                  {index > 0 ? ", " : ""}
                  <ActorLink id={id} language={language} />
                </span>
              )),
        ],
        [
          t.measureWhen(),
          measure.start || measure.end ? wordSpan(measure.start, measure.end, language) : missing,
        ],
        [
          t.measureHowFar(),
          <>
            <StandingMark key="standing" standing={view.standing} language={language} />
            {milestones.length > 0 ? (
              <span className="under soft">
                {t.measureMilestonesDone({ done: reached, of: milestones.length })}
              </span>
            ) : null}
          </>,
        ],
        [
          t.measureHowMuch(),
          planned || spent ? (
            <>
              {planned ? t.measureMoneyPlanned({ amount: planned }) : null}
              {spent ? (
                <span className="under soft">
                  {labelled(budgetStageTexts.spent[language], spent, language)}
                </span>
              ) : null}
            </>
          ) : (
            missing
          ),
        ],
        [
          t.measureGoal(),
          goal ? (
            <>
              {goalLink(goal)}
              {goalAbove ? (
                <span className="under soft">
                  {t.goalAbove()} {goalLink(goalAbove)}
                </span>
              ) : null}
            </>
          ) : (
            missing
          ),
        ],
        [t.measurePartOf(), parent ? measureLink(parent) : null],
        [
          t.measureParts(),
          parts.length > 0 ? (
            <ul key="parts">
              {parts.map((part) => (
                <li key={part.id}>
                  {measureLink(part)} <StandingMark standing={part.standing} language={language} />
                </li>
              ))}
            </ul>
          ) : null,
        ],
      ]}
    />
  );
}
