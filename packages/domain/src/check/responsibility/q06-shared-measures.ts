import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { isStated, listed } from "../stated.js";

/** Q06: a measure that authorities carry together rests on an agreement with its kind and its date or body. */
export const q06 = criterionCheck({
  id: "Q06",
  outcomes: {
    notShared: notApplicable({
      nl: "Geen enkele maatregel heeft een andere overheid als partner.",
      fr: "Aucune mesure n’a une autre autorité comme partenaire.",
      de: "Keine Maßnahme hat eine andere Behörde als Partner.",
      en: "No measure has another authority as a partner.",
    }),
    agreed: pass({
      nl: "Alle {shared} gedeelde maatregelen steunen op een afspraak.",
      fr: "Les {shared} mesures partagées reposent toutes sur un accord.",
      de: "Alle {shared} gemeinsamen Maßnahmen beruhen auf einer Vereinbarung.",
      en: "All {shared} shared measures rest on an agreement.",
    }),
    notAgreed: fail(
      {
        nl: "Gedeelde maatregelen zonder afspraak met soort en datum of orgaan: {ids}.",
        fr: "Mesures partagées sans accord dont le type et la date ou l’organe sont indiqués : {ids}.",
        de: "Gemeinsame Maßnahmen ohne Vereinbarung mit Art und Datum oder Organ: {ids}.",
        en: "Shared measures without an agreement that states its kind and its date or body: {ids}.",
      },
      {
        nl: "Leg vast waarop de samenwerking steunt: welk soort afspraak, en wanneer of door welk orgaan.",
        fr: "Consignez la base de la coopération : le type d’accord, et sa date ou l’organe qui l’a conclu.",
        de: "Halten Sie fest, worauf die Zusammenarbeit beruht: Art der Vereinbarung und Datum oder Organ.",
        en: "Record what the cooperation rests on: the kind of agreement, and its date or the body that made it.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of elke betrokken overheid de afspraak zelf heeft onderschreven.",
    fr: "Vérifiez que chaque autorité concernée a elle-même souscrit à l’accord.",
    de: "Prüfen Sie, ob jede beteiligte Behörde der Vereinbarung selbst zugestimmt hat.",
    en: "Check that each authority concerned has itself signed up to the agreement.",
  },
  decide: (plan) => {
    const shared = listed(plan.measures).filter((measure) =>
      listed(measure.partners).some((partner) => partner.type === "authority"),
    );
    if (shared.length === 0) return { outcome: "notShared" };
    const ids = shared.filter((measure) => !isAgreement(measure.agreement)).map(({ id }) => id);
    const numbers = { shared: shared.length, withoutAgreement: ids.length };
    return ids.length === 0 ? { outcome: "agreed", numbers } : { outcome: "notAgreed", ids, numbers };
  },
});

/** "{kind, date or body}" is read as: a kind, and beside it a date or a body. */
function isAgreement(agreement: unknown): boolean {
  if (typeof agreement !== "object" || agreement === null) return false;
  const { kind, date, body } = agreement as Record<string, unknown>;
  return isStated(kind) && (isStated(date) || isStated(body));
}
