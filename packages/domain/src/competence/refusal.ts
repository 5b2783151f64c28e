/**
 * Why a question gets no answer. Each refusal names the value it stumbled on and the nearest ones that would do.
 */
import type { IsoDate } from "../calendar/index.js";

export type UnknownValue = {
  kind:
    | "unknownField"
    | "unknownInstrument"
    | "unknownAspect"
    | "unknownInstitutionLanguage"
    | "unknownAuthority"
    | "invalidDate";
  value: string;
  nearest: readonly string[];
};

/**
 * The question is sound, and the data name nobody.
 *
 * - `beforeFirstRule`: the day lies before the first rule that fits; `value` is the day
 * - `gap`: rules fit before the day, perhaps also after it, not on it; `value` is the day
 * - `noRule`: no rule fits on any day; `value` is the instrument, `nearest` those that do have a holder there that day
 */
export type NoHolder = {
  kind: "noHolder";
  reason: "beforeFirstRule" | "gap" | "noRule";
  value: string;
  nearest: readonly string[];
  field: string;
  instrument: string;
  languageArea: string;
  on: IsoDate;
  /** First day of the first rule that fits, whatever its day. */
  firstRule?: IsoDate;
  /** `gap`: the last day on which somebody held it, and the first day on which somebody holds it again. */
  heldUntil?: IsoDate;
  heldAgainFrom?: IsoDate;
};

export type CompetenceRefusal = UnknownValue | NoHolder;
