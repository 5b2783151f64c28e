/** The steps of an explanation in words. A step is facts; this gives its title and sentences. */
import type { AgreementFact, Step, TransferFact } from "@napar/domain/competence";
import { type Language, type LocalizedText, readText } from "@napar/domain/text";
import { inLanguage, type Texts } from "../messages/index.js";
import { wordDate } from "./dates.js";
import { nameOr, type WordingLookups } from "./lookups.js";
import { wordList } from "./numbers.js";
import {
  wordConfidenceLong,
  wordCooperationLong,
  wordInstitutionLanguage,
  wordPlaceGroup,
  wordProcedure,
  wordVerification,
} from "./vocabulary.js";

/**
 * A sentence; `language` differs from the reader's where the source's own words are in another one, `isCourtesy` says
 * that the words are our translation of the source's.
 */
export type Sentence = { text: string; language: Language; isCourtesy?: boolean };
export type WordedStep = {
  title: string;
  sentences: Sentence[];
  /** The articles that stand beside the step. */
  articles: Sentence[];
};

/** Words for one step. Works for every kind; a kind without facts gives only what it can say. */
export function wordStep(step: Step, language: Language, lookups: WordingLookups): WordedStep {
  const t = inLanguage(language);
  const tongue: Tongue = {
    t,
    language,
    lookups,
    names: (ids) =>
      wordList(
        ids.map((id) => nameOr(lookups.authority(id, language), id)),
        language,
      ),
  };
  const sentences = sentencesOf(step, tongue).map((sentence) =>
    typeof sentence === "string" ? { text: sentence, language } : sentence,
  );
  return { title: titleOf(step.kind, t), sentences, articles: articlesOf(step, language, lookups) };
}

type Tongue = {
  t: Texts;
  language: Language;
  lookups: WordingLookups;
  /** Authorities by id, as a list in words. */
  names: (ids: readonly string[]) => string;
};
type Said = string | Sentence;

function titleOf(kind: Step["kind"], t: Texts): string {
  const titles: Record<Step["kind"], () => string> = {
    place: t.stepPlace,
    institution: t.stepInstitution,
    constitution: t.stepConstitution,
    specialAct: t.stepSpecialAct,
    transfer: t.stepTransfer,
    limits: t.stepLimits,
    cooperation: t.stepCooperation,
    confidence: t.stepConfidence,
  };
  return titles[kind]();
}

function articlesOf(step: Step, language: Language, lookups: WordingLookups): Sentence[] {
  return step.legalBases.map(
    (id) => lookups.legalBasis?.(id, language) ?? { text: id, language: "en" as const },
  );
}

function sentencesOf(step: Step, tongue: Tongue): Said[] {
  switch (step.kind) {
    case "place":
      return placeSentences(step, tongue);
    case "institution":
      return institutionSentences(step, tongue);
    case "constitution":
      return [tongue.t.constitutionFor({ authorities: holdersIn(step.byHolder, tongue) })];
    case "specialAct":
      return [tongue.t.actsFor({ authorities: holdersIn(step.byHolder, tongue) })];
    case "transfer":
      return step.transfers.flatMap((transfer) => transferSentences(transfer, tongue));
    case "limits":
      return limitSentences(step, tongue);
    case "cooperation":
      return cooperationSentences(step, tongue);
    case "confidence":
      return confidenceSentences(step, tongue);
  }
}

const holdersIn = (byHolder: readonly { authority: string }[], { names }: Tongue) =>
  names(byHolder.map(({ authority }) => authority));

function placeSentences(step: Extract<Step, { kind: "place" }>, tongue: Tongue): Said[] {
  const { t, language, lookups, names } = tongue;
  const area = nameOr(lookups.languageArea?.(step.languageArea, language), step.languageArea);
  const place = lookups.place?.(language);
  const inArea: Record<string, (params: { place: string }) => string> = {
    "LA-NL": t.areaLaNl,
    "LA-FR": t.areaLaFr,
    "LA-DE": t.areaLaDe,
    "LA-BRU": t.areaLaBru,
  };
  const where = inArea[step.languageArea];
  const sentences: Said[] = place
    ? [where ? where({ place }) : t.areaOther({ place, area })]
    : [`${capital(area)}.`];
  if (step.region) sentences.push(t.stepPlaceRegion({ region: names([step.region]) }));
  const communities = names(step.communities);
  if (step.communities.length === 1) sentences.push(t.stepPlaceCommunity({ communities }));
  if (step.communities.length > 1) sentences.push(t.stepPlaceCommunities({ communities }));
  return [...sentences, ...groupSentences(step.placeGroups, tongue)];
}

const groupSentences = (groups: readonly string[], { t, language }: Tongue): string[] =>
  groups.map((group) => t.stepPlaceGroup({ group: wordPlaceGroup(group, language) }));

function institutionSentences(step: Extract<Step, { kind: "institution" }>, { t, language }: Tongue): Said[] {
  const word = (institutions: typeof step.institutionLanguages) =>
    wordList(
      institutions.map((one) => wordInstitutionLanguage(one, language)),
      language,
    );
  const sentences: Said[] = [
    step.given
      ? t.institutionGiven({ institution: wordInstitutionLanguage(step.given, language) })
      : t.institutionDecides(),
  ];
  if (!step.given && step.institutionLanguages.length > 0)
    sentences.push(t.institutionFor({ institutions: word(step.institutionLanguages) }));
  if (step.criteria.includes("activities")) sentences.push(t.institutionActivities());
  if (step.criteria.includes("organisation")) sentences.push(t.institutionOrganisation());
  return sentences;
}

function transferSentences(transfer: TransferFact, { t, language, names }: Tongue): Said[] {
  const facts = {
    date: wordDate(transfer.effectiveDate, language),
    from: names([transfer.from]),
    to: names(transfer.to),
  };
  const byNature = { competence: t.transferCompetence, exercise: t.transferExercise, body: t.transferBody };
  const sentence = byNature[transfer.nature](facts);
  return transfer.confidence === "high" ? [sentence] : [sentence, t.transferUnsure()];
}

function limitSentences(step: Extract<Step, { kind: "limits" }>, tongue: Tongue): Said[] {
  const { t, language, lookups, names } = tongue;
  return [
    ...step.aspects.map(({ authority, aspect }) =>
      t.limitAspect({
        authority: capital(names([authority])),
        aspect: nameOr(lookups.aspect?.(aspect, language), aspect),
      }),
    ),
    ...groupSentences(step.placeGroups, tongue),
    ...step.exceptions.map(({ authority }) => t.limitException({ authority: names([authority]) })),
    ...step.agencies.map(({ authority, agencies }) =>
      t.limitAgencies({ authority: capital(names([authority])), agencies: names(agencies) }),
    ),
    // Rules often share a note: it is said once.
    ...[...new Set(step.notes.map(({ note }) => note))].flatMap((note) => noteSentence(note, tongue) ?? []),
  ];
}

/** A note in the reader's language where it exists in it; the ids of language areas that jurists write become names. */
function noteSentence(note: LocalizedText, { language, lookups }: Tongue): Sentence | null {
  const read = readText(note, language);
  if (!read) return null;
  const the = read.language === "en" ? "the " : "";
  const nameOfArea = (id: string) => the + nameOr(lookups.languageArea?.(id, read.language), id);
  return {
    text: read.text.replace(/\bLA-(NL|FR|DE|BRU)\b/g, nameOfArea),
    language: read.language,
    ...(read.state === "courtesy" && { isCourtesy: true }),
  };
}

function cooperationSentences(step: Extract<Step, { kind: "cooperation" }>, tongue: Tongue): Said[] {
  const { t, language } = tongue;
  const sentences: Said[] = [wordCooperationLong(step.level, language)];
  for (const agreement of step.agreements) sentences.push(agreementSentence(agreement, tongue));
  if (step.procedures.length > 0) {
    const procedures = step.procedures.map((id) => wordProcedure(id, language));
    sentences.push(t.cooperationProcedures({ procedures: wordList(procedures, language, "or") }));
  }
  return sentences;
}

function agreementSentence({ id, state, inForce }: AgreementFact, { t, language, lookups }: Tongue): string {
  const agreement = nameOr(lookups.agreement?.(id, language), id);
  switch (state) {
    case "inForce":
      return inForce
        ? t.agreementInForce({ agreement, date: wordDate(inForce, language) })
        : t.agreementInForceUndated({ agreement });
    case "dayNotSeen":
      return t.agreementDayNotSeen({ agreement });
    case "notYetInForce":
      return t.agreementNotYetInForce({ agreement });
    case "notConcluded":
      return t.agreementNotConcluded({ agreement });
  }
}

function confidenceSentences(step: Extract<Step, { kind: "confidence" }>, { t, language }: Tongue): Said[] {
  const date = wordDate(step.asOf, language);
  return [
    wordConfidenceLong(step.confidence, language),
    wordVerification(step.verification, language),
    t.lawAsOf({ date }),
    ...(step.afterAsOf ? [t.lawAfterAsOf({ date })] : []),
    t.notLegalAdvice(),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
