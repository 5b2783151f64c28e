import { references as obligations } from "../../framework/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { namesOf } from "../named.js";
import { isStated, listed } from "../stated.js";

/** Q07: the plan says to which plans it belongs and which obligations it answers to. */
export const q07 = criterionCheck({
  id: "Q07",
  outcomes: {
    placed: pass({
      nl: "Het plan noemt verwante plannen en de verplichtingen waaraan het beantwoordt: {references}.",
      fr: "Le plan cite des plans voisins et les obligations auxquelles il répond : {references}.",
      de: "Der Plan nennt verwandte Pläne und die Verpflichtungen, denen er folgt: {references}.",
      en: "The plan names related plans and the obligations it answers to: {references}.",
    }),
    noPlans: fail(
      {
        nl: "Het plan noemt geen hoger plan en geen verwante plannen.",
        fr: "Le plan ne cite ni plan supérieur ni plans voisins.",
        de: "Der Plan nennt weder einen übergeordneten noch verwandte Pläne.",
        en: "The plan names no parent plan and no related plans.",
      },
      {
        nl: "Vermeld bij welk plan het aansluit, of welke andere plannen hetzelfde terrein raken.",
        fr: "Indiquez le plan auquel il se rattache, ou les autres plans qui touchent au même domaine.",
        de: "Nennen Sie den Plan, an den er anknüpft, oder andere Pläne im selben Bereich.",
        en: "Name the plan it belongs to, or other plans that touch the same ground.",
      },
    ),
    noReferences: fail(
      {
        nl: "Het plan verwijst naar geen enkele internationale, Europese of Belgische verplichting.",
        fr: "Le plan ne renvoie à aucune obligation internationale, européenne ou belge.",
        de: "Der Plan verweist auf keine internationale, europäische oder belgische Verpflichtung.",
        en: "The plan refers to no international, European or Belgian obligation.",
      },
      {
        nl: "Zeg op welke teksten het plan een antwoord is, bijvoorbeeld ICERD, de EU of de Belgische wet.",
        fr: "Dites à quels textes le plan répond, par exemple l’ICERD, l’UE ou la loi belge.",
        de: "Sagen Sie, auf welche Texte der Plan antwortet, zum Beispiel ICERD, die EU oder belgisches Recht.",
        en: "Say which texts the plan answers to, for example ICERD, the EU or Belgian law.",
      },
    ),
    neither: fail(
      {
        nl: "Het plan noemt geen verwante plannen en verwijst naar geen enkele verplichting.",
        fr: "Le plan ne cite aucun plan voisin et ne renvoie à aucune obligation.",
        de: "Der Plan nennt keine verwandten Pläne und verweist auf keine Verpflichtung.",
        en: "The plan names no related plans and refers to no obligation.",
      },
      {
        nl: "Vermeld de plannen in de buurt en de teksten waaraan het plan beantwoordt.",
        fr: "Citez les plans voisins et les textes auxquels le plan répond.",
        de: "Nennen Sie die benachbarten Pläne und die Texte, denen der Plan folgt.",
        en: "Name the neighbouring plans and the texts the plan answers to.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de plannen elkaar in de praktijk aanvullen en niet tegenspreken.",
    fr: "Vérifiez que les plans se complètent en pratique et ne se contredisent pas.",
    de: "Prüfen Sie, ob die Pläne einander in der Praxis ergänzen und nicht widersprechen.",
    en: "Check that the plans complete each other in practice and do not clash.",
  },
  decide: (plan) => {
    const references = listed(plan.references).filter(isStated);
    const amongPlans =
      isStated(plan.parentPlan) || listed(plan.relatedPlans).some((related) => related !== "");
    if (amongPlans && references.length > 0)
      return {
        outcome: "placed",
        lists: { references },
        names: { references: namesOf(obligations, references) },
      };
    const missing = [
      ...(amongPlans ? [] : ["parentPlan", "relatedPlans"]),
      ...(references.length > 0 ? [] : ["references"]),
    ];
    const outcome = amongPlans ? "noReferences" : references.length > 0 ? "noPlans" : "neither";
    return { outcome, missing };
  },
});
