/** What the commands on goals do and why they are refused, in words; `{…}` are the facts of the refusal. */
import type { FullText } from "../text/index.js";
import type { GoalCommands, GoalRefusal } from "./goal-part.js";

export const goalCommandSummaries: Record<keyof GoalCommands, FullText> = {
  createGoal: {
    nl: "Een doelstelling opnemen, met de bronnen waaruit ze voortkomt.",
    fr: "Inscrire un objectif, avec les sources dont il découle.",
    de: "Ein Ziel aufnehmen, mit den Quellen, auf denen es beruht.",
    en: "Add a goal, with the sources it comes from.",
  },
  changeGoal: {
    nl: "Een eigen doelstelling wijzigen.",
    fr: "Modifier un objectif que l’on a fixé soi-même.",
    de: "Ein eigenes Ziel ändern.",
    en: "Change a goal of one’s own.",
  },
  claimGoal: {
    nl: "Een doelstelling op zich nemen waarvan het document niet zegt wie ze stelde.",
    fr: "Prendre à son compte un objectif dont le document ne nomme pas l’auteur.",
    de: "Ein Ziel übernehmen, dessen Urheber das Dokument nicht nennt.",
    en: "Take on a goal whose maker the document does not name.",
  },
  withdrawGoal: {
    nl: "Een eigen doelstelling intrekken, met de reden; ze blijft leesbaar.",
    fr: "Retirer un objectif que l’on a fixé, avec le motif ; il reste lisible.",
    de: "Ein eigenes Ziel zurückziehen, mit Begründung; es bleibt lesbar.",
    en: "Withdraw a goal of one’s own, with the reason; it stays readable.",
  },
};

export const goalRefusalTexts: Record<GoalRefusal["kind"], FullText> = {
  goalUnknown: {
    nl: "Het plan heeft geen doelstelling “{goal}”.",
    fr: "Le plan ne contient pas d’objectif « {goal} ».",
    de: "Der Plan enthält kein Ziel „{goal}“.",
    en: "The plan has no goal “{goal}”.",
  },
  goalWithdrawn: {
    nl: "De doelstelling “{goal}” werd op {on} ingetrokken.",
    fr: "L’objectif « {goal} » a été retiré le {on}.",
    de: "Das Ziel „{goal}“ wurde am {on} zurückgezogen.",
    en: "The goal “{goal}” was withdrawn on {on}.",
  },
  goalOfAnother: {
    nl: "De doelstelling “{goal}” is van {owner}; alleen die organisatie kan ze schrijven.",
    fr: "L’objectif « {goal} » appartient à {owner} ; cette organisation seule peut l’écrire.",
    de: "Das Ziel „{goal}“ gehört {owner}; nur diese Organisation kann es schreiben.",
    en: "The goal “{goal}” belongs to {owner}; only that organisation can write it.",
  },
  goalOwnerUnknown: {
    nl: "Het is niet bekend wie de doelstelling “{goal}” stelde; neem ze eerst op u.",
    fr: "On ne sait pas qui a fixé l’objectif « {goal} » ; prenez-le d’abord à votre compte.",
    de: "Es ist nicht bekannt, wer das Ziel „{goal}“ gesetzt hat; übernehmen Sie es zuerst.",
    en: "It is not known who set the goal “{goal}”; take it on first.",
  },
  goalOwnerKnown: {
    nl: "De doelstelling “{goal}” is al van {owner}.",
    fr: "L’objectif « {goal} » appartient déjà à {owner}.",
    de: "Das Ziel „{goal}“ gehört bereits {owner}.",
    en: "The goal “{goal}” already belongs to {owner}.",
  },
  strategicGoalOfAuthority: {
    nl: "Strategische doelstellingen stelt de overheid van het plan zelf ({authority}).",
    fr: "Les objectifs stratégiques sont fixés par l’autorité du plan elle-même ({authority}).",
    de: "Strategische Ziele setzt die Behörde des Plans selbst ({authority}).",
    en: "Strategic goals are set by the authority of the plan itself ({authority}).",
  },
  operationalGoalNotOfAuthority: {
    nl: "Operationele doelstellingen stelt het orgaan dat eraan werkt; de overheid van het plan kan ze niet schrijven.",
    fr: "Les objectifs opérationnels sont fixés par l’organe qui y travaille ; l’autorité du plan ne peut pas les écrire.",
    de: "Operative Ziele setzt das Gremium, das daran arbeitet; die Behörde des Plans kann sie nicht schreiben.",
    en: "Operational goals are set by the body that works on them; the authority of the plan cannot write them.",
  },
  strategicGoalHasParent: {
    nl: "Een strategische doelstelling staat niet onder een andere.",
    fr: "Un objectif stratégique ne se trouve pas sous un autre.",
    de: "Ein strategisches Ziel steht nicht unter einem anderen.",
    en: "A strategic goal does not stand under another.",
  },
  parentGoalNotStrategic: {
    nl: "De doelstelling “{goal}” is niet strategisch en kan er geen andere onder zich hebben.",
    fr: "L’objectif « {goal} » n’est pas stratégique et ne peut en avoir d’autres sous lui.",
    de: "Das Ziel „{goal}“ ist kein strategisches und kann keine anderen unter sich haben.",
    en: "The goal “{goal}” is not strategic and can have no others under it.",
  },
  planNodeUnknown: {
    nl: "De structuur van het plan heeft geen onderdeel “{node}”.",
    fr: "La structure du plan ne contient pas d’élément « {node} ».",
    de: "Die Gliederung des Plans enthält keinen Teil „{node}“.",
    en: "The structure of the plan has no part “{node}”.",
  },
  goalHasOperationalGoals: {
    nl: "Onder de doelstelling “{goal}” staan nog operationele doelstellingen: {goals}.",
    fr: "Sous l’objectif « {goal} » se trouvent encore des objectifs opérationnels : {goals}.",
    de: "Unter dem Ziel „{goal}“ stehen noch operative Ziele: {goals}.",
    en: "There are still operational goals under the goal “{goal}”: {goals}.",
  },
  nothingToChange: {
    nl: "De wijziging noemt niets dat verandert.",
    fr: "La modification ne mentionne rien qui change.",
    de: "Die Änderung nennt nichts, was sich ändert.",
    en: "The change names nothing that changes.",
  },
};
