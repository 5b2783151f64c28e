import { criterionCheck, fail, pass } from "../criterion-check.js";

const reporting = new Set<string>(["action-plan", "city-plan"]);

/** Q45: anyone can read the plan and, for plans that act, the reports on it. */
export const q45 = criterionCheck({
  id: "Q45",
  outcomes: {
    open: pass({
      nl: "Het plan is openbaar, en ook de verslagen waar die nodig zijn.",
      fr: "Le plan est public, ainsi que les rapports lorsqu’ils sont requis.",
      de: "Der Plan ist öffentlich, ebenso die Berichte, wo sie nötig sind.",
      en: "The plan is public, and so are the reports where they are needed.",
    }),
    notPublished: fail(
      {
        nl: "Het plan zegt niet dat het gepubliceerd is.",
        fr: "Le plan n’indique pas qu’il est publié.",
        de: "Der Plan sagt nicht, dass er veröffentlicht ist.",
        en: "The plan does not say that it is published.",
      },
      {
        nl: "Publiceer het plan op een vaste plaats waar iedereen het vindt.",
        fr: "Publiez le plan à un endroit stable où chacun le trouve.",
        de: "Veröffentlichen Sie den Plan an einer festen Stelle, wo alle ihn finden.",
        en: "Publish the plan in a fixed place where everyone can find it.",
      },
    ),
    reportsNotPublic: fail(
      {
        nl: "Het plan is openbaar, maar zegt niet dat de verslagen dat ook zijn.",
        fr: "Le plan est public, mais il n’indique pas que les rapports le sont aussi.",
        de: "Der Plan ist öffentlich, sagt aber nicht, dass auch die Berichte es sind.",
        en: "The plan is public, but does not say that the reports are too.",
      },
      {
        nl: "Spreek af dat elk verslag openbaar wordt, ook als het tegenvalt.",
        fr: "Décidez que chaque rapport sera public, même s’il est décevant.",
        de: "Legen Sie fest, dass jeder Bericht öffentlich wird, auch wenn er enttäuscht.",
        en: "Decide that every report will be public, even when it disappoints.",
      },
    ),
  },
  decide: (plan) => {
    if (plan.communication?.published !== true) {
      return { outcome: "notPublished", missing: ["communication.published"] };
    }
    const isOpen = !reporting.has(plan.kind) || plan.monitoring?.publicReports === true;
    return isOpen
      ? { outcome: "open" }
      : { outcome: "reportsNotPublic", missing: ["monitoring.publicReports"] };
  },
});
