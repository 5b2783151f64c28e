/**
 * The plans of 2022 and 2023, each government's own: the day of its decision, from public sources. What became of their
 * measures is not known here, and nothing is said of it.
 */
import type { FullText } from "../../text/index.js";
import { laterPlans } from "../plans/index.js";
import { type CaseStory, fact, published, sourceOf, stageOf } from "./story.js";

const planOf = (id: string) => {
  const found = laterPlans.find((plan) => plan.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
};

/** A government that decided alone on its own plan. */
function adoptedAlone(id: string, factId: string, body: FullText): CaseStory {
  const document = planOf(id);
  const told = fact(factId);
  const on = told.dates[0] ?? "";
  const evidence = sourceOf(told);
  const party = document.authority.id;
  return {
    document,
    procedure: "one-government",
    steps: [
      { command: "stateStage", data: stageOf("adoption", on, evidence, told.text) },
      {
        command: "addParty",
        data: {
          authority: party,
          reason: {
            nl: "Het plan is van deze regering alleen",
            fr: "Le plan est celui de ce seul gouvernement",
            de: "Der Plan ist der dieser einen Regierung",
            en: "The plan is this government’s alone",
          },
        },
      },
      {
        command: "stateDecision",
        makes: `decision-${party}`,
        data: { party, part: "common", act: "executive", body, on, outcome: "approved", evidence },
      },
      published,
    ],
  };
}

const city = fact("B21");

export const plansOf2022: readonly CaseStory[] = [
  adoptedAlone("federal-measures-2022", "B18", {
    nl: "Ministerraad",
    fr: "Conseil des ministres",
    de: "Ministerrat",
    en: "Council of Ministers",
  }),
  adoptedAlone("brussels-2023", "B20", {
    nl: "Brusselse regering",
    fr: "Gouvernement bruxellois",
    de: "Brüsseler Regierung",
    en: "Brussels government",
  }),
  adoptedAlone("fwb-2023", "B22", {
    nl: "Regering van de Federatie Wallonië-Brussel",
    fr: "Gouvernement de la Fédération Wallonie-Bruxelles",
    de: "Regierung der Föderation Wallonie-Brüssel",
    en: "Government of the Wallonia-Brussels Federation",
  }),
  adoptedAlone("wallonia-2023", "B23", {
    nl: "Waalse regering",
    fr: "Gouvernement wallon",
    de: "Wallonische Regierung",
    en: "Walloon government",
  }),
  {
    document: planOf("brussels-city-2023"),
    procedure: "one-government",
    steps: [
      {
        command: "stateStage",
        data: stageOf("adoption", city.dates[0] ?? "", sourceOf(city), city.text),
      },
      published,
    ],
  },
];
