import type { FullText } from "../../text/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isStated } from "../stated.js";

const termNames: Record<string, FullText> = {
  "definitions.racism": { nl: "racisme", fr: "racisme", de: "Rassismus", en: "racism" },
  "definitions.structuralRacism": {
    nl: "structureel racisme",
    fr: "racisme structurel",
    de: "struktureller Rassismus",
    en: "structural racism",
  },
};

/** Q12: the plan says what it means by racism and by structural racism. */
export const q12 = criterionCheck({
  id: "Q12",
  outcomes: {
    defined: pass({
      nl: "Het plan omschrijft racisme én structureel racisme.",
      fr: "Le plan définit le racisme et le racisme structurel.",
      de: "Der Plan definiert Rassismus und strukturellen Rassismus.",
      en: "The plan defines racism and structural racism.",
    }),
    notDefined: fail(
      {
        nl: "Omschrijvingen die ontbreken of korter zijn dan {minChars} tekens: {missing}.",
        fr: "Définitions absentes ou de moins de {minChars} caractères : {missing}.",
        de: "Definitionen, die fehlen oder kürzer als {minChars} Zeichen sind: {missing}.",
        en: "Definitions that are missing or shorter than {minChars} characters: {missing}.",
      },
      {
        nl: "Schrijf in één of twee zinnen wat u met elk begrip bedoelt, zodat iedereen hetzelfde leest.",
        fr: "Écrivez en une ou deux phrases ce que vous entendez par chaque notion, pour que tous lisent la même chose.",
        de: "Schreiben Sie in ein bis zwei Sätzen, was Sie mit jedem Begriff meinen, damit alle dasselbe lesen.",
        en: "Write in one or two sentences what you mean by each term, so that everyone reads the same.",
      },
    ),
  },
  personShould: {
    nl: "Lees de omschrijvingen: zijn ze duidelijk, noemen ze gevolgen los van de bedoeling, en herkennen betrokkenen er zich in?",
    fr: "Lisez les définitions : sont-elles claires, parlent-elles des effets et pas seulement des intentions, les personnes concernées s’y reconnaissent-elles ?",
    de: "Lesen Sie die Definitionen: Sind sie klar, nennen sie Wirkungen unabhängig von der Absicht, erkennen sich Betroffene darin wieder?",
    en: "Read the definitions: are they clear, do they speak of effects and not of intent alone, and do the people concerned recognise themselves in them?",
  },
  decide: (plan, { params }) => {
    const minChars = params.minChars;
    const length = (text: unknown) => (isStated(text) ? [...text.trim()].length : 0);
    const racism = length(plan.definitions?.racism);
    const structuralRacism = length(plan.definitions?.structuralRacism);
    const missing = [
      ...(racism < minChars ? ["definitions.racism"] : []),
      ...(structuralRacism < minChars ? ["definitions.structuralRacism"] : []),
    ];
    const numbers = { minChars, racism, structuralRacism };
    if (missing.length === 0) return { outcome: "defined", numbers };
    const names = { missing: missing.flatMap((member) => termNames[member] ?? []) };
    return { outcome: "notDefined", missing, numbers, names };
  },
});
