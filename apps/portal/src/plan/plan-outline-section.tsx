import type { Plan } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, Section } from "@napar/ui";
import { plural, wordList } from "@napar/ui/wording";
import { planAddress } from "../measure/measure-words.js";
import { participantsOf } from "./plan-names.js";
import { type OutlineAxis, type OutlinePart, outlineOf } from "./plan-outline.js";
import { axisWords, PlanWords } from "./plan-words.js";

/** The plan as it orders itself, along every axis it has. */
export function PlanOutline({ language, plan }: { language: Language; plan: Plan }) {
  const t = inLanguage(language);
  const axes = outlineOf(plan);
  const total = plan.measures?.length ?? 0;
  if (axes.length === 0)
    return (
      <Section id="structure" title={t.planStructureNav()}>
        <Empty title={t.planStructureNone()} />
      </Section>
    );
  const heading = plural(axes.length, language, t.planStructureHeadingOne, t.planStructureHeadingMany);
  return (
    <Section id="structure" title={heading({ count: axes.length })}>
      {axes.length > 1 ? (
        <nav className="axes" aria-label={t.planStructureNav()}>
          {axes.map((axis) => (
            <a key={axis.id} href={`#${axis.id}`}>
              {axisWords(axis.kind, axis.parts.length, language)}
            </a>
          ))}
        </nav>
      ) : null}
      {axes.map((axis) => (
        <Axis key={axis.id} axis={axis} total={total} language={language} plan={plan} />
      ))}
    </Section>
  );
}

function Axis({
  axis,
  total,
  language,
  plan,
}: {
  axis: OutlineAxis;
  total: number;
  language: Language;
  plan: Plan;
}) {
  const t = inLanguage(language);
  const isLinked = axis.linked > 0 || axis.parts.some((part) => part.parts.length > 0);
  return (
    <div className="axis" id={axis.id}>
      <h3>{axisWords(axis.kind, axis.parts.length, language)}</h3>
      {isLinked ? (
        <ol className="goals">
          {axis.parts.map((part, index) => (
            <Part
              key={part.id}
              part={part}
              number={part.ordinal ?? index + 1}
              isCommitment={axis.kind === "commitment"}
              language={language}
              plan={plan}
            />
          ))}
        </ol>
      ) : (
        <ol className="tracks">
          {axis.parts.map((part) => (
            <li key={part.id}>
              <LocalizedText text={part.label} language={language} otherwise={part.id} mark={false} />
            </li>
          ))}
        </ol>
      )}
      {total > 0 && axis.linked === 0 ? (
        <Empty title={t.planAxisUnlinked({ count: total })}>{t.planAxisUnlinkedWhy()}</Empty>
      ) : total > 0 ? (
        <p className="soft">{t.planAxisMeasures({ linked: axis.linked, count: total })}</p>
      ) : null}
      {axis.note ? (
        <p className="soft">
          <PlanWords text={axis.note} language={language} />
        </p>
      ) : null}
    </div>
  );
}

function Part({
  part,
  number,
  isCommitment,
  language,
  plan,
}: {
  part: OutlinePart;
  number: number;
  isCommitment: boolean;
  language: Language;
  plan: Plan;
}) {
  const t = inLanguage(language);
  const own = isCommitment ? number : null;
  return (
    <li id={isCommitment ? `commitment-${number}` : undefined}>
      <span className={isCommitment ? "seat" : "ordinal"} aria-hidden="true">
        {number}
      </span>
      <div>
        <h4 className="words">
          <LocalizedText text={part.label} language={language} otherwise={part.id} mark={false} />
        </h4>
        {!isCommitment && part.commitments.length ? (
          <p className="soft">
            {t.planCommitmentNo({ number: wordList(part.commitments.map(String), language) })}
          </p>
        ) : null}
        {part.measures.length === 0 && part.parts.length === 0 ? (
          <p className="soft">{t.planNodeEmpty()}</p>
        ) : null}
        <ul className="measures">
          {part.measures.map((measure) => {
            const others = (measure.eccarCommitments ?? []).filter((each) => each !== own);
            const who = participantsOf(measure);
            return (
              <li key={measure.id}>
                <a href={planAddress(language, plan.id, `/measures/${encodeURIComponent(measure.id)}`, null)}>
                  <LocalizedText text={measure.title} language={language} mark={false} />
                </a>
                {who.length ? (
                  <>
                    <br />
                    <span className="soft">
                      {who.length < 4
                        ? wordList(who, language)
                        : plural(
                            who.length,
                            language,
                            t.planPartnersCountOne,
                            t.planPartnersCountMany,
                          )({ count: who.length })}
                    </span>
                  </>
                ) : null}
                {own && others.length ? (
                  <>
                    <br />
                    <span className="soft">
                      {t.planAlsoCounts({ numbers: wordList(others.map(String), language) })}
                    </span>
                  </>
                ) : null}
              </li>
            );
          })}
        </ul>
        {part.parts.length ? (
          <ol className="goals">
            {part.parts.map((child, index) => (
              <Part
                key={child.id}
                part={child}
                number={child.ordinal ?? index + 1}
                isCommitment={false}
                language={language}
                plan={plan}
              />
            ))}
          </ol>
        ) : null}
      </div>
    </li>
  );
}
