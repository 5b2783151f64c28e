import { outcomeTexts } from "@napar/domain/adoption";
import { stageTexts } from "@napar/domain/lifecycle";
import { standingTexts } from "@napar/domain/mandate";
import type { Plan } from "@napar/domain/plan";
import type { Language, LocalizedText as Words } from "@napar/domain/text";
import { inLanguage, plainText, Section, Timeline } from "@napar/ui";
import { wordConfidence, wordDate, wordList, wordNumber } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { type LivingFact, type LivingHistory, livingFacts } from "./living-history.js";
import { livingName } from "./living-names.js";
import { documentTitles, PlanWords, statusName } from "./plan-words.js";

/** The life of a plan as far as it is known: where it stands, who decided what, and every fact with date and source. */
export function LivingHistorySection({
  language,
  plan,
  history,
}: {
  language: Language;
  plan: Plan;
  history: LivingHistory;
}) {
  const t = inLanguage(language);
  const { view, common, own } = history;
  const date = wordDate(view.openedOn, language);
  const isTold = view.origin.kind === "document";
  const sentences = [common, own].flatMap(({ ledger, sentences: words }) =>
    ledger.of > 0 && (ledger.part === "common" || ledger.of > 1) ? words : [],
  );
  const now = stageNow(history, language);
  const events = livingFacts(history, plan).map((fact) => ({
    id: fact.id,
    date: fact.date,
    ...spanOf(fact, language),
    what: <Told fact={fact} language={language} history={history} />,
    source: sourceOf(fact, plan, language),
  }));
  // A long life is told from its end: what came before is one touch away.
  const earlier = events.length > 9 ? events.slice(0, -6) : [];
  return (
    <Section id="history" title={t.historyHeading()}>
      <p className="soft">{isTold ? t.historyLead({ date }) : t.historyLeadOpen({ date })}</p>
      {now ? <p className="lead">{now}</p> : null}
      {sentences.length > 0 ? (
        <>
          <h3>{t.historyDecisions()}</h3>
          <ul className="plain">
            {sentences.map((sentence) => (
              <li key={sentence.en}>{sentence[language]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{t.historyEarlier({ count: earlier.length })}</summary>
          <Timeline language={language} events={earlier} />
        </details>
      ) : null}
      <Timeline language={language} events={events.slice(earlier.length)} />
      <p className="soft">
        <a href={`/api/v1/plan-cases/${encodeURIComponent(view.id)}`}>{t.historyJson()}</a>
        {" · "}
        <a href="/api/v1/journal/export">{t.historyJournal()}</a>
      </p>
    </Section>
  );
}

/** "Last known stage: mandated (2025)." A plan of which only the adoption is known is called by its status. */
export function stageNow({ view }: Pick<LivingHistory, "view">, language: Language): string | null {
  const last = view.lifecycle.history.at(-1);
  if (!last) return null;
  const stage =
    last.stage === "adoption" ? statusName(view.document.status, language) : stageTexts[last.stage][language];
  return inLanguage(language).historyNow({ stage, date: wordDate(last.on, language) });
}

/** Of a request sometimes only the time is known in which it was made. */
function spanOf(fact: LivingFact, language: Language): { about?: true; when?: string } {
  if (fact.kind !== "request" || !fact.request.earliest) return {};
  const { earliest, sentOn } = fact.request;
  const words = { from: wordDate(earliest, language), to: wordDate(sentOn, language) };
  return { about: true, when: inLanguage(language).historyBetween(words) };
}

function sourceOf(fact: LivingFact, plan: Plan, language: Language): ReactNode {
  const t = inLanguage(language);
  const { evidence } = fact;
  const fromPlan = fact.kind === "document" && fact.event.what.kind === "stated" ? plan.source : null;
  const titles = documentTitles(evidence ? [evidence.title] : fromPlan?.docs, language).join("; ");
  const confidence = evidence?.confidence ?? fromPlan?.confidence;
  if (!titles) return undefined;
  return (
    <>
      {t.source()}: {evidence?.url ? <a href={evidence.url}>{titles}</a> : titles}
      {confidence ? ` · ${t.historyConfidence({ level: wordConfidence(confidence, language) })}` : null}
    </>
  );
}

type TellingProps = { fact: LivingFact; language: Language; history: LivingHistory };

function Told({ fact, language, history }: TellingProps) {
  const t = inLanguage(language);
  const name = (id: string) => livingName(id, language);
  switch (fact.kind) {
    case "stage": {
      const isAdopted = fact.isLast && fact.stage.stage === "adoption";
      const stage = isAdopted
        ? statusName(history.view.document.status, language)
        : stageTexts[fact.stage.stage][language];
      return <Telling title={t.historyStage({ stage })} words={fact.stage.reason} language={language} />;
    }
    case "mandate": {
      const { giver, holder, object, basis } = fact.mandate;
      const title = giver
        ? t.historyMandate({ giver: name(giver), holder: name(holder) })
        : t.historyMandateUnknown({ holder: name(holder) });
      return (
        <Telling title={title} words={object} language={language}>
          {basis ? t.historyBasis({ basis: plainText(basis, language) }) : null}
        </Telling>
      );
    }
    case "mandateResult": {
      const { holder, result } = fact.mandate;
      const outcome = outcomeWords(result?.outcome ?? "unknown", language);
      const title = t.historyMandateResult({ holder: name(holder), outcome });
      return <Telling title={title} words={result?.text} language={language} />;
    }
    case "mandateEnd": {
      const { holder, withdrawn } = fact.mandate;
      const title = t.historyMandateEnd({ holder: name(holder) });
      return <Telling title={title} words={withdrawn?.reason} language={language} />;
    }
    case "request":
      return <RequestTold fact={fact} language={language} />;
    case "decision": {
      const { party, outcome, body, remark } = fact.decision;
      const facts = {
        party: name(party),
        outcome: outcomeTexts[outcome][language].toLocaleLowerCase(language),
      };
      const title = fact.part === "own" ? t.historyOwnPart(facts) : t.historyDecision(facts);
      return (
        <Telling title={title} words={remark as Words | undefined} language={language}>
          {body ? t.historyDecidedBy({ body: plainText(body as Words, language) }) : null}
        </Telling>
      );
    }
    case "disagreement":
      return (
        <Telling title={t.historyDisagreement()} words={fact.subject as Words} language={language}>
          {t.historyNoPositions()}
        </Telling>
      );
    case "elections": {
      const authorities = wordList(fact.authorities.map(name), language);
      return (
        <Telling title={t.historyElections()} language={language}>
          {t.historyElectionsOf({ authorities })}
        </Telling>
      );
    }
    case "government": {
      const { name: called, authority } = fact.government;
      const title = t.historyGovernment({ name: plainText(called, language) });
      return (
        <Telling title={title} language={language}>
          {name(authority)}
        </Telling>
      );
    }
    case "commitment": {
      const { authority, subject, basis } = fact.commitment;
      const title = t.historyCommitment({ authority: name(authority) });
      const where = {
        act: t.historyInAct,
        cooperationAgreement: t.historyInCooperationAgreement,
        governmentDecision: t.historyInGovernmentDecision,
        governmentAgreement: t.historyInGovernmentAgreement,
        announcement: t.historyInAnnouncement,
      }[basis];
      return (
        <Telling title={title} words={subject} language={language}>
          {where()}
        </Telling>
      );
    }
    case "document": {
      const { what } = fact.event;
      if (what.kind === "stated") return <PlanWords text={what.words} language={language} />;
      return what.kind === "start" ? t.planPeriodStart() : t.planPeriodEnd();
    }
  }
}

function RequestTold({
  fact,
  language,
}: {
  fact: Extract<LivingFact, { kind: "request" }>;
  language: Language;
}) {
  const t = inLanguage(language);
  const { from, text, addressees, earliest } = fact.request;
  return (
    <Telling title={t.historyRequest({ from: livingName(from, language) })} words={text} language={language}>
      {earliest ? t.historyNoDay() : null}
      <ul>
        {addressees.map(({ authority, state, days, daysAtLeast, reaction }) => {
          const count = wordNumber(days ?? 0, language);
          // That somebody answered is known, and not exactly when: a smallest number of days would say nothing.
          const isReacted = state === "answered" || state === "answeredInPart" || state === "refused";
          const atLeast = isReacted ? t.historyDaysUnknown() : t.historyAtLeast({ days: count });
          const counted = daysAtLeast ? atLeast : count;
          return (
            <li key={authority}>
              <b>{livingName(authority, language)}</b>:{" "}
              {standingTexts[state][language].replace("{days}", counted)}
              {reaction?.text ? (
                <span className="under soft">
                  <PlanWords text={reaction.text} language={language} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Telling>
  );
}

function Telling({
  title,
  words,
  language,
  children,
}: {
  title: string;
  words?: Words | null | undefined;
  language: Language;
  children?: ReactNode;
}) {
  return (
    <>
      <b>{title}</b>
      {words ? (
        <span className="under">
          <PlanWords text={words} language={language} />
        </span>
      ) : null}
      {children ? <div className="under soft">{children}</div> : null}
    </>
  );
}

function outcomeWords(outcome: "done" | "partly" | "notDone" | "unknown", language: Language): string {
  const t = inLanguage(language);
  const words = {
    done: t.historyOutcomeDone,
    partly: t.historyOutcomePartly,
    notDone: t.historyOutcomeNotDone,
    unknown: t.historyOutcomeUnknown,
  };
  return words[outcome]();
}
