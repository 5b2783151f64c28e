/** Every reporting point: what it takes, where it acts, when it is open and in which languages. */
import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { belgianPlaceIndex, belgianPlaces } from "@napar/domain/belgium/places";
import { type ContactPoint, listContactPoints } from "@napar/domain/contact-point";
import { nameOfPlace } from "@napar/domain/place";
import { type Language, languages } from "@napar/domain/text";
import { Empty, Field, inLanguage, PageHead, Section, Select, Table } from "@napar/ui";
import { plural, wordConfidence, wordList } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, type PageRoute } from "../page/page.js";
import { finderAttributes } from "../place/finder-attributes.js";
import { lookUpPlace, type PlaceProblemView } from "../place/place-look-up.js";
import { PlaceProblem } from "../place/place-problem.js";
import { ownNames } from "./contact-door.js";
import { CollectedStamp } from "./contact-page.js";
import { PointReach } from "./point-reach.js";
import { languageWords, telephoneHref } from "./report-words.js";

export const directoryRoute: PageRoute = {
  path: "/contact-points/directory",
  answer: ({ language, query }) => {
    const t = inLanguage(language);
    const place = (query.get("place") ?? "").trim().slice(0, 100);
    const speaks = languages.find((code) => code === query.get("language")) ?? "";
    const found = place ? lookUpPlace(place, language) : null;
    const here = found?.kind === "found" ? found.municipality : null;
    const points = (
      here ? listContactPoints(belgianContactPoints, here) : belgianContactPoints.points
    ).filter((point) => speaks === "" || point.languages.includes(speaks));
    const code = here?.code;
    return {
      kind: "page",
      section: "contact",
      title: t.contactDirectory(),
      description: t.contactDirectoryLead(),
      islands: ["municipality-finder"],
      crumbs: [
        { label: t.contactTitle(), href: hrefTo(language, "/contact-points") },
        { label: t.contactDirectory() },
      ],
      leave: { href: "https://www.wikipedia.org", label: t.contactLeave() },
      formats: [
        ...tableFormats("contact-points", { place: code, speaks }),
        apiFormat("/contact-points", { place: code, language: speaks }),
      ],
      body: (
        <DirectoryPage
          language={language}
          place={here ? nameOfPlace(here, language) : place}
          speaks={speaks}
          problem={found?.kind === "problem" ? found.problem : null}
          points={found?.kind === "problem" ? [] : points}
        />
      ),
    };
  },
};

function DirectoryPage({
  language,
  place,
  speaks,
  problem,
  points,
}: {
  language: Language;
  place: string;
  speaks: string;
  problem: PlaceProblemView | null;
  points: readonly ContactPoint[];
}) {
  const t = inLanguage(language);
  const count = points.length;
  return (
    <>
      <PageHead title={t.contactDirectory()} lead={t.contactDirectoryLead()}>
        <p>
          <a href={hrefTo(language, "/contact-points")}>{t.contactAskButton()}</a>
        </p>
      </PageHead>
      <form
        className="ask"
        method="get"
        action={hrefTo(language, "/contact-points/directory")}
        aria-label={t.contactDirectory()}
      >
        <Field id="place" label={t.contactDirectoryPlace()}>
          {(tie) => (
            <input
              type="text"
              name="place"
              defaultValue={place}
              autoComplete="off"
              {...finderAttributes(language)}
              {...tie}
            />
          )}
        </Field>
        <Field id="language" label={t.contactDirectoryLanguage()}>
          {(tie) => (
            <Select
              name="language"
              value={speaks}
              empty={t.contactDirectoryAll()}
              choices={languages.map((value) => ({ value, label: languageWords(value, language) }))}
              {...tie}
            />
          )}
        </Field>
        <button className="button" type="submit">
          {t.contactDirectoryShow()}
        </button>
      </form>
      {problem ? (
        <PlaceProblem
          problem={problem}
          language={language}
          hrefOf={(code) => hrefTo(language, "/contact-points/directory", { place: code, language: speaks })}
        />
      ) : (
        <Section
          id="points"
          title={plural(count, language, t.contactDirectoryCountOne, t.contactDirectoryCountMany)({ count })}
        >
          {count === 0 ? (
            <Empty title={t.contactDirectoryNone()}>{t.contactDirectoryNoneWhy()}</Empty>
          ) : (
            <Points points={points} language={language} />
          )}
        </Section>
      )}
      <CollectedStamp language={language} />
    </>
  );
}

function Points({ points, language }: { points: readonly ContactPoint[]; language: Language }) {
  const t = inLanguage(language);
  const { kinds, handles } = belgianContactPoints;
  const named = (terms: typeof kinds, id: string) =>
    terms.find((term) => term.id === id)?.names[language] ?? id;
  return (
    <Table
      caption={t.contactDirectory()}
      hideCaption
      rows={points}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.contactPoint(),
          kind: "title",
          cell: (point) => (
            <>
              {point.website ? (
                <a href={point.website} rel="noreferrer">
                  {point.names[language]}
                </a>
              ) : (
                point.names[language]
              )}
              <span className="ours under soft">
                {named(kinds, point.kind)}
                {point.status === "superseded" ? `. ${t.contactEnded()}` : ""}
                {point.status === "unverified" ? `. ${t.contactUnverified()}` : ""}
                {point.supersededBy
                  ? ` ${t.contactEndedNow({ name: nameOf(point.supersededBy, language) })}`
                  : ""}
              </span>
            </>
          ),
        },
        {
          head: t.contactWhatFor(),
          cell: (point) => (
            <>
              {wordList(
                point.handles.map((id) => named(handles, id)),
                language,
              )}
              <span className="under soft">
                {t.contactGroundsHead()} {groundWords(point, language)}
              </span>
            </>
          ),
        },
        { head: t.contactWhere(), cell: (point) => territoryWords(point, language) },
        {
          head: t.contactReach(),
          cell: (point) => (
            <>
              {point.phone ? <a href={telephoneHref(point.phone)}>{point.phone}</a> : t.contactNoPhone()}
              <span className="under soft">
                {point.hours ? point.hours[language] : t.contactHoursUnknown()}
              </span>
              <PointReach point={point} language={language} />
            </>
          ),
        },
        {
          head: t.contactSpeaks(),
          cell: (point) => point.languages.map((code) => ownNames[code]).join(", "),
        },
        {
          head: t.competenceSure(),
          cell: ({ confidence }) =>
            confidence.competence ? wordConfidence(confidence.competence, language) : null,
        },
      ]}
    />
  );
}

const nameOf = (id: string, language: Language): string =>
  belgianContactPoints.points.find((point) => point.id === id)?.names[language] ?? id;

/** Families of grounds it takes, by their names. */
function groundWords({ grounds }: ContactPoint, language: Language): string {
  const t = inLanguage(language);
  if (grounds.length === 0) return t.contactAllGrounds();
  const taken = belgianContactPoints.grounds.filter(({ id }) => grounds.includes(id));
  const families = belgianContactPoints.groundFamilies.filter(({ id }) =>
    taken.some(({ family }) => family === id),
  );
  return wordList(
    families.map(({ names }) => names[language]),
    language,
  );
}

function territoryWords({ territory }: ContactPoint, language: Language): string {
  const t = inLanguage(language);
  const { regions, arrondissements, languageAreas } = belgianPlaces;
  const names = [
    ...regions.filter(({ code }) => territory.regions?.includes(code)).map(({ names }) => names[language]),
    ...languageAreas
      .filter(({ id }) => territory.languageAreas?.includes(id))
      .map(({ names }) => names[language]),
    ...arrondissements
      .filter(({ code }) => territory.arrondissements?.includes(code))
      .map(({ names }) => names[language === "en" ? "nl" : language]),
    ...(territory.municipalities ?? []).flatMap((code) => {
      const place = belgianPlaceIndex().byCode.get(code);
      return place ? [nameOfPlace(place, language)] : [];
    }),
  ];
  return names.length > 0 ? wordList(names, language) : t.contactCountry();
}
