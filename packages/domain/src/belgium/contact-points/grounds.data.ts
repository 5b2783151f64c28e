/**
 * The 25 protected grounds, in four families; ids are those of the framework where it has the ground, `otherIds` those of the compilation.
 *
 * Sources: stored copies of public pages, looked up on 2026-11-20 (`sources.data.ts`): check telephone numbers and hours
 * before publishing them. Facts with sources; this compilation CC0-1.0. Rewritten here as rows; hours and remarks on
 * telephone numbers are put into four languages by us, `notes` stay the English notes of the compilation.
 */
import type { GroundFamilyText, ReportGround } from "../../contact-point/index.js";

// biome-ignore format: a ground is a line
export const grounds: readonly ReportGround[] = [
  { id: "nationality", family: "racial", names: { nl: "nationaliteit", fr: "nationalité", de: "Staatsangehörigkeit", en: "nationality" } },
  { id: "alleged-race", family: "racial", names: { nl: "zogenaamd ras", fr: "prétendue race", de: "angebliche Rasse", en: "alleged race" } },
  { id: "skin-colour", family: "racial", names: { nl: "huidskleur", fr: "couleur de peau", de: "Hautfarbe", en: "skin colour" } },
  { id: "descent", family: "racial", names: { nl: "afkomst", fr: "ascendance", de: "Abstammung", en: "descent" } },
  { id: "national-ethnic-origin", family: "racial", names: { nl: "nationale of etnische afstamming", fr: "origine nationale ou ethnique", de: "nationale oder ethnische Herkunft", en: "national or ethnic origin" }, otherIds: ["national-or-ethnic-origin"] },
  { id: "disability", family: "other", names: { nl: "handicap", fr: "handicap", de: "Behinderung", en: "disability" } },
  { id: "sexual-orientation", family: "other", names: { nl: "seksuele geaardheid", fr: "orientation sexuelle", de: "sexuelle Orientierung", en: "sexual orientation" } },
  { id: "age", family: "other", names: { nl: "leeftijd", fr: "âge", de: "Alter", en: "age" } },
  { id: "wealth", family: "other", names: { nl: "vermogen", fr: "fortune", de: "Vermögen", en: "wealth" } },
  { id: "civil-status", family: "other", names: { nl: "burgerlijke staat", fr: "état civil", de: "Personenstand", en: "civil status" } },
  { id: "birth", family: "other", names: { nl: "geboorte", fr: "naissance", de: "Geburt", en: "birth" } },
  { id: "religion-belief", family: "other", names: { nl: "geloof of levensbeschouwing", fr: "conviction religieuse ou philosophique", de: "Religion oder Weltanschauung", en: "religious or philosophical belief" }, otherIds: ["belief"] },
  { id: "political-belief", family: "other", names: { nl: "politieke overtuiging", fr: "conviction politique", de: "politische Überzeugung", en: "political conviction" }, otherIds: ["political-conviction"] },
  { id: "trade-union-belief", family: "other", names: { nl: "syndicale overtuiging", fr: "conviction syndicale", de: "gewerkschaftliche Überzeugung", en: "trade-union conviction" }, otherIds: ["trade-union-conviction"] },
  { id: "state-of-health", family: "other", names: { nl: "gezondheidstoestand", fr: "état de santé", de: "Gesundheitszustand", en: "state of health" }, otherIds: ["health"] },
  { id: "physical-genetic", family: "other", names: { nl: "fysieke of genetische eigenschap", fr: "caractéristique physique ou génétique", de: "körperliches oder genetisches Merkmal", en: "physical or genetic characteristic" }, otherIds: ["physical-or-genetic-characteristic"] },
  { id: "social-origin-condition", family: "other", names: { nl: "sociale afkomst of positie", fr: "origine ou condition sociale", de: "soziale Herkunft oder Stellung", en: "social origin or condition" }, otherIds: ["social-origin-or-condition"] },
  { id: "family-composition", family: "other", names: { nl: "gezinssamenstelling", fr: "composition de ménage", de: "Haushaltszusammensetzung", en: "household composition (Walloon decree)" } },
  { id: "language", family: "language", names: { nl: "taal", fr: "langue", de: "Sprache", en: "language" } },
  { id: "sex", family: "sex-gender", names: { nl: "geslacht", fr: "sexe", de: "Geschlecht", en: "sex" } },
  { id: "pregnancy-and-maternity", family: "sex-gender", names: { nl: "zwangerschap, bevalling, borstvoeding, moederschap, medisch begeleide voortplanting", fr: "grossesse, accouchement, allaitement, maternité, procréation médicalement assistée", de: "Schwangerschaft, Entbindung, Stillen, Mutterschaft, medizinisch unterstützte Fortpflanzung", en: "pregnancy, childbirth, breastfeeding, maternity, assisted reproduction" } },
  { id: "family-responsibilities", family: "sex-gender", names: { nl: "gezinsverantwoordelijkheden", fr: "responsabilités familiales", de: "familiäre Verpflichtungen", en: "family responsibilities" } },
  { id: "gender-identity-and-expression", family: "sex-gender", names: { nl: "genderidentiteit en -expressie", fr: "identité et expression de genre", de: "Geschlechtsidentität und -ausdruck", en: "gender identity and expression" } },
  { id: "sex-characteristics", family: "sex-gender", names: { nl: "seksekenmerken", fr: "caractéristiques sexuelles", de: "Geschlechtsmerkmale", en: "sex characteristics" } },
  { id: "gender-transition", family: "sex-gender", names: { nl: "medische of sociale transitie", fr: "transition médicale ou sociale", de: "medizinische oder soziale Transition", en: "medical or social transition" } },
];

// biome-ignore format: a family is a line
export const groundFamilies: readonly GroundFamilyText[] = [
  { id: "racial", names: { nl: "raciale criteria", fr: "critères dits raciaux", de: "rassische Merkmale", en: "racial criteria" } },
  { id: "other", names: { nl: "andere beschermde criteria", fr: "autres critères protégés", de: "andere geschützte Merkmale", en: "other protected criteria" } },
  { id: "language", names: { nl: "taal", fr: "langue", de: "Sprache", en: "language" } },
  { id: "sex-gender", names: { nl: "geslacht en gender", fr: "sexe et genre", de: "Geschlecht und Gender", en: "sex and gender" } },
];

const idsOf = (...families: string[]): string[] =>
  grounds.filter((ground) => families.includes(ground.family)).map((ground) => ground.id);

export const allGrounds: string[] = /* @__PURE__ */ idsOf("racial", "other", "language", "sex-gender");
/** The grounds of Unia: all but sex, gender and language. */
export const racialAndOtherGrounds: string[] = /* @__PURE__ */ idsOf("racial", "other");
export const racialGrounds: string[] = /* @__PURE__ */ idsOf("racial");
export const sexAndGenderGrounds: string[] = /* @__PURE__ */ idsOf("sex-gender");
