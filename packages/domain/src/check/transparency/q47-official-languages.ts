import { type AuthorityTypeId, localRequiredLanguages, requiredLanguages } from "../../framework/index.js";
import type { Plan } from "../../plan/index.js";
import type { FullText, Language } from "../../text/index.js";
import { criterionCheck, fail, pass, unknown } from "../criterion-check.js";
import { listed } from "../stated.js";

const localTypes = new Set<string>(["municipality", "province", "police-zone"]);

const languageNames: Record<Language, FullText> = {
  nl: { nl: "Nederlands", fr: "néerlandais", de: "Niederländisch", en: "Dutch" },
  fr: { nl: "Frans", fr: "français", de: "Französisch", en: "French" },
  de: { nl: "Duits", fr: "allemand", de: "Deutsch", en: "German" },
  en: { nl: "Engels", fr: "anglais", de: "Englisch", en: "English" },
};
const namesOfLanguages = (codes: readonly Language[]): FullText[] => codes.map((code) => languageNames[code]);

/**
 * Q47: the plan is published in every language its authority has to use.
 *
 * The criterion asks this of the authority of the plan. Languages of co-authorities that are not covered are shown as a
 * note and decide nothing, except that an interfederal plan always needs the three.
 *
 * @see Constitution, art. 4 and 30; coordinated laws of 18 July 1966 on the use of languages in administrative matters
 */
export const q47 = criterionCheck({
  id: "Q47",
  outcomes: {
    complete: pass({
      nl: "Het plan is gepubliceerd in de talen van de overheid: {required}.",
      fr: "Le plan est publié dans les langues de l’autorité : {required}.",
      de: "Der Plan ist in den Sprachen der Behörde veröffentlicht: {required}.",
      en: "The plan is published in the languages of the authority: {required}.",
    }),
    noneRequired: pass({
      nl: "Voor deze opsteller geldt geen verplichte taal.",
      fr: "Aucune langue n’est obligatoire pour cet auteur.",
      de: "Für diese Verfasser gilt keine Pflichtsprache.",
      en: "No language is compulsory for this author.",
    }),
    incomplete: fail(
      {
        nl: "Talen waarin het plan niet gepubliceerd is: {missing}.",
        fr: "Langues dans lesquelles le plan n’est pas publié : {missing}.",
        de: "Sprachen, in denen der Plan nicht veröffentlicht ist: {missing}.",
        en: "Languages in which the plan is not published: {missing}.",
      },
      {
        nl: "Publiceer het hele plan ook in deze taal of talen, of vermeld de versie die er al is.",
        fr: "Publiez tout le plan aussi dans cette ou ces langues, ou indiquez la version qui existe déjà.",
        de: "Veröffentlichen Sie den ganzen Plan auch in dieser Sprache oder diesen Sprachen, oder nennen Sie die vorhandene Fassung.",
        en: "Publish the whole plan in this language or these languages too, or name the version that exists.",
      },
    ),
    noRegion: unknown(
      {
        nl: "Het taalgebied van deze lokale overheid is niet vermeld.",
        fr: "La région linguistique de cette autorité locale n’est pas indiquée.",
        de: "Das Sprachgebiet dieser lokalen Behörde ist nicht angegeben.",
        en: "The language area of this local authority is not stated.",
      },
      {
        nl: "Voeg het taalgebied toe: nl, fr, de of brussels.",
        fr: "Ajoutez la région linguistique : nl, fr, de ou brussels.",
        de: "Ergänzen Sie das Sprachgebiet: nl, fr, de oder brussels.",
        en: "Add the language area: nl, fr, de or brussels.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de vertalingen volledig zijn en even goed te lezen. In faciliteitengemeenten gelden extra regels.",
    fr: "Vérifiez que les traductions sont complètes et aussi lisibles. Dans les communes à facilités, d’autres règles s’ajoutent.",
    de: "Prüfen Sie, ob die Übersetzungen vollständig und ebenso gut lesbar sind. In Gemeinden mit Erleichterungen gelten weitere Regeln.",
    en: "Check that the translations are complete and read as well. In municipalities with facilities further rules apply.",
  },
  decide: (plan) => {
    const required = requiredLanguagesOf(plan);
    if (required === null) return { outcome: "noRegion", missing: ["languageRegion"] };
    const published = new Set<string>(listed(plan.languages));
    const missing = required.filter((language) => !published.has(language));
    const note = noteOnCoAuthorities(plan, required, published);
    const names = { required: namesOfLanguages(required), missing: namesOfLanguages(missing) };
    if (required.length === 0) return { outcome: "noneRequired", note };
    return missing.length === 0
      ? { outcome: "complete", lists: { required }, names, note }
      : { outcome: "incomplete", missing, lists: { required }, names, note };
  },
});

/** `null` when a local authority does not say in which language area it lies. */
function requiredLanguagesOf(plan: Plan): readonly Language[] | null {
  const { type } = plan.authority;
  if (plan.level === "interfederal") return requiredLanguages.interfederal.required;
  if (localTypes.has(type)) return plan.languageRegion ? localRequiredLanguages[plan.languageRegion] : null;
  return requiredLanguages[type as AuthorityTypeId | "interfederal"]?.required ?? [];
}

function noteOnCoAuthorities(
  plan: Plan,
  required: readonly Language[],
  published: ReadonlySet<string>,
): FullText | null {
  const others = listed(plan.coAuthorities).flatMap(
    ({ type }) => requiredLanguages[type as AuthorityTypeId | "interfederal"]?.required ?? [],
  );
  const lacking = [...new Set(others)].filter(
    (language) => !required.includes(language) && !published.has(language),
  );
  if (lacking.length === 0) return null;
  const list = (language: Language) => lacking.map((code) => languageNames[code][language]).join(", ");
  return {
    nl: `Een medeopsteller gebruikt ook een taal waarin het plan niet gepubliceerd is: ${list("nl")}.`,
    fr: `Un coauteur emploie aussi une langue dans laquelle le plan n’est pas publié : ${list("fr")}.`,
    de: `Eine mitverantwortliche Behörde verwendet auch eine Sprache, in der der Plan nicht veröffentlicht ist: ${list("de")}.`,
    en: `A co-author also uses a language in which the plan is not published: ${list("en")}.`,
  };
}
