/** Sentences, in four languages, on how two plans differ. `{…}` are facts; figures stand after what they count. */
import type { FullText } from "../text/index.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const comparisonTexts = {
  periodsOverlap: text(
    "Beide plannen lopen samen van {from} tot en met {to}.",
    "Les deux plans courent ensemble du {from} au {to}.",
    "Beide Pläne laufen gemeinsam vom {from} bis {to}.",
    "Both plans run together from {from} to {to}.",
  ),
  periodsApart: text(
    "De twee plannen lopen niet in dezelfde tijd.",
    "Les deux plans ne courent pas en même temps.",
    "Die beiden Pläne laufen nicht zur gleichen Zeit.",
    "The two plans do not run at the same time.",
  ),
  periodsUnknown: text(
    "Niet van beide plannen is een begin en een einde bekend: of ze samen lopen, weten wij niet.",
    "Le début et la fin ne sont pas connus pour les deux plans : nous ne savons pas s’ils courent ensemble.",
    "Beginn und Ende sind nicht von beiden Plänen bekannt: Ob sie gleichzeitig laufen, wissen wir nicht.",
    "A beginning and an end are not known of both plans: whether they run together, we do not know.",
  ),
  measures: text(
    "Maatregelen: {one} in {titleOne}, {other} in {titleOther}.",
    "Mesures : {one} dans {titleOne}, {other} dans {titleOther}.",
    "Maßnahmen: {one} in {titleOne}, {other} in {titleOther}.",
    "Measures: {one} in {titleOne}, {other} in {titleOther}.",
  ),
  notListed: text(
    "Van {title} kennen wij de maatregelen niet. Wat hier ontbreekt, ontbreekt niet in het plan.",
    "Nous ne connaissons pas les mesures de {title}. Ce qui manque ici ne manque pas dans le plan.",
    "Von {title} kennen wir die Maßnahmen nicht. Was hier fehlt, fehlt nicht im Plan.",
    "We do not know the measures of {title}. What is missing here is not missing in the plan.",
  ),
  leads: text(
    "Maatregelen met een trekker: {one} van {ofOne} en {other} van {ofOther}.",
    "Mesures avec un responsable : {one} sur {ofOne} et {other} sur {ofOther}.",
    "Maßnahmen mit federführender Stelle: {one} von {ofOne} und {other} von {ofOther}.",
    "Measures with a lead: {one} of {ofOne} and {other} of {ofOther}.",
  ),
  ends: text(
    "Maatregelen met een einddatum: {one} van {ofOne} en {other} van {ofOther}.",
    "Mesures avec une date de fin : {one} sur {ofOne} et {other} sur {ofOther}.",
    "Maßnahmen mit Enddatum: {one} von {ofOne} und {other} von {ofOther}.",
    "Measures with an end date: {one} of {ofOne} and {other} of {ofOther}.",
  ),
  domains: text(
    "Levensdomeinen: {both} in beide plannen, {one} enkel in {titleOne}, {other} enkel in {titleOther}.",
    "Domaines de vie : {both} dans les deux plans, {one} seulement dans {titleOne}, {other} seulement dans {titleOther}.",
    "Lebensbereiche: {both} in beiden Plänen, {one} nur in {titleOne}, {other} nur in {titleOther}.",
    "Fields of life: {both} in both plans, {one} in {titleOne} only, {other} in {titleOther} only.",
  ),
  commitments: text(
    "Van de tien verbintenissen: {both} in beide plannen, {one} enkel in {titleOne}, {other} enkel in {titleOther}, {neither} in geen van beide.",
    "Des dix engagements : {both} dans les deux plans, {one} seulement dans {titleOne}, {other} seulement dans {titleOther}, {neither} dans aucun.",
    "Von den zehn Verpflichtungen: {both} in beiden Plänen, {one} nur in {titleOne}, {other} nur in {titleOther}, {neither} in keinem.",
    "Of the ten commitments: {both} in both plans, {one} in {titleOne} only, {other} in {titleOther} only, {neither} in neither.",
  ),
  money: text(
    "Geld voor het hele plan: {one} in {titleOne}, {other} in {titleOther}.",
    "Argent pour tout le plan : {one} dans {titleOne}, {other} dans {titleOther}.",
    "Geld für den ganzen Plan: {one} in {titleOne}, {other} in {titleOther}.",
    "Money for the whole plan: {one} in {titleOne}, {other} in {titleOther}.",
  ),
  criteria: text(
    "Van de vijftig kwaliteitscriteria is voldaan: {one} door {titleOne}, {other} door {titleOther}. Het oordeel verschilt op {differing} criteria.",
    "Des cinquante critères de qualité, sont remplis : {one} par {titleOne}, {other} par {titleOther}. Le résultat diffère sur {differing} critères.",
    "Von den fünfzig Qualitätskriterien sind erfüllt: {one} von {titleOne}, {other} von {titleOther}. Das Ergebnis unterscheidet sich bei {differing} Kriterien.",
    "Of the fifty quality criteria are met: {one} by {titleOne}, {other} by {titleOther}. The result differs on {differing} criteria.",
  ),
  notStated: text("niet vermeld", "non mentionné", "nicht angegeben", "not stated"),
} as const satisfies Record<string, FullText>;
