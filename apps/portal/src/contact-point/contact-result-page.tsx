import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import type { ReportingDuty, ReportRoute } from "@napar/domain/contact-point";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, PageHead, Section } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { answerFields, type ContactAnswers } from "./contact-answers.js";
import { ContactDoor } from "./contact-door.js";
import { DutiesHere } from "./contact-duties.js";
import { BeforeYouCall, CollectedStamp, Danger } from "./contact-page.js";
import type { ReportCase } from "./report-case.js";
import { caseWords, languageWords } from "./report-words.js";

type Props = {
  language: Language;
  answers: ContactAnswers;
  what: ReportCase;
  place: { code: string; name: string };
  route: ReportRoute;
  /** How the answers came: a form keeps them out of addresses. */
  cameBy: "address" | "form";
  /** Who must run a reporting point here, on this matter. */
  duties: readonly ReportingDuty[];
};

/** The right doors, in the order to try them, each with why; then those close by. */
export function ContactResultPage({ language, answers, what, place, route, cameBy, duties }: Props) {
  const t = inLanguage(language);
  const doors = route.points.filter((one) => one.why.kind === "rule");
  const nearby = route.points.filter((one) => one.why.kind === "nearby");
  const ground = belgianContactPoints.grounds.find((one) => one.id === answers.ground);
  const said = [
    caseWords(what, language),
    place.name,
    ...(ground ? [ground.names[language]] : []),
    ...(answers.help ? [languageWords(answers.help, language)] : []),
  ];
  return (
    <>
      <PageHead
        title={t.contactResultTitle()}
        lead={
          doors.length === 0
            ? t.contactResultNone()
            : plural(
                doors.length,
                language,
                t.contactResultLeadOne,
                t.contactResultLeadMany,
              )({ count: doors.length })
        }
      />
      <div className="said section flush">
        <p>
          {t.contactYouSaid()} <b>{said.join(" · ")}</b>
        </p>
        <form method="post" action={hrefTo(language, "/contact-points")}>
          {answerFields({ ...answers, place: place.name }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button className="button second" type="submit" name="edit" value="1">
            {t.contactChange()}
          </button>
        </form>
      </div>
      <p className="soft none">
        <b>{t.contactNothingStored()}</b>{" "}
        {cameBy === "form" ? t.contactNothingStoredWhy() : t.contactAddressHolds()}
      </p>
      <Danger language={language} />
      <Section
        id="doors"
        title={plural(doors.length, language, t.contactDoorsOne, t.contactDoorsMany)({ count: doors.length })}
      >
        {doors.length === 0 ? (
          <Empty title={t.contactResultNone()}>{t.contactResultNoneWhy()}</Empty>
        ) : (
          <div className="two points">
            {doors.map((routed, index) => (
              <ContactDoor
                key={routed.point.id}
                routed={routed}
                number={index + 1}
                language={language}
                help={answers.help}
              />
            ))}
          </div>
        )}
      </Section>
      {nearby.length ? (
        <Section id="nearby" title={t.contactLocalHeading()}>
          <div className="two points">
            {nearby.map((routed) => (
              <ContactDoor
                key={routed.point.id}
                routed={routed}
                number={null}
                language={language}
                help={answers.help}
              />
            ))}
          </div>
        </Section>
      ) : null}
      <DutiesHere duties={duties} language={language} />
      <div className="section two">
        <section aria-labelledby="before-h" className="stack">
          <h2 id="before-h">{t.contactBeforeHeading()}</h2>
          <BeforeYouCall language={language} />
        </section>
        <Why language={language} route={route} />
      </div>
      <CollectedStamp language={language} />
    </>
  );
}

/** The rules that led to these doors, in words, and what they leave open. */
function Why({ language, route }: { language: Language; route: ReportRoute }) {
  const t = inLanguage(language);
  const { doubts, levels } = belgianContactPoints;
  const rules = new Map(
    route.points
      .flatMap((one) => [one.why, ...one.otherReasons])
      .flatMap((why) => (why.kind === "rule" ? [[why.rule, why] as const] : [])),
  );
  const matters = levels.filter((level) => route.levels.includes(level.id));
  return (
    <section aria-labelledby="why-h" className="stack">
      <h2 id="why-h">{t.contactWhyHeading()}</h2>
      <ol className="steps narrow">
        {[...rules.values()].map((why) => (
          <li key={why.rule}>
            <p>{why.names[language]}</p>
          </li>
        ))}
        {matters.length ? (
          <li>
            <div>
              <h3>{t.contactWhyMatter()}</h3>
              <ul className="plain">
                {matters.map((level) => (
                  <li key={level.id}>
                    <b>{level.names[language]}</b>
                    <span className="under soft">{level.matters[language]}</span>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ) : null}
        {route.gaps.map((gap) => (
          <li key={gap.rule}>
            <div>
              <p>{gap.names[language]}</p>
              <p className="soft">{doubts.find((doubt) => doubt.id === gap.doubt)?.names[language]}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
