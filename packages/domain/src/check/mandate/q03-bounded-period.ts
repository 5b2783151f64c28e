import { criterionCheck, fail, pass } from "../criterion-check.js";
import { lastDayOfYears, periodOf, yearsBetween } from "../plan-period.js";

/** Q03: the plan begins and ends, and lasts neither too short nor too long. Both days count. */
export const q03 = criterionCheck({
  id: "Q03",
  outcomes: {
    bounded: pass({
      nl: "Het plan loopt van {from} tot en met {to}.",
      fr: "Le plan court du {from} au {to} inclus.",
      de: "Der Plan läuft vom {from} bis einschließlich {to}.",
      en: "The plan runs from {from} up to and including {to}.",
    }),
    notStated: fail(
      {
        nl: "Het plan zegt niet van wanneer tot wanneer het loopt.",
        fr: "Le plan n’indique pas de quand à quand il court.",
        de: "Der Plan sagt nicht, von wann bis wann er läuft.",
        en: "The plan does not say from when to when it runs.",
      },
      {
        nl: "Vermeld een begin en een einde, zodat u het plan op tijd kunt evalueren.",
        fr: "Indiquez un début et une fin, pour pouvoir évaluer le plan à temps.",
        de: "Nennen Sie Beginn und Ende, damit Sie den Plan rechtzeitig auswerten können.",
        en: "State a start and an end, so that you can evaluate the plan in time.",
      },
    ),
    endBeforeStart: fail(
      {
        nl: "Het einde ({to}) ligt niet na het begin ({from}).",
        fr: "La fin ({to}) ne vient pas après le début ({from}).",
        de: "Das Ende ({to}) liegt nicht nach dem Beginn ({from}).",
        en: "The end ({to}) does not come after the start ({from}).",
      },
      {
        nl: "Kijk de twee data na; ze zijn misschien omgewisseld.",
        fr: "Vérifiez les deux dates ; elles sont peut-être inversées.",
        de: "Prüfen Sie die beiden Daten; vielleicht sind sie vertauscht.",
        en: "Check the two dates; they may have been swapped.",
      },
    ),
    tooShort: fail(
      {
        nl: "Het plan duurt {years} jaar; minstens {minYears} jaar is nodig.",
        fr: "Le plan dure {years} an(s) ; il en faut au moins {minYears}.",
        de: "Der Plan dauert {years} Jahr(e); mindestens {minYears} sind nötig.",
        en: "The plan lasts {years} years; at least {minYears} is needed.",
      },
      {
        nl: "Geef het plan genoeg tijd om resultaat te boeken.",
        fr: "Donnez au plan assez de temps pour produire des résultats.",
        de: "Geben Sie dem Plan genug Zeit, um zu wirken.",
        en: "Give the plan enough time to bring results.",
      },
    ),
    tooLong: fail(
      {
        nl: "Het plan duurt {years} jaar; hoogstens {maxYears} jaar is aanvaardbaar.",
        fr: "Le plan dure {years} ans ; {maxYears} ans est le maximum.",
        de: "Der Plan dauert {years} Jahre; höchstens {maxYears} sind vertretbar.",
        en: "The plan lasts {years} years; at most {maxYears} is acceptable.",
      },
      {
        nl: "Kies een kortere looptijd, of deel het plan op in fasen met elk een evaluatie.",
        fr: "Choisissez une durée plus courte, ou divisez le plan en phases, chacune avec une évaluation.",
        de: "Wählen Sie eine kürzere Laufzeit oder teilen Sie den Plan in Phasen mit je einer Auswertung.",
        en: "Choose a shorter period, or split the plan into phases that are each evaluated.",
      },
    ),
  },
  decide: (plan, { params }) => {
    const { from, to } = periodOf(plan);
    if (!from || !to) {
      return {
        outcome: "notStated",
        missing: [...(from ? [] : ["period.from"]), ...(to ? [] : ["period.to"])],
      };
    }
    const facts = { from, to };
    if (to <= from) return { outcome: "endBeforeStart", facts };
    const minYears = params.minYears;
    const maxYears = params.maxYears;
    const numbers = { years: yearsBetween(from, to), minYears, maxYears };
    if (to < lastDayOfYears(from, minYears)) return { outcome: "tooShort", facts, numbers };
    if (to > lastDayOfYears(from, maxYears)) return { outcome: "tooLong", facts, numbers };
    return { outcome: "bounded", facts, numbers };
  },
});
