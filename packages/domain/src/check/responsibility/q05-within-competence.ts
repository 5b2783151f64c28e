import {
  type AuthorityTypeId,
  authorityTypes,
  coarseCompetence,
  lifeDomains,
} from "../../framework/index.js";
import type { Plan } from "../../plan/index.js";
import type { FullText } from "../../text/index.js";
import { type CheckContext, criterionCheck, fail, pass, unknown } from "../criterion-check.js";
import { fillText } from "../sentence.js";
import { noMeasures } from "../shared-outcomes.js";
import { isStated, listed } from "../stated.js";
import { coarseOffences, type Offence } from "./coarse-judgement.js";
import { type DetailedOpinion, deedsOf, detailedOpinion, opinionOnDomain } from "./detailed-judgement.js";

type Measure = NonNullable<Plan["measures"]>[number];

/**
 * Q05: every measure lies within what its lead may do.
 *
 * Two ways of judging, never mixed within one measure:
 * - a measure that names only life domains is judged by the coarse matrix, as the criterion says; where the caller has
 *   the detailed rules at hand, their opinion is a note that changes no result;
 * - a measure that names policy fields is judged by the detailed rules; without those rules it falls back on its
 *   domains, and is unknown when it has none.
 *
 * Every entry of `lead` is judged, though Q04 asks for one. A lead without a type cannot be looked up.
 */
export const q05 = criterionCheck({
  id: "Q05",
  outcomes: {
    noMeasures,
    within: pass({
      nl: "Geen enkele maatregel valt buiten de bevoegdheid van zijn trekker.",
      fr: "Aucune mesure ne sort de la compétence de son responsable.",
      de: "Keine Maßnahme liegt außerhalb der Zuständigkeit ihrer federführenden Stelle.",
      en: "No measure lies outside the competence of its lead.",
    }),
    outside: fail(
      {
        nl: "Maatregelen buiten de bevoegdheid van hun trekker: {offences}.",
        fr: "Mesures hors de la compétence de leur responsable : {offences}.",
        de: "Maßnahmen außerhalb der Zuständigkeit ihrer federführenden Stelle: {offences}.",
        en: "Measures outside the competence of their lead: {offences}.",
      },
      {
        nl: "Laat een bevoegde overheid de maatregel trekken, maak er een oproep aan haar van, of vermeld het akkoord waarop u steunt.",
        fr: "Confiez la mesure à une autorité compétente, faites-en un appel à celle-ci, ou citez l’accord sur lequel vous vous appuyez.",
        de: "Überlassen Sie die Federführung einer zuständigen Behörde, machen Sie daraus einen Aufruf an sie oder nennen Sie das Abkommen, auf das Sie sich stützen.",
        en: "Let a competent authority lead the measure, turn it into a call on that authority, or name the agreement you rely on.",
      },
    ),
    onOtherBasis: unknown(
      {
        nl: "Deze maatregelen vallen buiten de gewone bevoegdheid, maar noemen een grond die een jurist moet nalezen: {ids}.",
        fr: "Ces mesures sortent de la compétence ordinaire, mais citent une base qu’un juriste doit examiner : {ids}.",
        de: "Diese Maßnahmen liegen außerhalb der üblichen Zuständigkeit, nennen aber eine Grundlage, die juristisch zu prüfen ist: {ids}.",
        en: "These measures lie outside the usual competence, but name a basis that a jurist has to read: {ids}.",
      },
      {
        nl: "Laat een jurist nagaan of de genoemde grond, zoals een samenwerkingsakkoord, de maatregel draagt.",
        fr: "Faites vérifier par un juriste si la base citée, comme un accord de coopération, porte la mesure.",
        de: "Lassen Sie juristisch prüfen, ob die genannte Grundlage, etwa ein Zusammenarbeitsabkommen, die Maßnahme trägt.",
        en: "Have a jurist check whether the basis named, such as a cooperation agreement, carries the measure.",
      },
    ),
    cannotJudge: unknown(
      {
        nl: "De beleidsdomeinen van deze maatregelen konden niet worden opgezocht: {ids}.",
        fr: "Les domaines politiques de ces mesures n’ont pas pu être recherchés : {ids}.",
        de: "Die Politikbereiche dieser Maßnahmen konnten nicht nachgeschlagen werden: {ids}.",
        en: "The policy fields of these measures could not be looked up: {ids}.",
      },
      {
        nl: "Kijk de codes van de beleidsdomeinen na, of vermeld ook het levensdomein.",
        fr: "Vérifiez les codes des domaines politiques, ou indiquez aussi le domaine de vie.",
        de: "Prüfen Sie die Kennungen der Politikbereiche oder nennen Sie auch den Lebensbereich.",
        en: "Check the codes of the policy fields, or name the area of life as well.",
      },
    ),
  },
  personShould: {
    nl: "Dit is een eerste toets, geen juridisch advies: laat twijfelgevallen door een jurist nalezen.",
    fr: "C’est un premier contrôle, pas un avis juridique : faites relire les cas douteux par un juriste.",
    de: "Dies ist eine erste Prüfung, keine Rechtsberatung: Lassen Sie Zweifelsfälle juristisch prüfen.",
    en: "This is a first check, not legal advice: have a jurist read the doubtful cases.",
  },
  decide: (plan, context) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const opinions = rememberedOpinions(plan, context);
    const found = { offending: [] as string[], onBasis: [] as string[], notLookedUp: [] as string[] };
    const offences: FullText[] = [];
    const beside: Record<Beside, string[]> = { noLead: [], roomSeen: [], doubted: [], agreementNeeded: [] };

    for (const measure of measures) {
      if (measure.kind === "advocacy") continue;
      const judged = judge(measure, opinions);
      if (judged.verdict === "cannot-say") found.notLookedUp.push(measure.id);
      if (judged.verdict === "outside") {
        if (isStated(measure.competenceBasis)) found.onBasis.push(measure.id);
        else {
          found.offending.push(measure.id);
          offences.push(judged.offence);
        }
      }
      if (judged.beside) beside[judged.beside].push(measure.id);
    }

    const numbers = {
      measures: measures.length,
      offending: found.offending.length,
      onBasis: found.onBasis.length,
      notLookedUp: found.notLookedUp.length,
    };
    const decision = { numbers, lists: { ...found, ...beside }, note: noteOn(beside) };
    if (found.offending.length > 0) {
      return { outcome: "outside", ids: found.offending, names: { offences }, ...decision };
    }
    if (found.onBasis.length > 0) return { outcome: "onOtherBasis", ids: found.onBasis, ...decision };
    if (found.notLookedUp.length > 0) return { outcome: "cannotJudge", ids: found.notLookedUp, ...decision };
    return { outcome: "within", ...decision };
  },
});

type Beside = "noLead" | "roomSeen" | "doubted" | "agreementNeeded";
type Judgement =
  | { verdict: "within" | "cannot-say"; beside: Beside | null }
  | { verdict: "outside"; beside: Beside | null; offence: FullText };
type Opinions = ReturnType<typeof rememberedOpinions>;

function judge(measure: Measure, opinions: Opinions): Judgement {
  const types = typesOf(measure);
  if (types.length === 0) return { verdict: "within", beside: "noLead" };
  const domains = listed(measure.domains);
  const fields = listed(measure.policyFields).filter(isStated);
  const instruments = listed(measure.instruments);
  if (fields.length > 0 && opinions.onFields) return judgeByRules(measure, fields, opinions.onFields);
  if (fields.length > 0 && domains.length === 0) return { verdict: "cannot-say", beside: null };

  const [offence] = coarseOffences(types, domains, instruments);
  const detailed = domains.length > 0 ? opinions.onDomains?.(measure) : undefined;
  if (!offence) return { verdict: "within", beside: detailed === "no" ? "doubted" : null };
  return {
    verdict: "outside",
    beside: detailed === "yes" || detailed === "yes-with-cooperation" ? "roomSeen" : null,
    offence: writeOffence(measure.id, offence),
  };
}

function judgeByRules(
  measure: Measure,
  fields: readonly string[],
  onFields: NonNullable<Opinions["onFields"]>,
): Judgement {
  const may = onFields(measure, fields);
  if (may.worst === "cannot-say") return { verdict: "cannot-say", beside: null };
  if (may.worst === "no")
    return { verdict: "outside", beside: null, offence: sameInAll(`${measure.id} (${may.field})`) };
  return { verdict: "within", beside: may.worst === "yes-with-cooperation" ? "agreementNeeded" : null };
}

const typesOf = (measure: Measure): AuthorityTypeId[] => [
  ...new Set(listed(measure.lead).flatMap(({ type }) => type ?? [])),
];

/** From the best answer to the worst: the worst one of a measure decides. */
const order: readonly DetailedOpinion["may"][] = ["yes", "yes-with-cooperation", "cannot-say", "no"];
const worse = (a: DetailedOpinion["may"], b: DetailedOpinion["may"]) =>
  order.indexOf(b) > order.indexOf(a) ? b : a;

/** Opinions of the detailed rules, each asked once per combination: ten thousand measures share a few hundred. */
function rememberedOpinions(plan: Plan, { competence, on }: CheckContext<"Q05">) {
  if (!competence) return { onFields: null, onDomains: null };
  const memory = new Map<string, DetailedOpinion["may"]>();
  const remember = (key: string, ask: () => DetailedOpinion): DetailedOpinion["may"] => {
    const known = memory.get(key);
    if (known) return known;
    const { may } = ask();
    memory.set(key, may);
    return may;
  };
  const region = plan.languageRegion;
  return {
    /** Every field for every deed and every lead. */
    onFields: (measure: Measure, fields: readonly string[]) => {
      let worst: DetailedOpinion["may"] = "yes";
      let field: string | null = null;
      for (const { type, authority } of listed(measure.lead)) {
        if (!type) continue;
        for (const one of fields) {
          for (const deed of deedsOf(listed(measure.instruments))) {
            const question = { type, authority, fields: [one], deed, region, on };
            const may = remember(`${type}|${authority ?? ""}|${one}|${deed}`, () =>
              detailedOpinion(competence, question),
            );
            if (worse(worst, may) !== worst) field = one;
            worst = worse(worst, may);
          }
        }
      }
      return { worst, field };
    },
    /** Every domain for every deed and every kind of lead. */
    onDomains: (measure: Measure) => {
      let worst: DetailedOpinion["may"] = "yes";
      for (const type of typesOf(measure)) {
        for (const domain of listed(measure.domains)) {
          for (const deed of deedsOf(listed(measure.instruments))) {
            const may = remember(`${type}||${domain}|${deed}`, () =>
              opinionOnDomain(competence, domain, { type, deed, region, on }),
            );
            worst = worse(worst, may);
          }
        }
      }
      return worst;
    },
  };
}

const sameInAll = (text: string): FullText => ({ nl: text, fr: text, de: text, en: text });

function writeOffence(id: string, { domain, type, level }: Offence): FullText {
  const parts = [
    lifeDomains.find((one) => one.id === domain)?.name ?? sameInAll(domain),
    authorityTypes.find((one) => one.id === type)?.name ?? sameInAll(type),
    coarseCompetence.levels[level],
  ];
  const write = (language: keyof FullText) => `${id} (${parts.map((part) => part[language]).join(" – ")})`;
  return { nl: write("nl"), fr: write("fr"), de: write("de"), en: write("en") };
}

const sentences: Record<Beside, FullText> = {
  noLead: {
    nl: "Niet op te zoeken, want zonder trekker met een soort overheid: {ids}.",
    fr: "Impossible à vérifier, faute de responsable avec un type d’autorité : {ids}.",
    de: "Nicht nachzuschlagen, da eine federführende Stelle mit Art der Behörde fehlt: {ids}.",
    en: "Could not be looked up, for want of a lead with a kind of authority: {ids}.",
  },
  roomSeen: {
    nl: "De gedetailleerde bevoegdheidsregels zien wel ruimte voor: {ids}.",
    fr: "Les règles détaillées de compétence laissent pourtant une place à : {ids}.",
    de: "Die ausführlichen Zuständigkeitsregeln lassen dagegen Raum für: {ids}.",
    en: "The detailed rules on competence do see room for: {ids}.",
  },
  doubted: {
    nl: "De gedetailleerde bevoegdheidsregels noemen de trekker niet voor: {ids}.",
    fr: "Les règles détaillées de compétence ne citent pas le responsable pour : {ids}.",
    de: "Die ausführlichen Zuständigkeitsregeln nennen die federführende Stelle nicht für: {ids}.",
    en: "The detailed rules on competence do not name the lead for: {ids}.",
  },
  agreementNeeded: {
    nl: "Volgens de gedetailleerde regels is overleg of een akkoord nodig voor: {ids}.",
    fr: "Selon les règles détaillées, une concertation ou un accord est nécessaire pour : {ids}.",
    de: "Nach den ausführlichen Regeln ist eine Absprache oder ein Abkommen nötig für: {ids}.",
    en: "By the detailed rules, concertation or an agreement is needed for: {ids}.",
  },
};

function noteOn(beside: Record<Beside, readonly string[]>): FullText | null {
  const kinds = (["noLead", "roomSeen", "doubted", "agreementNeeded"] as const).filter(
    (kind) => beside[kind].length > 0,
  );
  if (kinds.length === 0) return null;
  const filled = kinds.map((kind) => fillText(sentences[kind], { ids: beside[kind] }));
  const join = (language: keyof FullText) => filled.map((text) => text[language]).join(" ");
  return { nl: join("nl"), fr: join("fr"), de: join("de"), en: join("en") };
}
