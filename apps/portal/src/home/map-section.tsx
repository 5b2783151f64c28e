/** Cities with a plan: map and table with the same numbers. */
import type { PlanSummary } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { lastDay } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, MarkShape, Section, type Shape, Table } from "@napar/ui";
import { BelgiumMap, type MapPin } from "@napar/ui/map";
import { wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";

export type City = { code: string; name: string; plan: PlanSummary };
type NumberedCity = City & { number: number };

type CityState = "inForce" | "adopted" | "revision" | "preparing" | "over" | "other";

/** A plan that the source calls in force but whose period has ended is neither: the page says so. */
export function stateOf(plan: Pick<PlanSummary, "status" | "period">, today: IsoDate): CityState {
  const isCurrent = plan.status === "in-force" || plan.status === "adopted";
  if (isCurrent && plan.period.to && lastDay(plan.period.to) < today) return "over";
  const states: Record<string, CityState> = {
    "in-force": "inForce",
    adopted: "adopted",
    "under-revision": "revision",
    preparing: "preparing",
    announced: "preparing",
  };
  return states[plan.status] ?? "other";
}

const pinStates: Record<CityState, MapPin["state"]> = {
  inForce: "full",
  adopted: "full",
  revision: "part",
  over: "part",
  preparing: "open",
  other: "open",
};
const shapes: Record<CityState, Shape> = {
  inForce: "committed",
  adopted: "committed",
  revision: "part",
  over: "part",
  preparing: "silent",
  other: "unestablished",
};

/** One plan per city: of several, the one that is not replaced, the newest first. */
export function citiesOf(plans: readonly PlanSummary[], nameOf: (code: string) => string | null): City[] {
  const byCode = new Map<string, PlanSummary>();
  for (const plan of plans) {
    const [code] = plan.places;
    if (!code) continue;
    const known = byCode.get(code);
    if (!known || rank(plan) > rank(known)) byCode.set(code, plan);
  }
  return [...byCode]
    .flatMap(([code, plan]) => {
      const name = nameOf(code);
      return name ? [{ code, name, plan }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

const rank = ({ status, period }: PlanSummary): string =>
  `${status === "replaced" || status === "abandoned" ? 0 : 1}${period.from ?? ""}`;

export function MapSection({
  cities,
  language,
  today,
}: {
  cities: readonly City[];
  language: Language;
  today: IsoDate;
}) {
  const t = inLanguage(language);
  const numbered: NumberedCity[] = cities.map((city, index) => ({ ...city, number: index + 1 }));
  return (
    <Section id="map" title={t.homeMap()}>
      <div className="two late">
        <BelgiumMap
          id="map-title"
          title={t.homeMapTitle({ count: cities.length })}
          pins={numbered.map(({ code, number, name, plan }) => ({
            code,
            number,
            name,
            state: pinStates[stateOf(plan, today)],
          }))}
        >
          <Legend language={language} />
        </BelgiumMap>
        <CityTable cities={numbered} language={language} today={today} />
      </div>
      <p>
        <a href={hrefTo(language, "/commitments")}>{t.homeCommitmentsLink()}</a>
      </p>
    </Section>
  );
}

function Legend({ language }: { language: Language }) {
  const t = inLanguage(language);
  const items: [Shape, string][] = [
    ["committed", t.homeLegendFull()],
    ["part", t.homeLegendPart()],
    ["silent", t.homeLegendOpen()],
  ];
  return (
    <ul className="legend">
      {items.map(([shape, words]) => (
        <li key={shape}>
          <MarkShape shape={shape} /> {words}
        </li>
      ))}
      <li>
        <span className="dashes" aria-hidden="true" /> {t.mapLanguageBorder()}
      </li>
    </ul>
  );
}

function CityTable({
  cities,
  language,
  today,
}: {
  cities: readonly NumberedCity[];
  language: Language;
  today: IsoDate;
}) {
  const t = inLanguage(language);
  const words: Record<CityState, string> = {
    inForce: t.homeStateInForce(),
    adopted: t.homeStateAdopted(),
    revision: t.homeStateRevision(),
    preparing: t.homeStatePreparing(),
    over: t.homeStateOver(),
    other: t.homeStateOther(),
  };
  return (
    <Table
      className="cities"
      lines
      caption={t.homeMapTable()}
      captionNote={t.homeMapTableNote()}
      rows={cities}
      rowKey={(city) => city.code}
      columns={[
        {
          head: t.homeMapCity(),
          cell: (city) => (
            <>
              {city.number}.{"\u00a0"}
              <a href={hrefTo(language, `/places/${city.code}`)}>{city.name}</a>
            </>
          ),
        },
        {
          head: t.homeMapPlan(),
          kind: "title",
          cell: (city) => (
            <a href={hrefTo(language, `/plans/${city.plan.id}`)}>
              <LocalizedText text={city.plan.title} language={language} mark={false} />
            </a>
          ),
        },
        {
          head: t.homeMapState(),
          cell: (city) => {
            const state = stateOf(city.plan, today);
            return (
              <>
                <Mark shape={shapes[state]} tone={state === "preparing" ? "unknown" : undefined}>
                  {words[state]}
                </Mark>
                {city.plan.statusAsOf ? (
                  <span className="under soft">
                    {t.homeStateAsOf({ date: wordDate(city.plan.statusAsOf, language) })}
                  </span>
                ) : null}
              </>
            );
          },
        },
      ]}
    />
  );
}
