/** The tables behind the map: by province, what was found, and every municipality. */
import type { MapView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, ScrollTable, Section, Table } from "@napar/ui";
import { FillingSample } from "@napar/ui/map";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { uncapitalised } from "../plan/plan-words.js";
import { frames, type MapChoice, mapHref, municipalitiesIn, type NamedArea } from "./map-areas.js";
import { fillingOf, stateWords, subjectWords } from "./map-words.js";

type Shown = { view: MapView; areas: readonly NamedArea[]; choice: MapChoice; language: Language };

/** The numbers of the map once more, province by province; each leads to its own map. */
export function ProvinceTable({ view, areas, choice, language }: Shown) {
  const t = inLanguage(language);
  const states = view.states.map(({ state }) => state);
  const countOf = (some: readonly NamedArea[], state: string) =>
    wordNumber(some.filter((area) => area.state === state).length, language);
  return (
    <Section id="provinces" title={t.mapByProvince()}>
      <p>{t.mapByProvinceNote()}</p>
      <ScrollTable name={`${t.mapByProvince()}: ${subjectWords(view.subject, language)}`}>
        <table className="table">
          <caption className="hidden">{t.mapByProvince()}</caption>
          <thead>
            <tr>
              <th scope="col">{t.mapColumnProvince()}</th>
              {states.map((state) => (
                <th scope="col" className="num" key={state}>
                  <FillingSample filling={fillingOf(view.subject, state)} />{" "}
                  {stateWords(view.subject, state, language)}
                </th>
              ))}
              <th scope="col" className="num">
                {t.mapTotal()}
              </th>
            </tr>
          </thead>
          <tbody>
            {frames(language).map((frame) => {
              const some = municipalitiesIn(areas, frame.code);
              return (
                <tr key={frame.code}>
                  <th scope="row">
                    <a href={mapHref(language, { ...choice, area: frame.code })}>{frame.name}</a>
                  </th>
                  {states.map((state) => (
                    <td className="num" key={state}>
                      {countOf(some, state)}
                    </td>
                  ))}
                  <td className="num">{wordNumber(some.length, language)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.mapTotal()}</th>
              {states.map((state) => (
                <td className="num" key={state}>
                  {countOf(areas, state)}
                </td>
              ))}
              <td className="num">{wordNumber(areas.length, language)}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollTable>
    </Section>
  );
}

/** More would bury the page; the lists by province below have them all. */
const mostRows = 60;

/** Areas of which something is known, with the plans it rests on and their dates. */
export function FoundTable({ view, areas, language }: Omit<Shown, "choice">) {
  const t = inLanguage(language);
  const found = areas.filter(({ state, governments }) => state !== view.restState || governments.length > 0);
  const planOf = new Map(view.plans.map((plan) => [plan.id, plan]));
  if (found.length === 0)
    return (
      <Section id="found" title={t.mapFound()}>
        <Empty title={t.mapFoundNone()}>{t.mapFoundNoneWhy()}</Empty>
      </Section>
    );
  if (found.length > mostRows) return null;
  const isEccar = view.subject === "eccar";
  return (
    <Section id="found" title={t.mapFound()}>
      <Table
        caption={t.mapFound()}
        hideCaption
        rows={found}
        rowKey={({ code }) => code}
        columns={[
          {
            head: t.mapColumnPlace(),
            kind: "title",
            cell: ({ name, href }) => <a href={href}>{name}</a>,
          },
          {
            head: t.mapColumnState(),
            cell: (area) => (
              <>
                <StateLine subject={view.subject} state={area.state} language={language} />
                {area.governments.length > 1 ? (
                  <ul className="plain under">
                    {area.governments.map((one) => (
                      <li key={one.id}>
                        <a href={hrefTo(language, `/authorities/${one.id}`)}>{one.names[language]}</a>:{" "}
                        {stateWords(view.subject, one.state, language)}
                      </li>
                    ))}
                  </ul>
                ) : null}
              </>
            ),
          },
          {
            head: isEccar ? t.mapColumnCommitments() : t.mapColumnMeasures(),
            kind: "num",
            cell: (area) => numberOf(area, view, language),
          },
          {
            head: t.mapColumnPlans(),
            cell: ({ plans }) =>
              plans.length > 0 ? (
                <ul className="plain">
                  {plans.flatMap((id) => {
                    const plan = planOf.get(id);
                    if (!plan) return [];
                    return [
                      <li key={id}>
                        <a href={hrefTo(language, `/plans/${id}`)}>
                          <LocalizedText text={plan.title} language={language} mark={false} />
                        </a>
                        {plan.statusAsOf ? (
                          <span className="under soft">
                            {uncapitalised(t.mapStateAsOf({ date: wordDate(plan.statusAsOf, language) }))}
                          </span>
                        ) : null}
                      </li>,
                    ];
                  })}
                </ul>
              ) : null,
          },
        ]}
      />
    </Section>
  );
}

/** Every municipality in words, province by province: the way to a place without the picture. */
export function PlaceLists({ view, areas, language }: Omit<Shown, "choice">) {
  const t = inLanguage(language);
  return (
    <Section id="places" title={t.mapAllPlaces()}>
      {frames(language).map((frame) => (
        <details key={frame.code}>
          <summary>{frame.name}</summary>
          <ul className="map-places">
            {municipalitiesIn(areas, frame.code).map(({ code, name, href, state }) => (
              <li key={code}>
                <a href={href}>{name}</a>
                {state === view.restState ? null : (
                  <span className="soft"> {stateWords(view.subject, state, language)}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p className="source">
        {t.mapRestState({ state: stateWords(view.subject, view.restState, language) })}
      </p>
      <p>
        <a href={hrefTo(language, "/places")}>{t.mapSeePlaces()}</a>
      </p>
    </Section>
  );
}

/** The municipalities of one province, with the numbers of its map. */
export function ProvinceList({ view, areas, where, language }: Omit<Shown, "choice"> & { where: string }) {
  const t = inLanguage(language);
  const columns = view.subject === "eccar" ? t.mapColumnCommitments() : t.mapColumnMeasures();
  return (
    <Table
      caption={t.mapInProvince({ where })}
      hideCaption
      className="lines"
      rows={areas.map((area, index) => ({ ...area, number: index + 1 }))}
      rowKey={({ code }) => code}
      columns={[
        {
          head: t.mapColumnPlace(),
          kind: "title",
          cell: ({ number, name, href }) => (
            <>
              <span className="area-number">
                {number}.{"\u00a0"}
              </span>
              <a href={href}>{name}</a>
            </>
          ),
        },
        {
          head: t.mapColumnState(),
          cell: ({ state }) => <StateLine subject={view.subject} state={state} language={language} />,
        },
        {
          head: columns,
          kind: "num",
          cell: (area) => numberOf(area, view, language),
        },
      ]}
    />
  );
}

/**
 * Commitments with a measure, or measures. A plan whose measures nobody wrote down does not have none; on a theme, none
 * of what is written down is a number.
 */
function numberOf(
  { covered, measures, plans, state }: NamedArea,
  { subject, theme }: MapView,
  language: Language,
) {
  if (subject === "eccar") return covered === null ? null : wordNumber(covered, language);
  const isNotStated = measures === 0 && theme === null && (plans.length > 0 || state === "not-known");
  if (isNotStated) return <span className="soft">{inLanguage(language).planNotStated()}</span>;
  return wordNumber(measures, language);
}

function StateLine({ subject, state, language }: { subject: string; state: string; language: Language }) {
  return (
    <span className="legend-state">
      <FillingSample filling={fillingOf(subject, state)} /> {stateWords(subject, state, language)}
    </span>
  );
}
