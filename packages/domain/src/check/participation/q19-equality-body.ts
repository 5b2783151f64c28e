import { criterionCheck, fail, pass } from "../criterion-check.js";
import { listed } from "../stated.js";
import { participantsOf } from "./consultations.js";

/** Q19: a body such as Unia, VMRI or Myria is heard or takes part. */
export const q19 = criterionCheck({
  id: "Q19",
  outcomes: {
    involved: pass({
      nl: "Een gelijkheidsorgaan is geraadpleegd of werkt mee aan een maatregel.",
      fr: "Un organisme d’égalité a été consulté ou participe à une mesure.",
      de: "Eine Gleichbehandlungsstelle wurde angehört oder wirkt an einer Maßnahme mit.",
      en: "An equality body was consulted or takes part in a measure.",
    }),
    absent: fail(
      {
        nl: "Geen gelijkheidsorgaan is geraadpleegd en geen enkel werkt mee aan een maatregel.",
        fr: "Aucun organisme d’égalité n’a été consulté ni ne participe à une mesure.",
        de: "Keine Gleichbehandlungsstelle wurde angehört oder wirkt an einer Maßnahme mit.",
        en: "No equality body was consulted and none takes part in a measure.",
      },
      {
        nl: "Betrek het gelijkheidsorgaan dat voor u bevoegd is, zoals Unia of het Vlaams Mensenrechteninstituut.",
        fr: "Associez l’organisme d’égalité compétent pour vous, comme Unia ou l’Institut flamand des droits humains.",
        de: "Beziehen Sie die für Sie zuständige Gleichbehandlungsstelle ein, etwa Unia oder das Flämische Menschenrechtsinstitut.",
        en: "Involve the equality body that is competent for you, such as Unia or the Flemish Human Rights Institute.",
      },
    ),
  },
  decide: (plan) => {
    const isEqualityBody = ({ type }: { type?: string | null | undefined }) => type === "equality-body";
    const asPartner = listed(plan.measures)
      .filter(({ partners }) => listed(partners).some(isEqualityBody))
      .map(({ id }) => id);
    const asParticipant = participantsOf(plan).filter(isEqualityBody).length;
    return asPartner.length > 0 || asParticipant > 0
      ? { outcome: "involved", ids: asPartner, numbers: { asParticipant, asPartner: asPartner.length } }
      : { outcome: "absent" };
  },
});
