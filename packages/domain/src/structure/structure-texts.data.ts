/** What the commands on the structure do and why they are refused, in words; `{…}` are the facts of the refusal. */
import type { FullText } from "../text/index.js";
import type { StructureCommands, StructureRefusal } from "./structure-commands.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const structureCommandSummaries: Record<keyof StructureCommands, FullText> = {
  addAxis: text(
    "Een as toevoegen: een manier waarop het plan geordend is.",
    "Ajouter un axe : une manière d’ordonner le plan.",
    "Eine Achse hinzufügen: eine Art, den Plan zu gliedern.",
    "Add an axis: a way in which the plan is ordered.",
  ),
  changeAxis: text(
    "Een as wijzigen, of het plan volgens die as laten lezen.",
    "Modifier un axe, ou faire lire le plan selon cet axe.",
    "Eine Achse ändern oder den Plan nach ihr lesen lassen.",
    "Change an axis, or have the plan read by it.",
  ),
  moveAxis: text(
    "Een as op een andere plaats in de reeks zetten.",
    "Placer un axe à un autre endroit de la liste.",
    "Eine Achse an eine andere Stelle der Reihe setzen.",
    "Put an axis at another place in the list.",
  ),
  removeAxis: text(
    "Een as weghalen waaraan niets meer hangt.",
    "Supprimer un axe auquel plus rien n’est rattaché.",
    "Eine Achse entfernen, an der nichts mehr hängt.",
    "Remove an axis that nothing hangs on any more.",
  ),
  addNode: text(
    "Een onderdeel aan de structuur toevoegen, met wat eronder staat.",
    "Ajouter un élément à la structure, avec ce qui se trouve sous lui.",
    "Der Gliederung einen Teil hinzufügen, mit allem, was darunter steht.",
    "Add a part to the structure, with what stands below it.",
  ),
  changeNode: text(
    "Een onderdeel wijzigen: zijn naam, en de verbintenissen waarvoor het staat.",
    "Modifier un élément : son nom et les engagements qu’il représente.",
    "Einen Teil ändern: seinen Namen und die Verpflichtungen, für die er steht.",
    "Change a part: its name, and the commitments it stands for.",
  ),
  moveNode: text(
    "Een onderdeel verplaatsen, met alles wat eronder staat en eraan hangt.",
    "Déplacer un élément, avec tout ce qui se trouve sous lui et y est rattaché.",
    "Einen Teil verschieben, mit allem, was darunter steht und daran hängt.",
    "Move a part, with all that stands below it and hangs on it.",
  ),
  removeNode: text(
    "Een onderdeel weghalen waaraan niets meer hangt, met wat eronder staat.",
    "Supprimer un élément auquel plus rien n’est rattaché, avec ce qui se trouve sous lui.",
    "Einen Teil entfernen, an dem nichts mehr hängt, mit allem, was darunter steht.",
    "Remove a part that nothing hangs on any more, with what stands below it.",
  ),
};

type OwnKind = Exclude<StructureRefusal["kind"], "identifierTwice" | "nothingToChange">;

/** Those that the plan as a whole knows too are worded there. */
export const structureRefusalTexts: Record<OwnKind, FullText> = {
  axisUnknown: text(
    "Er is geen as op plaats {axis}; het plan heeft er {axes}, geteld vanaf 0.",
    "Il n’y a pas d’axe à la place {axis} ; le plan en compte {axes}, à partir de 0.",
    "Es gibt keine Achse an Stelle {axis}; der Plan hat {axes}, gezählt ab 0.",
    "There is no axis at place {axis}; the plan has {axes}, counted from 0.",
  ),
  planNodeUnknown: text(
    "De structuur van het plan heeft geen onderdeel “{node}”.",
    "La structure du plan ne contient pas d’élément « {node} ».",
    "Die Gliederung des Plans enthält keinen Teil „{node}“.",
    "The structure of the plan has no part “{node}”.",
  ),
  positionUnknown: text(
    "Plaats {position} bestaat daar niet; de laatste is {last}, geteld vanaf 0.",
    "La place {position} n’existe pas à cet endroit ; la dernière est {last}, à partir de 0.",
    "Die Stelle {position} gibt es dort nicht; die letzte ist {last}, gezählt ab 0.",
    "There is no place {position} there; the last one is {last}, counted from 0.",
  ),
  nodeInUse: text(
    "Aan het onderdeel “{node}” hangt nog iets[; maatregelen: {measures}][; doelstellingen: {goals}]. Zet dat eerst bij een ander onderdeel.",
    "À l’élément « {node} » quelque chose est encore rattaché[ ; mesures : {measures}][ ; objectifs : {goals}]. Rattachez-le d’abord à un autre élément.",
    "Am Teil „{node}“ hängt noch etwas[; Maßnahmen: {measures}][; Ziele: {goals}]. Ordnen Sie es zuerst einem anderen Teil zu.",
    "Something still hangs on the part “{node}”[; measures: {measures}][; goals: {goals}]. Put it at another part first.",
  ),
  nodeUnderItself: text(
    "Het onderdeel “{node}” kan niet onder zichzelf staan.",
    "L’élément « {node} » ne peut pas se trouver sous lui-même.",
    "Der Teil „{node}“ kann nicht unter sich selbst stehen.",
    "The part “{node}” cannot stand under itself.",
  ),
  structureTooDeep: text(
    "De structuur zou {levels} niveaus hebben; hoogstens {most} blijven leesbaar.",
    "La structure aurait {levels} niveaux ; au plus {most} restent lisibles.",
    "Die Gliederung hätte {levels} Ebenen; höchstens {most} bleiben lesbar.",
    "The structure would have {levels} levels; at most {most} stay readable.",
  ),
};
