/** Words of the state of a plan. */
import type { PlanStateView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, type Shape, type Tone } from "@napar/ui";
import { plural, wordDate, wordNumber } from "@napar/ui/wording";
import { livingName } from "../plan/living-names.js";

export type State = PlanStateView["state"];
export type Names = PlanStateView["names"];
type Government = State["governments"][number];

/** As the registers call it in four languages; who is in none of them is called as it calls itself. */
export const nameIn = (names: Names, id: string, language: Language): string => {
  const known = livingName(id, language);
  return known === id ? (names[id]?.[language] ?? id) : known;
};

export type Marked = { shape: Shape; tone?: Tone; words: string };

/** `onCourse` alone has the mark of something that goes well. */
export function wholeMark(whole: State["whole"], language: Language): Marked {
  const t = inLanguage(language);
  const marks: Record<State["whole"], Marked> = {
    ended: { shape: "none", words: t.stateWholeEnded() },
    notAdopted: { shape: "silent", words: t.stateWholeNotAdopted() },
    adoptedInPart: { shape: "part", words: t.stateWholeAdoptedInPart() },
    behind: { shape: "late", words: t.stateWholeBehind() },
    cannotSay: { shape: "unknown", words: t.stateWholeCannotSay() },
    onCourse: { shape: "course", words: t.stateWholeOnCourse() },
  };
  return marks[whole];
}

export function commonMark(common: Government["common"], language: Language): Marked {
  const t = inLanguage(language);
  if (common === null) return { shape: "none", words: t.statePartyNone() };
  const marks: Record<NonNullable<Government["common"]>, Marked> = {
    adopted: { shape: "committed", words: t.statePartyAdopted() },
    awaitingAssent: { shape: "part", words: t.statePartyAwaitingAssent() },
    assentNotGiven: { shape: "declined", words: t.statePartyAssentNotGiven() },
    postponed: { shape: "part", words: t.statePartyPostponed() },
    takenNote: { shape: "part", words: t.statePartyTakenNote() },
    rejected: { shape: "declined", words: t.statePartyRejected() },
    withdrawn: { shape: "declined", words: t.statePartyWithdrawn() },
    missing: { shape: "unestablished", words: t.statePartyMissing() },
    neverReacted: { shape: "silent", words: t.statePartyNeverReacted() },
    notPut: { shape: "none", words: t.statePartyNotPut() },
  };
  return marks[common];
}

export function ownMark({ own }: Government, language: Language): Marked {
  const t = inLanguage(language);
  if (own.state === "inForce") return { shape: "committed", words: t.stateOwnInForce() };
  if (own.state === "notYet") return { shape: "part", words: t.stateOwnNotYet() };
  if (own.state === "ended") return { shape: "none", words: t.stateOwnEnded() };
  if (own.state === "noLongerAdopted") return { shape: "declined", words: t.stateOwnNoLonger() };
  // Adopted says nothing of whether it is carried out.
  if (own.isAdopted) return { shape: "committed", words: t.stateOwnAdopted() };
  return { shape: "unestablished", words: t.stateOwnUnknown() };
}

export function lateWords(kind: State["late"][number]["kind"], language: Language): string {
  const t = inLanguage(language);
  const words: Record<State["late"][number]["kind"], string> = {
    measure: t.stateLateMeasure(),
    saidLate: t.stateLateSaidLate(),
    saidBlocked: t.stateLateSaidBlocked(),
    milestone: t.stateLateMilestone(),
    report: t.stateLateReport(),
    indicatorValue: t.stateLateIndicator(),
    reply: t.stateLateReply(),
    mandate: t.stateLateMandate(),
  };
  return words[kind];
}

export const dayCount = (days: number, language: Language): string => {
  const t = inLanguage(language);
  const count = wordNumber(days, language);
  return plural(days, language, t.stateDaysOne, t.stateDaysMany)({ count });
};

export type FigureWords = { figure: string; what: string; source: string };

/** The five figures of a plan; a figure that would mislead is a word instead. */
export function figuresOf(state: State, language: Language): FigureWords[] {
  const t = inLanguage(language);
  const { promise, common, governments, late, daysSet, unanswered, questionsAsked } = state;
  const number = (value: number) => wordNumber(value, language);
  const hasRecord = state.knownFrom === "record";
  const figures: FigureWords[] = [];
  if (promise) {
    const [one, many] =
      promise.kind === "durban"
        ? [t.stateYearsDurbanOne, t.stateYearsDurbanMany]
        : promise.kind === "adopted"
          ? [t.stateYearsAdoptedOne, t.stateYearsAdoptedMany]
          : [t.stateYearsPromisedOne, t.stateYearsPromisedMany];
    const date = wordDate(promise.on, language);
    figures.push({
      figure: number(promise.years),
      what: plural(promise.years, language, one, many)(),
      source:
        promise.kind === "durban"
          ? t.statePromiseDurban({ date })
          : [date, promise.source].filter(Boolean).join(", "),
    });
  }
  if (common) {
    figures.push({
      figure: t.stateCount({ count: common.adopted, total: common.of }),
      what: t.stateCommonFigure(),
      source: common.round === null ? t.stateCommonNotPut() : t.stateCommonSource(),
    });
    const own = governments.filter((one) => one.own.isAdopted).length;
    figures.push({
      figure: t.stateCount({ count: own, total: common.of }),
      what: t.stateOwnFigure(),
      source: t.stateOwnSource(),
    });
  }
  figures.push({
    figure: daysSet === 0 ? "–" : number(late.length),
    what: plural(late.length, language, t.stateLateFigureOne, t.stateLateFigureMany)(),
    source: daysSet === 0 ? t.stateLateNoDay() : t.stateLateSource({ count: number(daysSet) }),
  });
  if (hasRecord)
    figures.push({
      figure: questionsAsked === 0 ? "–" : number(unanswered.length),
      what: plural(unanswered.length, language, t.stateUnansweredFigureOne, t.stateUnansweredFigureMany)(),
      source:
        questionsAsked === 0
          ? t.stateUnansweredNoQuestion()
          : t.stateUnansweredSource({ count: number(questionsAsked) }),
    });
  return figures;
}
