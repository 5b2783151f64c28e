import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { isStated } from "../stated.js";

/** Statuses in which a plan says that a decision was taken. */
const decided = new Set(["adopted", "in-force", "under-revision", "expired", "replaced"]);

/** Q01: a plan that says it was adopted names the political body's level and the date. */
export const q01 = criterionCheck({
  id: "Q01",
  outcomes: {
    adopted: pass({
      nl: "Een politiek orgaan heeft het plan goedgekeurd, op {date}.",
      fr: "Un organe politique a adopté le plan, le {date}.",
      de: "Ein politisches Organ hat den Plan verabschiedet, am {date}.",
      en: "A political body adopted the plan, on {date}.",
    }),
    notDecided: notApplicable({
      nl: "Het plan is nog niet goedgekeurd of werd het nooit: deze vraag stelt zich niet.",
      fr: "Le plan n’est pas encore adopté ou ne l’a jamais été : la question ne se pose pas.",
      de: "Der Plan ist noch nicht oder nie verabschiedet worden: Die Frage stellt sich nicht.",
      en: "The plan is not adopted yet, or never was: the question does not arise.",
    }),
    notByPoliticalBody: fail(
      {
        nl: "Het plan geldt als goedgekeurd, maar noemt geen regering, raad, college of parlement dat het besliste.",
        fr: "Le plan est présenté comme adopté, mais n’indique ni gouvernement, ni conseil, ni collège, ni parlement qui l’a décidé.",
        de: "Der Plan gilt als verabschiedet, nennt aber keine Regierung, keinen Rat, kein Kollegium und kein Parlament, das ihn beschlossen hat.",
        en: "The plan counts as adopted, but names no government, council, college or parliament that decided it.",
      },
      {
        nl: "Leg het plan voor aan uw regering, raad, college of parlement en vermeld welk orgaan besliste.",
        fr: "Soumettez le plan à votre gouvernement, conseil, collège ou parlement et indiquez l’organe qui a décidé.",
        de: "Legen Sie den Plan Ihrer Regierung, Ihrem Rat, Kollegium oder Parlament vor und nennen Sie das Organ, das entschieden hat.",
        en: "Put the plan to your government, council, college or parliament and say which body decided.",
      },
    ),
    noDate: fail(
      {
        nl: "Het plan noemt het politieke orgaan, maar niet de datum van de goedkeuring.",
        fr: "Le plan indique l’organe politique, mais pas la date de l’adoption.",
        de: "Der Plan nennt das politische Organ, aber nicht das Datum des Beschlusses.",
        en: "The plan names the political body, but not the date of adoption.",
      },
      {
        nl: "Voeg de datum van de beslissing toe; een jaar of maand volstaat als u de dag niet kent.",
        fr: "Ajoutez la date de la décision ; l’année ou le mois suffit si vous ne connaissez pas le jour.",
        de: "Ergänzen Sie das Datum des Beschlusses; Jahr oder Monat genügt, wenn Sie den Tag nicht kennen.",
        en: "Add the date of the decision; a year or a month will do when you do not know the day.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de beslissing zelf openbaar is en het hele plan dekt.",
    fr: "Vérifiez que la décision elle-même est publique et couvre tout le plan.",
    de: "Prüfen Sie, ob der Beschluss selbst öffentlich ist und den ganzen Plan umfasst.",
    en: "Check that the decision itself is public and covers the whole plan.",
  },
  decide: (plan, { params }) => {
    if (!decided.has(plan.status)) return { outcome: "notDecided" };
    const level = plan.adoption?.level ?? null;
    const date = isStated(plan.adoption?.date) ? plan.adoption.date : null;
    const facts = { level, date };
    const byPoliticalBody = level !== null && params.levels.includes(level);
    const missing = [...(byPoliticalBody ? [] : ["adoption.level"]), ...(date ? [] : ["adoption.date"])];
    if (!byPoliticalBody) return { outcome: "notByPoliticalBody", missing, facts };
    return date ? { outcome: "adopted", facts } : { outcome: "noDate", missing, facts };
  },
});
