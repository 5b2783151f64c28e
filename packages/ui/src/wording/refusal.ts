/** Refusals in words: what was wrong, the value as it came, and the nearest ones that would do. */
import type { CompetenceRefusal, PermissionReason } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "../messages/index.js";
import { wordDate, wordSpan } from "./dates.js";
import { nameOr, type WordingLookups } from "./lookups.js";
import { wordList } from "./numbers.js";
import { wordInstitutionLanguage, wordInstrument } from "./vocabulary.js";

type PlaceRefusal =
  | { kind: "unknownPlace"; value: string; nearest: readonly string[] }
  | { kind: "ambiguousPlace"; value: string; candidates: readonly (string | { names: Names })[] };
type Names = { nl?: string | null; fr?: string | null; de?: string | null; en?: string | null };

/** Any refusal about a competence question, of the engine or of the place it names. */
export type WordableRefusal = CompetenceRefusal | PlaceRefusal | { kind: string; value?: unknown };

/** Instruments are known to the engine by these words; the type of an unknown id is only known at run time. */
type AnyTerm = (term: never, language: Language) => string;
const termOr = (word: AnyTerm, id: string, language: Language): string => word(id as never, language);

/** One or two sentences: the refusal, and "did you mean". */
export function wordRefusal(
  refusal: WordableRefusal,
  language: Language,
  lookups: WordingLookups = { authority: () => null },
): string {
  const t = inLanguage(language);
  const value = "value" in refusal ? String(refusal.value) : "";
  const known = refusal as CompetenceRefusal | PlaceRefusal;
  switch (known.kind) {
    case "unknownField":
      return withNearest(t.refusalUnknownField({ value }), known.nearest, (id) =>
        nameOr(lookups.policyField?.(id, language), id),
      );
    case "unknownInstrument":
      return withNearest(t.refusalUnknownInstrument({ value }), known.nearest, (id) =>
        termOr(wordInstrument, id, language),
      );
    case "unknownAspect":
      return withNearest(t.refusalUnknownAspect({ value }), known.nearest, (id) =>
        nameOr(lookups.aspect?.(id, language), id),
      );
    case "unknownInstitutionLanguage":
      return withNearest(t.refusalUnknownInstitutionLanguage({ value }), known.nearest, (id) =>
        termOr(wordInstitutionLanguage, id, language),
      );
    case "unknownAuthority":
      return withNearest(t.refusalUnknownAuthority({ value }), known.nearest, (id) =>
        nameOr(lookups.authority(id, language), id),
      );
    case "invalidDate":
      return t.refusalInvalidDate({ value, example: known.nearest[0] ?? "2026-03-21" });
    case "unknownPlace":
      return withNearest(t.refusalUnknownPlace({ value }), known.nearest, (name) => name);
    case "ambiguousPlace":
      return t.refusalAmbiguousPlace({
        value,
        candidates: wordList(
          known.candidates.map((one) =>
            typeof one === "string" ? one : (one.names[language] ?? one.names.nl ?? one.names.fr ?? ""),
          ),
          language,
          "or",
        ),
      });
    case "noHolder":
      return noHolderWords(known);
    default:
      return t.refusalOther({ kind: (refusal as { kind: string }).kind, value });
  }

  function withNearest(
    sentence: string,
    nearest: readonly string[] | undefined,
    name: (id: string) => string,
  ) {
    if (!nearest || nearest.length === 0) return sentence;
    const names = wordList(nearest.map(name), language, "or");
    return `${sentence} ${t.refusalDidYouMean({ nearest: names })}`;
  }

  function noHolderWords(none: Extract<CompetenceRefusal, { kind: "noHolder" }>): string {
    const date = wordDate(none.on, language);
    if (none.reason === "beforeFirstRule")
      return t.noHolderBeforeFirstRule({ date, first: wordDate(none.firstRule ?? none.on, language) });
    if (none.reason === "gap")
      return [
        t.noHolderGap({ date }),
        ...(none.heldUntil ? [t.noHolderGapUntil({ date: wordDate(none.heldUntil, language) })] : []),
        ...(none.heldAgainFrom ? [t.noHolderGapFrom({ date: wordDate(none.heldAgainFrom, language) })] : []),
      ].join(" ");
    const sentence = t.noHolderNoRule({ instrument: termOr(wordInstrument, none.instrument, language) });
    if (none.nearest.length === 0) return sentence;
    const nearest = wordList(
      none.nearest.map((id) => termOr(wordInstrument, id, language)),
      language,
    );
    return `${sentence} ${t.noHolderOtherInstruments({ nearest })}`;
  }
}

/** Why an authority may or may not act, in one sentence. */
export function wordPermissionReason(
  reason: PermissionReason,
  language: Language,
  lookups: WordingLookups,
): string {
  const t = inLanguage(language);
  const name = (id: string) => nameOr(lookups.authority(id, language), id);
  const list = (items: readonly string[]) => wordList(items, language);
  switch (reason.kind) {
    case "holder":
      return t.reasonHolder();
    case "namedAgency":
      return t.reasonNamedAgency({ holder: name(reason.holder) });
    case "throughParent":
      return t.reasonThroughParent({ holder: name(reason.holder) });
    case "agencyDoesNotLegislate":
      return t.reasonAgencyDoesNotLegislate({ holder: name(reason.holder) });
    case "otherAgencies":
      return t.reasonOtherAgencies({
        holder: name(reason.holder),
        agencies: list(reason.agencies.map(name)),
      });
    case "otherInstitutions":
      return t.reasonOtherInstitutions({
        institutions: list(reason.institutionLanguages.map((one) => wordInstitutionLanguage(one, language))),
      });
    case "otherInstruments":
      return t.reasonOtherInstruments({
        instruments: list(reason.instruments.map((one) => wordInstrument(one, language))),
      });
    case "otherAspects":
      return t.reasonOtherAspects({
        aspects: list(reason.aspects.map((id) => nameOr(lookups.aspect?.(id, language), id))),
      });
    case "otherTime":
      return t.reasonOtherTime({
        spans: list(reason.spans.map(({ validFrom, validTo }) => wordSpan(validFrom, validTo, language))),
      });
    case "otherAreas":
      return t.reasonOtherAreas({
        areas: list(reason.languageAreas.map((id) => nameOr(lookups.languageArea?.(id, language), id))),
      });
    case "notHolder":
      return t.reasonNotHolder();
    case "noHolder":
      return wordRefusal(reason.refusal, language, lookups);
  }
}
