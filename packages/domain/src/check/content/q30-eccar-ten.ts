import { commitments } from "../../framework/index.js";
import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { listed } from "../stated.js";

/**
 * Q30: a city of the coalition has at least one measure per commitment. Only the tags of the measures count here; what
 * the city's own axes map to is the work of the coverage.
 */
export const q30 = criterionCheck({
  id: "Q30",
  outcomes: {
    notMember: notApplicable({
      nl: "Het plan zegt niet dat de stad lid is van ECCAR.",
      fr: "Le plan n’indique pas que la ville est membre d’ECCAR.",
      de: "Der Plan sagt nicht, dass die Stadt Mitglied von ECCAR ist.",
      en: "The plan does not say that the city is a member of ECCAR.",
    }),
    allTen: pass({
      nl: "Elk van de tien verbintenissen heeft een maatregel.",
      fr: "Chacun des dix engagements a une mesure.",
      de: "Jede der zehn Verpflichtungen hat eine Maßnahme.",
      en: "Each of the ten commitments has a measure.",
    }),
    incomplete: fail(
      {
        nl: "Verbintenissen zonder maatregel: {missing}.",
        fr: "Engagements sans mesure : {missing}.",
        de: "Verpflichtungen ohne Maßnahme: {missing}.",
        en: "Commitments without a measure: {missing}.",
      },
      {
        nl: "Begin per verbintenis met minstens één actie, of koppel een bestaande maatregel aan haar nummer.",
        fr: "Lancez au moins une action par engagement, ou rattachez une mesure existante à son numéro.",
        de: "Beginnen Sie je Verpflichtung mit mindestens einer Maßnahme oder ordnen Sie eine bestehende ihrer Nummer zu.",
        en: "Start at least one action per commitment, or tag an existing measure with its number.",
      },
    ),
  },
  decide: (plan) => {
    if (plan.eccarMember !== true) return { outcome: "notMember" };
    const served = new Set<unknown>(
      listed(plan.measures).flatMap((measure) => listed(measure.eccarCommitments)),
    );
    const missing = commitments.filter(({ number }) => !served.has(number));
    const numbers = { served: commitments.length - missing.length, commitments: commitments.length };
    if (missing.length === 0) return { outcome: "allTen", numbers };
    return {
      outcome: "incomplete",
      missing: missing.map(({ number }) => String(number)),
      numbers,
      names: {
        missing: missing.map(({ number, name }) => ({
          nl: `${number} (${name.nl})`,
          fr: `${number} (${name.fr})`,
          de: `${number} (${name.de})`,
          en: `${number} (${name.en})`,
        })),
      },
    };
  },
});
