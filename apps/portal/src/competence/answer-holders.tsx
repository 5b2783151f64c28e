/** Who: the holders with what their rules say, or one answer per language of the institution. */
import type { Holder, RuleFact, Variant } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import { inLanguage, Mark, Rows, type Shape } from "@napar/ui";
import {
  type WordingLookups,
  wordConfidence,
  wordCooperation,
  wordExclusivity,
  wordInstitutionLanguage,
  wordInstrument,
  wordList,
  wordSpan,
} from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { capital, withBreaks } from "./names.js";

export type Shown = { language: Language; names: WordingLookups };

export function VariantAnswer({ variant, language, names }: Shown & { variant: Variant }) {
  const t = inLanguage(language);
  const institutions = wordList(
    variant.institutionLanguages.map((one) => wordInstitutionLanguage(one, language)),
    language,
    "or",
  );
  return (
    <div className="variant">
      <h3>{capital(institutions)}</h3>
      {variant.holders.length > 0 ? (
        <Holders holders={variant.holders} language={language} names={names} />
      ) : (
        <div className="empty">
          <p>
            <b>{t.competenceVariantNobody()}</b>
          </p>
          <p className="soft">{t.competenceVariantNobodyWhy()}</p>
        </div>
      )}
    </div>
  );
}

export function Holders({ holders, language, names }: Shown & { holders: readonly Holder[] }) {
  return (
    <div className={`holders count-${Math.min(holders.length, 3)}`}>
      {holders.map((holder) => (
        <article className="answer" key={holder.authority}>
          <p className="holder">
            <a href={hrefTo(language, `/authorities/${holder.authority}`)}>
              {withBreaks(names.authority(holder.authority, language) ?? holder.authority)}
            </a>
          </p>
          {holder.rules.map((rule) => (
            <RuleRows key={rule.id} rule={rule} language={language} names={names} />
          ))}
        </article>
      ))}
    </div>
  );
}

export const confidenceShape: Record<RuleFact["confidence"], Shape> = {
  high: "done",
  medium: "course",
  low: "unknown",
};

function RuleRows({ rule, language, names }: Shown & { rule: RuleFact }) {
  const t = inLanguage(language);
  return (
    <Rows
      rows={[
        [
          t.competencePart(),
          rule.aspect ? capital(names.aspect?.(rule.aspect, language) ?? rule.aspect) : null,
        ],
        [
          t.competenceMay(),
          wordList(
            rule.instruments.map((one) => wordInstrument(one, language)),
            language,
          ),
        ],
        [t.competenceKind(), wordExclusivity(rule.exclusivity, language)],
        [t.competenceValid(), wordSpan(rule.validFrom, rule.validTo, language)],
        [t.competenceWithOthers(), wordCooperation(rule.cooperation.level, language)],
        [
          t.competenceThrough(),
          rule.agencies
            ? wordList(
                rule.agencies.map((id) => names.authority(id, language) ?? id),
                language,
              )
            : null,
        ],
        [
          t.competenceSure(),
          <Mark key="sure" shape={confidenceShape[rule.confidence]}>
            {wordConfidence(rule.confidence, language)}
          </Mark>,
        ],
      ]}
    />
  );
}
