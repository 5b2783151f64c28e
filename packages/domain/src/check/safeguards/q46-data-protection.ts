import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isNumber, isStated, listed } from "../stated.js";

/**
 * Q46: where personal data are used, the plan names the legal basis and shows no group smaller than the limit.
 *
 * `personalData` counts as soon as it is there, even empty; `null` is not stated and so not there.
 *
 * @see Regulation (EU) 2016/679, art. 6 and 9: origin, belief and health are special categories
 */
export const q46 = criterionCheck({
  id: "Q46",
  outcomes: {
    noneUsed: pass({
      nl: "Het plan meldt geen gebruik van persoonsgegevens.",
      fr: "Le plan ne signale aucun usage de données personnelles.",
      de: "Der Plan meldet keine Verwendung personenbezogener Daten.",
      en: "The plan reports no use of personal data.",
    }),
    protected: pass({
      nl: "Overal waar persoonsgegevens gebruikt worden ({uses}), zijn rechtsgrond en kleinste groep vermeld.",
      fr: "Partout où des données personnelles sont utilisées ({uses}), la base légale et le plus petit groupe sont indiqués.",
      de: "Überall, wo personenbezogene Daten verwendet werden ({uses}), sind Rechtsgrundlage und kleinste Gruppe genannt.",
      en: "Wherever personal data are used ({uses}), the legal basis and the smallest group are stated.",
    }),
    unprotected: fail(
      {
        nl: "Indicatoren of maatregelen met persoonsgegevens zonder rechtsgrond of met groepen onder {minCell} personen: {ids}.",
        fr: "Indicateurs ou mesures avec données personnelles sans base légale ou avec des groupes de moins de {minCell} personnes : {ids}.",
        de: "Indikatoren oder Maßnahmen mit personenbezogenen Daten ohne Rechtsgrundlage oder mit Gruppen unter {minCell} Personen: {ids}.",
        en: "Indicators or measures with personal data that lack a legal basis or show groups below {minCell} persons: {ids}.",
      },
      {
        nl: "Vermeld de rechtsgrond en toon geen groepen kleiner dan {minCell}. Betrek uw functionaris voor gegevensbescherming.",
        fr: "Indiquez la base légale et ne montrez aucun groupe de moins de {minCell} personnes. Consultez votre délégué à la protection des données.",
        de: "Nennen Sie die Rechtsgrundlage und zeigen Sie keine Gruppen unter {minCell}. Beziehen Sie Ihre Datenschutzbeauftragten ein.",
        en: "State the legal basis and show no group smaller than {minCell}. Involve your data protection officer.",
      },
    ),
  },
  personShould: {
    nl: "Laat een functionaris voor gegevensbescherming de rechtsgrond nalezen. Dossiers over personen horen niet in een plan.",
    fr: "Faites relire la base légale par un délégué à la protection des données. Un plan n’est pas un fichier de personnes.",
    de: "Lassen Sie die Rechtsgrundlage von Datenschutzbeauftragten prüfen. Akten über Personen gehören nicht in einen Plan.",
    en: "Have a data protection officer read the legal basis. Files on persons have no place in a plan.",
  },
  decide: (plan, { params }) => {
    const uses = [...listed(plan.indicators), ...listed(plan.measures)].filter(
      ({ personalData }) => personalData !== undefined && personalData !== null,
    );
    if (uses.length === 0) return { outcome: "noneUsed" };
    const ids = uses
      .filter(({ personalData }) => {
        const minCellSize = personalData?.minCellSize;
        const isProtected =
          isStated(personalData?.legalBasis) && isNumber(minCellSize) && minCellSize >= params.minCell;
        return !isProtected;
      })
      .map(({ id }) => id);
    const numbers = { uses: uses.length, minCell: params.minCell };
    return ids.length === 0 ? { outcome: "protected", numbers } : { outcome: "unprotected", ids, numbers };
  },
});
