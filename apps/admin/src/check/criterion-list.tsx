/** Criteria one by one: the reason, what helps, and the places where it is mended. */
import type { PlanCaseView } from "@napar/api/client";
import type { CriterionResult } from "@napar/domain/check";
import { Mark } from "@napar/ui";
import { wordCheckResult, wordSeverity } from "@napar/ui/wording";
import { useMemo } from "react";
import { Link } from "react-router";
import { language, t } from "../language/language.js";
import { addressOfPlace, type Place, placesOf } from "./criterion-places.js";
import { type NamedPart, partsOf, piecesOf } from "./named-parts.js";

const placeNames: Record<Place, () => string> = {
  adoptedBy: () => t.adminAboutAdoptionLevel(),
  adoption: () => t.adminNavAdoption(),
  analysis: () => t.adminAnalysis(),
  coordination: () => t.adminAboutCoordination(),
  definitions: () => t.adminAboutDefinitions(),
  forms: () => t.adminAboutForms(),
  goals: () => t.adminNavGoals(),
  indicators: () => t.adminPlaceIndicators(),
  kind: () => t.adminAboutKind(),
  languages: () => t.adminAboutLanguages(),
  lifecycle: () => t.adminNavLifecycle(),
  means: () => t.adminAboutMeans(),
  measures: () => t.adminNavMeasures(),
  monitoring: () => t.adminAboutMonitoring(),
  participation: () => t.adminAboutParticipation(),
  period: () => t.adminPeriod(),
  publicity: () => t.adminAboutPublicity(),
  relations: () => t.adminAboutRelations(),
  structure: () => t.adminNavStructure(),
  term: () => t.adminAboutTerm(),
};

const mostParts = 6;

export function CriterionList({
  plan,
  results,
}: {
  plan: PlanCaseView;
  results: readonly CriterionResult[];
}) {
  const parts = useMemo(() => partsOf(plan, language), [plan]);
  return (
    <ul className="criteria">
      {results.map((one) => (
        <Criterion key={one.criterion} plan={plan} one={one} parts={parts} />
      ))}
    </ul>
  );
}

function Criterion({
  plan,
  one,
  parts,
}: {
  plan: PlanCaseView;
  one: CriterionResult;
  parts: ReadonlyMap<string, NamedPart>;
}) {
  const { criterion, result, severity, title, reason, remedy, details } = one;
  const concerned = [
    ...new Set([...(details.ids ?? []), ...Object.values(details.lists ?? {}).flat()]),
  ].flatMap((id) => parts.get(id) ?? []);
  const isOpen = result === "fail" || result === "unknown";
  return (
    <li>
      <ResultMark one={one}>
        {criterion} {title[language]}
      </ResultMark>
      <p className="soft">
        {wordCheckResult(result, language)} · {wordSeverity(severity, language)}
        {one.judgement === "person" ? ` · ${t.planCheckPerson()}` : ""}
      </p>
      <p>
        <Named sentence={reason[language]} plan={plan} parts={parts} />
      </p>
      {remedy ? (
        <p>
          <b>{t.planCheckRemedy()}</b> <Named sentence={remedy[language]} plan={plan} parts={parts} />
        </p>
      ) : null}
      {isOpen && concerned.length > 0 ? (
        <ul className="places" aria-label={t.adminCheckConcerned()}>
          {concerned.slice(0, mostParts).map(({ id, name, address }) => (
            <li key={id}>
              <Link to={`/plans/${plan.id}/${address}`}>{name}</Link>
            </li>
          ))}
          {concerned.length > mostParts ? (
            <li className="soft">{t.adminCheckMore({ count: concerned.length - mostParts })}</li>
          ) : null}
        </ul>
      ) : null}
      {isOpen ? (
        <p className="places">
          <span className="soft">{t.adminCheckMend()}</span>
          {placesOf(criterion).map((place) => (
            <Link key={place} to={`/plans/${plan.id}/${addressOfPlace[place]}`}>
              {placeNames[place]()}
            </Link>
          ))}
        </p>
      ) : null}
      <details>
        <summary>{t.adminCheckBackground()}</summary>
        {one.personShould ? <p className="soft">{one.personShould[language]}</p> : null}
        {one.note ? <p className="soft">{one.note[language]}</p> : null}
        {one.sourceNames.length > 0 ? (
          <p className="soft">
            {t.planCheckSources({ sources: one.sourceNames.map((name) => name[language]).join("; ") })}
          </p>
        ) : null}
      </details>
    </li>
  );
}

function Named({
  sentence,
  plan,
  parts,
}: {
  sentence: string;
  plan: PlanCaseView;
  parts: ReadonlyMap<string, NamedPart>;
}) {
  return piecesOf(sentence, parts).map((piece, index) =>
    typeof piece === "string" ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
      <Link key={index} to={`/plans/${plan.id}/${piece.address}`}>
        {piece.name}
      </Link>
    ),
  );
}

function ResultMark({ one, children }: { one: CriterionResult; children: React.ReactNode }) {
  if (one.result === "pass") return <Mark shape="done">{children}</Mark>;
  if (one.result === "unknown") return <Mark shape="unknown">{children}</Mark>;
  if (one.result === "not-applicable") return <Mark shape="none">{children}</Mark>;
  if (one.severity === "blocker")
    return (
      <Mark shape="blocked" tone="contested">
        {children}
      </Mark>
    );
  return (
    <Mark shape="fail" tone="none">
      {children}
    </Mark>
  );
}
