import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { institutionLanguageLabels } from "@napar/domain/competence";
import { type Language, languages } from "@napar/domain/text";
import {
  ErrorSummary,
  Field,
  type FieldProblem,
  inLanguage,
  PageHead,
  Section,
  Select,
  Stamp,
} from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { finderAttributes } from "../place/finder-attributes.js";
import type { PlaceProblemView } from "../place/place-look-up.js";
import { askedInstitutions, type ContactAnswers } from "./contact-answers.js";
import { PlaceChoice } from "./place-choice.js";
import { reportCases } from "./report-case.js";
import { caseWords, languageWords } from "./report-words.js";

type Props = {
  language: Language;
  answers: ContactAnswers;
  problems: readonly FieldProblem[];
  placeProblem: PlaceProblemView | null;
};

/** A few questions. Nothing is kept: the answers are sent in a form, so that no address, history or log has them. */
export function ContactPage({ language, answers, problems, placeProblem }: Props) {
  const t = inLanguage(language);
  return (
    <>
      <PageHead title={t.contactTitle()} lead={t.contactLead()}>
        <p>
          <b>{t.contactNothingStored()}</b> {t.contactNothingStoredWhy()}
        </p>
        <p>
          <a href={hrefTo(language, "/contact-points/directory")}>{t.contactDirectoryLink()}</a>
        </p>
      </PageHead>
      <Danger language={language} />
      <Section id="questions" title={t.contactTitle()} hideTitle>
        <ErrorSummary problems={problems} language={language} />
        {placeProblem ? <PlaceChoice problem={placeProblem} answers={answers} language={language} /> : null}
        <ContactForm language={language} answers={answers} problems={problems} />
      </Section>
      <Section id="before" title={t.contactBeforeHeading()}>
        <BeforeYouCall language={language} />
      </Section>
      <CollectedStamp language={language} />
    </>
  );
}

function ContactForm({ language, answers, problems }: Omit<Props, "placeProblem">) {
  const t = inLanguage(language);
  const problemOf = (id: string) => problems.find((problem) => problem.fieldId === id)?.message;
  const { grounds, groundFamilies } = belgianContactPoints;
  return (
    <form className="panel questions" method="post" action={hrefTo(language, "/contact-points")}>
      <Field
        id="place"
        label={t.contactAskPlace()}
        hint={t.contactAskPlaceHint()}
        problem={problemOf("place")}
      >
        {(tie) => (
          <input
            type="text"
            name="place"
            defaultValue={answers.place}
            autoComplete="off"
            {...finderAttributes(language)}
            {...tie}
          />
        )}
      </Field>
      <Field id="situation" label={t.contactAskSituation()} problem={problemOf("situation")}>
        {(tie) => (
          <Select
            name="situation"
            value={answers.situation}
            empty={t.contactChoose()}
            choices={reportCases.map((value) => ({ value, label: caseWords(value, language) }))}
            {...tie}
          />
        )}
      </Field>
      <Field id="ground" label={t.contactAskGround()} hint={t.contactAskGroundHint()}>
        {(tie) => (
          <Select
            name="ground"
            value={answers.ground}
            empty={t.contactGroundUnsure()}
            groups={groundFamilies.map((family) => ({
              label: family.names[language],
              choices: grounds
                .filter((ground) => ground.family === family.id)
                .map((ground) => ({ value: ground.id, label: ground.names[language] })),
            }))}
            {...tie}
          />
        )}
      </Field>
      <Field id="institution" label={t.contactAskInstitution()} hint={t.contactAskInstitutionHint()}>
        {(tie) => (
          <Select
            name="institution"
            value={answers.institution}
            empty={t.contactGroundUnsure()}
            choices={askedInstitutions.map((value) => ({
              value,
              label: institutionLanguageLabels[value].name[language],
            }))}
            {...tie}
          />
        )}
      </Field>
      <Field id="help" label={t.contactAskLanguage()} hint={t.contactAskLanguageHint()}>
        {(tie) => (
          <Select
            name="help"
            value={answers.help}
            empty={t.contactAnyLanguage()}
            choices={languages.map((value) => ({ value, label: languageWords(value, language) }))}
            {...tie}
          />
        )}
      </Field>
      <p className="buttons">
        <button className="button" type="submit">
          {t.contactAskButton()}
        </button>
      </p>
    </form>
  );
}

/** The way for an emergency, on every page of this kind. */
export function Danger({ language }: { language: Language }) {
  const t = inLanguage(language);
  return (
    <section className="section" aria-labelledby="now-h">
      <div className="urgent">
        <h2 id="now-h">{t.contactDangerTitle()}</h2>
        <p>
          {t.contactDangerCall()}{" "}
          <a href="tel:112">
            <b>112</b>
          </a>
          . {t.contactDangerAfter()}
        </p>
      </div>
    </section>
  );
}

export function BeforeYouCall({ language }: { language: Language }) {
  const t = inLanguage(language);
  return (
    <>
      <p>{t.contactBeforeLead()}</p>
      <ul className="plain">
        <li>{t.contactBefore1()}</li>
        <li>{t.contactBefore2()}</li>
        <li>{t.contactBefore3()}</li>
        <li>{t.contactBefore4()}</li>
      </ul>
    </>
  );
}

export function CollectedStamp({ language }: { language: Language }) {
  const t = inLanguage(language);
  return (
    <Stamp>
      <span>{t.contactCollected({ date: wordDate(belgianContactPoints.compiledOn, language) })}</span>
      <a href={`${hrefTo(language, "/about")}#mistake`}>{t.contactMistake()}</a>
    </Stamp>
  );
}
