import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import type { ReportRoute } from "@napar/domain/contact-point";
import type { Language } from "@napar/domain/text";
import { inLanguage, Section, SourceLine, Table } from "@napar/ui";
import { wordConfidence, wordDate } from "@napar/ui/wording";
import { conditionWords } from "../contact-point/contact-door.js";
import type { ReportCase } from "../contact-point/report-case.js";
import { caseWords, telephoneHref } from "../contact-point/report-words.js";
import { hrefTo } from "../page/page.js";

export type PlaceDoor = { what: ReportCase; route: ReportRoute };
type Routed = ReportRoute["points"][number];

/**
 * Where discrimination is reported here, case by case. The way on names the place alone: what happened to somebody
 * stands in no address.
 */
export function PlaceDoors({
  language,
  code,
  name,
  doors,
}: {
  language: Language;
  code: string;
  name: string;
  doors: readonly PlaceDoor[];
}) {
  const t = inLanguage(language);
  const byRule = (route: ReportRoute) => route.points.filter((one) => one.why.kind === "rule");
  return (
    <Section id="where-to-turn" title={t.placeTurnHeading({ name })}>
      <p>
        {t.placeTurnDanger()}{" "}
        <a className="danger" href="tel:112">
          112
        </a>
        . {t.placeTurnLead()}
      </p>
      <Table
        caption={t.placeTurnCaption()}
        hideCaption
        className="doors"
        rows={doors}
        rowKey={(door) => door.what}
        columns={[
          {
            head: t.placeTurnSituation(),
            cell: ({ what }) => caseWords(what, language),
          },
          {
            head: t.placeTurnFirst(),
            cell: ({ route }) => <DoorPoints points={byRule(route).slice(0, 1)} language={language} />,
          },
          {
            head: t.placeTurnAlso(),
            cell: ({ route }) => {
              const others = byRule(route).slice(1);
              return others.length ? <DoorPoints points={others} language={language} /> : null;
            },
          },
        ]}
      />
      <p className="buttons">
        <a className="button" href={hrefTo(language, "/contact-points", { place: code, edit: 1 })}>
          {t.placeTurnButton()}
        </a>
      </p>
      <SourceLine>
        {t.contactCollected({ date: wordDate(belgianContactPoints.compiledOn, language) })}
      </SourceLine>
    </Section>
  );
}

export function DoorPoints({ points, language }: { points: readonly Routed[]; language: Language }) {
  const t = inLanguage(language);
  if (points.length === 0) return <span className="soft">{t.contactResultNone()}</span>;
  return (
    <ul className="door-list">
      {points.map(({ point, why, doubts }) => {
        const condition = conditionWords(why.onlyIf, language);
        const doubt = belgianContactPoints.doubts.find(({ id }) => id === doubts[0])?.names[language];
        return (
          <li key={point.id}>
            {point.website ? (
              <a href={point.website} rel="noreferrer">
                {point.names[language]}
              </a>
            ) : (
              point.names[language]
            )}
            {point.phone ? (
              <>
                , <a href={telephoneHref(point.phone)}>{point.phone}</a>
              </>
            ) : null}
            <span className="under soft">
              {condition ? `${condition}. ` : ""}
              {point.confidence.competence
                ? `${t.placeSure({ level: wordConfidence(point.confidence.competence, language) })}. `
                : ""}
              {doubt ?? ""}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
