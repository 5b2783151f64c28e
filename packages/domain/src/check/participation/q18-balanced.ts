import type { FullText } from "../../text/index.js";
import { criterionCheck, fail, pass, unknown } from "../criterion-check.js";
import { noConsultationHeld } from "../shared-outcomes.js";
import { heldConsultations, participantsOf } from "./consultations.js";

const attributes = ["racialisedLed", "volunteer", "grassroots"] as const;
type Attribute = (typeof attributes)[number];

const attributeNames: Record<Attribute, FullText> = {
  racialisedLed: {
    nl: "geleid door mensen die racisme ervaren",
    fr: "dirigée par des personnes qui vivent le racisme",
    de: "geleitet von Menschen, die Rassismus erleben",
    en: "led by people who live with racism",
  },
  volunteer: {
    nl: "gedragen door vrijwilligers",
    fr: "portée par des bénévoles",
    de: "von Freiwilligen getragen",
    en: "run by volunteers",
  },
  grassroots: {
    nl: "werkend aan de basis",
    fr: "active sur le terrain",
    de: "an der Basis tätig",
    en: "working at the grassroots",
  },
};

/**
 * Q18: among the organisations consulted are some led by people concerned, some run by volunteers, some from the
 * grassroots. Only what an organisation declared about itself counts; nothing is inferred, least of all from names.
 *
 * Each attribute is weighed on its own, over the ngo participants of all consultations: declared by fewer than half of
 * them it is unknown, declared by enough and true for none it fails. One failure decides, whatever the others are.
 */
export const q18 = criterionCheck({
  id: "Q18",
  outcomes: {
    noConsultationHeld,
    balanced: pass({
      nl: "Onder de {organisations} geraadpleegde organisaties zijn de drie evenwichten aanwezig.",
      fr: "Les trois équilibres sont présents parmi les {organisations} organisations consultées.",
      de: "Unter den {organisations} angehörten Organisationen sind die drei Gleichgewichte gewahrt.",
      en: "The three balances are present among the {organisations} organisations consulted.",
    }),
    unbalanced: fail(
      {
        nl: "Onder de {organisations} geraadpleegde organisaties is er geen enkele van dit soort: {missing}.",
        fr: "Parmi les {organisations} organisations consultées, aucune n’est de ce type : {missing}.",
        de: "Unter den {organisations} angehörten Organisationen ist keine dieser Art: {missing}.",
        en: "Among the {organisations} organisations consulted there is none of this kind: {missing}.",
      },
      {
        nl: "Nodig ook zulke organisaties uit, en vergoed hun tijd.",
        fr: "Invitez aussi de telles organisations, et rémunérez leur temps.",
        de: "Laden Sie auch solche Organisationen ein und vergüten Sie ihre Zeit.",
        en: "Invite such organisations too, and pay for their time.",
      },
    ),
    undeclared: unknown(
      {
        nl: "Minder dan de helft van de organisaties zegt hierover iets over zichzelf: {missing}.",
        fr: "Moins de la moitié des organisations se sont prononcées sur elles-mêmes quant à ceci : {missing}.",
        de: "Weniger als die Hälfte der Organisationen hat sich selbst dazu geäußert: {missing}.",
        en: "Fewer than half of the organisations have declared this about themselves: {missing}.",
      },
      {
        nl: "Vraag de organisaties of ze dit zelf willen aangeven. Vul het nooit in hun plaats in.",
        fr: "Demandez aux organisations si elles veulent le déclarer elles-mêmes. Ne le remplissez jamais à leur place.",
        de: "Fragen Sie die Organisationen, ob sie dies selbst angeben möchten. Tragen Sie es nie an ihrer Stelle ein.",
        en: "Ask the organisations whether they wish to declare this themselves. Never fill it in for them.",
      },
    ),
  },
  personShould: {
    nl: "Bekijk samen met de organisaties of het evenwicht klopt: wie ontbrak aan tafel?",
    fr: "Voyez avec les organisations si l’équilibre est juste : qui manquait autour de la table ?",
    de: "Besprechen Sie mit den Organisationen, ob das Gleichgewicht stimmt: Wer fehlte am Tisch?",
    en: "Look at the balance together with the organisations: who was missing at the table?",
  },
  decide: (plan, { on }) => {
    if (heldConsultations(plan, on).length === 0) return { outcome: "noConsultationHeld" };
    const organisations = participantsOf(plan).filter(({ type }) => type === "ngo");
    const declared = (attribute: Attribute) =>
      organisations.filter((organisation) => typeof organisation[attribute] === "boolean");
    const isUndeclared = (attribute: Attribute) => declared(attribute).length < organisations.length / 2;
    const absent = attributes.filter(
      (attribute) => !isUndeclared(attribute) && !declared(attribute).some((one) => one[attribute] === true),
    );
    const undeclared = attributes.filter(isUndeclared);
    const numbers = { organisations: organisations.length };
    const about = (missing: readonly Attribute[]) => ({
      missing,
      numbers,
      names: { missing: missing.map((attribute) => attributeNames[attribute]) },
    });
    if (absent.length > 0) return { outcome: "unbalanced", ...about(absent) };
    return undeclared.length > 0
      ? { outcome: "undeclared", ...about(undeclared) }
      : { outcome: "balanced", numbers };
  },
});
