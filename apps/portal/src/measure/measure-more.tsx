import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { findPolicyField } from "@napar/domain/competence";
import {
  findCommitment,
  findLifeDomain,
  findMeasureInstrument,
  findProtectedGround,
  formsOfRacism,
  measureKinds,
  measureNatures,
  racismLevels,
} from "@napar/domain/framework";
import type { Recommendation } from "@napar/domain/measure";
import { nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { inLanguage, plainText, Rows, Section, type Texts } from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { hrefTo } from "../page/page.js";
import { confidenceWord, documentTitles, PlanWords, termName } from "../plan/plan-words.js";
import type { MeasureStory } from "./measure-story.js";
import { dateWords } from "./measure-words.js";

/** Everything else that is written of a measure, and where it is taken from. */
export function MeasureMore({ language, story }: { language: Language; story: MeasureStory }) {
  const t = inLanguage(language);
  const { view, from } = story;
  const { measure, nodes, plan, continues } = view;
  const names = (ids: readonly string[] | null | undefined, name: (id: string) => string): ReactNode =>
    ids && ids.length > 0 ? wordList([...new Set(ids)].map(name), language) : null;
  return (
    <Section id="more" title={t.measureMoreHeading()}>
      <Rows
        rows={[
          [t.measureKind(), measure.kind ? termName(measureKinds, measure.kind, language) : null],
          [t.measureNature(), measure.nature ? termName(measureNatures, measure.nature, language) : null],
          [t.measureDeliverable(), measure.deliverable],
          [t.planMeasureDomains(), names(measure.domains, (id) => findLifeDomain(id)?.name[language] ?? id)],
          [
            t.planMeasureGrounds(),
            names(measure.grounds, (id) => findProtectedGround(id)?.name[language] ?? id),
          ],
          [t.measureForms(), names(measure.forms, (id) => termName(formsOfRacism, id, language))],
          [t.measureLevels(), names(measure.racismLevel, (id) => termName(racismLevels, id, language))],
          [
            t.measureInstruments(),
            names(measure.instruments, (id) => findMeasureInstrument(id)?.name[language] ?? id),
          ],
          [
            t.measurePolicyFields(),
            measure.policyFields?.length ? (
              <PolicyFields key="fields" language={language} ids={measure.policyFields} />
            ) : null,
          ],
          [
            t.measurePlaces(),
            measure.places?.length ? (
              <Places key="places" language={language} codes={measure.places} />
            ) : null,
          ],
          [
            t.measurePartners(),
            names(measure.partners?.map(({ name }) => name ?? "").filter(Boolean), String),
          ],
          [t.measureServices(), names(measure.services, String)],
          [
            t.measureRecommendations(),
            from.kind === "case" ? (
              <Recommendations key="answers" language={language} answers={measure.recommendations} />
            ) : null,
          ],
          [
            t.measureCommitmentsTen(),
            measure.eccarCommitments?.length ? (
              <ul key="ten">
                {measure.eccarCommitments.map((number) => (
                  <li key={number}>
                    <a href={`${hrefTo(language, "/commitments")}`}>
                      {number}. {findCommitment(number)?.name[language]}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null,
          ],
          [
            t.measureNodes(),
            nodes.length > 0 ? (
              <ul key="nodes">
                {nodes.map((path) => (
                  <li key={path.at(-1)?.id}>
                    {path.map(({ id, label }) => (label ? plainText(label, language) : id)).join(" › ")}
                  </li>
                ))}
              </ul>
            ) : null,
          ],
          [
            t.measureAgreement(),
            measure.agreement
              ? [
                  measure.agreement.kind,
                  measure.agreement.body,
                  measure.agreement.date ? dateWords(measure.agreement.date, language) : null,
                ]
                  .filter(Boolean)
                  .join(", ") || null
              : null,
          ],
          [t.measureCompetenceBasis(), measure.competenceBasis],
          [
            t.measureNotes(),
            measure.notes?.length ? (
              <ul key="notes">
                {measure.notes.map((note, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
                  <li key={index}>
                    <PlanWords text={note} language={language} />
                  </li>
                ))}
              </ul>
            ) : null,
          ],
          [
            t.measureContinues(),
            continues?.plan ? (
              <a
                key="continues"
                href={hrefTo(
                  language,
                  `/plans/${encodeURIComponent(continues.plan)}/measures/${encodeURIComponent(continues.measure)}`,
                )}
              >
                {continues.measure}
              </a>
            ) : null,
          ],
          [
            t.measureStated(),
            from.kind === "document" && from.source
              ? `${documentTitles(from.source.docs, language).join("; ")} (${confidenceWord(from.source.confidence, language)})`
              : null,
          ],
          [t.measureIdentifier(), <code key="id">{`${plan.id}:${measure.id}`}</code>],
        ]}
      />
    </Section>
  );
}

function PolicyFields({ language, ids }: { language: Language; ids: readonly string[] }) {
  return ids.map((id, index) => {
    const found = findPolicyField(belgianCompetenceModel(), id);
    return (
      <span key={id}>
        {index > 0 ? ", " : ""}
        {found.ok ? (
          <a href={hrefTo(language, "/competence/matrix", { field: id })}>{found.value.names[language]}</a>
        ) : (
          id
        )}
      </span>
    );
  });
}

function Places({ language, codes }: { language: Language; codes: readonly string[] }) {
  return codes.map((code, index) => {
    const municipality = belgianPlaceIndex().byCode.get(code);
    return (
      <span key={code}>
        {index > 0 ? ", " : ""}
        {municipality ? (
          <a href={hrefTo(language, `/places/${code}`)}>{nameOfPlace(municipality, language)}</a>
        ) : (
          code
        )}
      </span>
    );
  });
}

function Recommendations({
  language,
  answers,
}: {
  language: Language;
  answers: readonly Recommendation[] | null | undefined;
}) {
  const t = inLanguage(language);
  if (!answers || answers.length === 0) return <span className="soft">{t.measureRecommendationsNone()}</span>;
  return (
    <ul>
      {answers.map(({ body, reference, url, date }) => (
        <li key={`${body} ${reference}`}>
          {bodyName(body, t)}: {url ? <a href={url}>{reference}</a> : reference}
          {date ? ` (${dateWords(date, language)})` : ""}
        </li>
      ))}
    </ul>
  );
}

const bodyNames: Record<Recommendation["body"], (t: Texts) => string> = {
  un: (t) => t.measureBodyUn(),
  eu: (t) => t.measureBodyEu(),
  "council-of-europe": (t) => t.measureBodyCouncilOfEurope(),
  ecri: (t) => t.measureBodyEcri(),
  parliament: (t) => t.measureBodyParliament(),
  "equality-body": (t) => t.measureBodyEquality(),
  other: (t) => t.measureBodyOther(),
};
/** Who recommends. */
export const bodyName = (body: Recommendation["body"], t: Texts): string => bodyNames[body](t);
