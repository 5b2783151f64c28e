/** The chain from finding to result, step by step; a step of which nothing is known is a step too. */
import { budgetStageTexts, noBudgetNamedText } from "@napar/domain/budget";
import type { IsoDate } from "@napar/domain/calendar";
import type { Chain, ChainLink, ChainStep } from "@napar/domain/chain";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, Section, type Texts } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { hrefTo } from "../page/page.js";
import { livingName } from "../plan/living-names.js";
import { bodyName } from "./measure-more.js";
import { dateWords, labelled, periodOf, planAddress, SourceWords } from "./measure-words.js";

type Props = { language: Language; plan: string; asOf: IsoDate | null };

/** Links of one step that are shown; a goal can have hundreds of measures. */
const most = 12;

export function ChainSection({ chain, ...props }: Props & { chain: Chain }) {
  const { language } = props;
  const t = inLanguage(language);
  if (chain.steps.length === 0) return null;
  return (
    <Section id="chain" title={t.chainHeading()}>
      <p>{t.chainLead()}</p>
      <ol className="chain">
        {chain.steps.map(({ step, links }) => (
          <li key={step} className={links.length === 0 ? "missing" : undefined}>
            <h3>{stepName(step, t)}</h3>
            {links.length === 0 ? (
              <p>
                <Mark shape="unknown">{t.chainNothing()}</Mark>
              </p>
            ) : (
              <Links {...props} links={links} here={chain.through} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Links({ links, here, ...props }: Props & { links: readonly ChainLink[]; here: string }) {
  const { language } = props;
  const t = inLanguage(language);
  const ties = { stated: null, authority: t.chainTieAuthority(), plan: t.chainTiePlan() };
  const rest = links.length - most;
  return (
    <ul>
      {links.slice(0, most).map((link) => (
        <li key={link.id} aria-current={link.id === here ? "true" : undefined}>
          <LinkWords {...props} link={link} isHere={link.id === here} />
          {ties[link.tie] ? <span className="under soft">{ties[link.tie]}</span> : null}
        </li>
      ))}
      {rest > 0 ? (
        <li className="soft">{plural(rest, language, t.chainMoreOne, t.chainMoreMany)({ count: rest })}</li>
      ) : null}
    </ul>
  );
}

function LinkWords({ language, plan, asOf, link, isHere }: Props & { link: ChainLink; isHere: boolean }) {
  const t = inLanguage(language);
  const to = (path: string, words: ReactNode) =>
    isHere ? <b>{words}</b> : <a href={planAddress(language, plan, path, asOf)}>{words}</a>;
  switch (link.step) {
    case "experience":
    case "finding":
      return (
        <Sourced {...{ language, link }} text={<LocalizedText text={link.text} language={language} />} />
      );
    case "recommendation":
      return (
        <Sourced
          {...{ language, link }}
          text={
            <LocalizedText
              text={link.text}
              language={language}
              otherwise={link.body ? bodyName(link.body, t) : null}
            />
          }
        />
      );
    case "demand":
      return (
        <>
          <LocalizedText text={link.text} language={language} />
          <span className="under soft">
            {[livingName(link.author, language), link.on ? dateWords(link.on, language) : null]
              .filter(Boolean)
              .join(", ")}
          </span>
        </>
      );
    case "programme":
    case "agreement":
      return (
        <>
          <LocalizedText text={link.text} language={language} otherwise={link.reference} />
          <span className="under soft">
            {[
              link.authority ? livingName(link.authority, language) : null,
              link.on ? dateWords(link.on, language) : null,
              link.text ? link.reference : null,
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        </>
      );
    case "goal":
      return to(
        `/goals/${encodeURIComponent(link.goal)}`,
        <LocalizedText text={link.text} language={language} otherwise={t.goalUntitled()} mark={false} />,
      );
    case "measure":
      return to(
        `/measures/${encodeURIComponent(link.measure)}`,
        <LocalizedText text={link.text} language={language} mark={false} />,
      );
    case "budget":
      return labelled(
        budgetStageTexts[link.stage][language],
        link.noBudgetNamed ? noBudgetNamedText[language].toLocaleLowerCase(language) : link.years.join(", "),
        language,
      );
    case "indicator":
      return to(
        `/indicators/${encodeURIComponent(link.indicator)}`,
        <LocalizedText text={link.text} language={language} mark={false} />,
      );
    case "report":
      return (
        <a
          href={hrefTo(
            language,
            `/plans/${encodeURIComponent(plan)}/reports/${encodeURIComponent(link.report)}`,
          )}
        >
          {t.chainReportOn({
            period: periodOf(link.period, language),
            date: wordDate(link.on ?? "", language),
          })}
        </a>
      );
    case "evaluation": {
      const words = link.kind === "final" ? t.chainEvaluationFinal : t.chainEvaluationMidTerm;
      const title = words({ title: link.title });
      return (
        <>
          {link.url ? <a href={link.url}>{title}</a> : title}
          <span className="under soft">
            {livingName(link.by, language)}, {link.on ? dateWords(link.on, language) : ""}
          </span>
        </>
      );
    }
  }
}

/** A text with the document it stands in. */
function Sourced({
  language,
  link,
  text,
}: {
  language: Language;
  link: { reference: string | null; url: string | null; on: string | null };
  text: ReactNode;
}) {
  const { reference, url, on } = link;
  const words = [reference, on ? dateWords(on, language) : null].filter(Boolean).join(", ");
  return (
    <>
      {text}
      {words ? (
        <span className="under soft">
          <SourceWords words={words} url={url} language={language} />
        </span>
      ) : null}
    </>
  );
}

const stepNames: Record<ChainStep, (t: Texts) => string> = {
  experience: (t) => t.chainExperience(),
  finding: (t) => t.chainFinding(),
  recommendation: (t) => t.chainRecommendation(),
  demand: (t) => t.chainDemand(),
  programme: (t) => t.chainProgramme(),
  agreement: (t) => t.chainAgreement(),
  goal: (t) => t.chainGoal(),
  measure: (t) => t.chainMeasure(),
  budget: (t) => t.chainBudget(),
  indicator: (t) => t.chainIndicator(),
  report: (t) => t.chainReport(),
  evaluation: (t) => t.chainEvaluation(),
};
const stepName = (step: ChainStep, t: Texts): string => stepNames[step](t);
