import type { PlanCaseView, PlanStateView } from "@napar/api/client";
import { belgianPlaceIndex, belgianPlaces } from "@napar/domain/belgium/places";
import { authorityStandings, statusTimeline, type TimelineFact } from "@napar/domain/belgium/plans";
import { findMunicipality, nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { Facts, inLanguage, Section, SourceLine, Stamp } from "@napar/ui";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { tableFormats } from "../data/formats.js";
import { hrefTo, type PageRequest, type PageRoute, unwrap } from "../page/page.js";
import { PlaceSearch } from "../place/place-list-page.js";
import { stageNow } from "../plan/living-history-section.js";
import { StateBoard } from "../state/state-board.js";
import { citiesOf, MapSection } from "./map-section.js";
import { RoundSection } from "./round-section.js";

/** The plan all Belgian governments promised together. */
const belgianPlan = "napar-be";

export const homeRoutes: PageRoute[] = [
  {
    path: "/",
    answer: async (request) => {
      const { language, client, today } = request;
      const t = inLanguage(language);
      const [plans, measures, cityPlans, interfederal, state] = await Promise.all([
        client.listPlans({ pageSize: 1 }),
        client.listMeasures({ pageSize: 1 }),
        client.listPlans({ level: "municipality", pageSize: 100 }),
        client.findPlanCase(belgianPlan),
        client.stateOfPlan(belgianPlan),
      ]);
      const cities = citiesOf(unwrap(cityPlans).items, (code) => placeName(code, language));
      return {
        kind: "page",
        title: t.homeTitle(),
        description: t.homeDescription(),
        islands: ["municipality-finder"],
        formats: tableFormats("plan-states", { plan: belgianPlan }),
        body: (
          <>
            <Opening language={language} />
            {state.ok ? <StateToday view={state.value} language={language} /> : null}
            <RoundSection
              standings={authorityStandings}
              language={language}
              now={interfederal.ok ? <Now view={interfederal.value} language={language} /> : null}
            />
            <Figures
              language={language}
              plans={unwrap(plans).total}
              measures={unwrap(measures).total}
              cities={cities.length}
            />
            <MapSection cities={cities} language={language} today={today} />
            <News language={language} />
            <Stamp>
              <span>{t.stampState({ date: wordDate(today, language) })}</span>
              <a href={hrefTo(language, "/about")}>{t.navAbout()}</a>
              <a href="/api/v1/plans">{t.stampJson()}</a>
            </Stamp>
          </>
        ),
      };
    },
  },
];

/** Belgium's plan in one screen: counted from its record. */
function StateToday({ view, language }: { view: PlanStateView; language: Language }) {
  const t = inLanguage(language);
  return (
    <Section id="state" title={t.stateHomeTitle()}>
      <StateBoard state={view.state} language={language} />
      <p>
        <a href={hrefTo(language, `/plans/${view.id}/state`)}>{t.stateHomeMore()}</a>
      </p>
    </Section>
  );
}

/** Where the interfederal plan stands by what is known of it; nothing where its case is not there. */
function Now({ view, language }: { view: PlanCaseView; language: Language }) {
  const words = stageNow({ view }, language);
  if (!words) return null;
  return (
    <>
      {words} <a href={hrefTo(language, `/plans/${view.id}#history`)}>{inLanguage(language).historyLink()}</a>
    </>
  );
}

function placeName(code: string, language: Language): string | null {
  const municipality = findMunicipality(belgianPlaceIndex(), code);
  return municipality ? nameOfPlace(municipality, language) : null;
}

function Opening({ language }: Pick<PageRequest, "language">) {
  const t = inLanguage(language);
  const doors = [
    {
      kicker: t.homeDoorResident(),
      href: hrefTo(language, "/contact-points"),
      title: t.navContact(),
      what: t.homeDoorResidentWhat(),
    },
    {
      kicker: t.homeDoorPolicy(),
      href: hrefTo(language, "/competence"),
      title: t.navCompetence(),
      what: t.homeDoorPolicyWhat(),
    },
    {
      kicker: t.homeDoorPress(),
      href: hrefTo(language, "/plans"),
      title: t.homeDoorPressLink(),
      what: t.homeDoorPressWhat(),
    },
  ];
  return (
    <div className="opening">
      <div className="claim">
        <h1>{t.homeTitle()}</h1>
        <p className="lead">{t.homeLead()}</p>
        <PlaceSearch language={language} text="" label={t.homeSearchLabel()} />
      </div>
      <section aria-labelledby="doors-h">
        <h2 id="doors-h" className="hidden">
          {t.homeQuickly()}
        </h2>
        <ul className="doors">
          {doors.map((door) => (
            <li className="door" key={door.href}>
              <p className="kicker">{door.kicker}</p>
              <a href={door.href}>{door.title}</a>
              <p>{door.what}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Figures({
  language,
  plans,
  measures,
  cities,
}: {
  language: Language;
  plans: number;
  measures: number;
  cities: number;
}) {
  const t = inLanguage(language);
  const figure = (value: number) => wordNumber(value, language);
  return (
    <Section id="figures" title={t.homeFigures()}>
      <Facts
        facts={[
          { figure: figure(plans), what: t.homeFigurePlans(), source: t.homeFigurePlansSource() },
          { figure: figure(measures), what: t.homeFigureMeasures(), source: t.homeFigureMeasuresSource() },
          {
            figure: figure(cities),
            what: t.homeFigureCities({ total: figure(belgianPlaces.municipalities.length) }),
            source: t.homeFigureCitiesSource(),
          },
        ]}
      />
    </Section>
  );
}

const newestDate = (fact: TimelineFact): string => [...fact.dates].sort().at(-1) ?? "";

function News({ language }: Pick<PageRequest, "language">) {
  const t = inLanguage(language);
  const newest = [...statusTimeline].sort((a, b) => newestDate(b).localeCompare(newestDate(a))).slice(0, 5);
  return (
    <Section id="news" title={t.homeNews()}>
      <ol className="news">
        {newest.map((fact) => (
          <li key={fact.id}>
            <span className="date">
              <time dateTime={newestDate(fact)}>
                {fact.when?.[language] ?? wordDate(newestDate(fact), language)}
              </time>
            </span>
            <p>{fact.text[language]}.</p>
            <p className="soft">
              {t.source()}: {fact.sources.join("; ")}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={hrefTo(language, "/plans/napar-be")}>{t.homeNewsAll()}</a>
      </p>
      <SourceLine>{t.homeNewsSource()}</SourceLine>
    </Section>
  );
}
