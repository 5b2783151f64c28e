/** Dated events around plans against racism. */

import type { EventView } from "@napar/api/client";
import { eventTypes } from "@napar/domain/event";
import { linkedEvent } from "@napar/domain/linked-data";
import type { Language } from "@napar/domain/text";
import {
  inLanguage,
  LocalizedText,
  PageHead,
  plainText,
  Rows,
  Section,
  Stamp,
  TextLanguageMark,
  Timeline,
} from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { EntrySource, registerListRoute, textRow } from "../register/register-page.js";

const typeName = (type: EventView["type"], language: Language): string =>
  eventTypes.find(({ id }) => id === type)?.name[language] ?? type;

/** A leap year, so that each day of a calendar exists in it; the year itself is never said. */
const anyYear = "2024";

/** "each year on 21 March"; `null` for what happened once. */
function recurringWords({ recurring }: EventView, language: Language): string | null {
  if (!recurring) return null;
  const t = inLanguage(language);
  const month = String(recurring.month).padStart(2, "0");
  const date = recurring.day
    ? `${anyYear}-${month}-${String(recurring.day).padStart(2, "0")}`
    : `${anyYear}-${month}`;
  const day = wordDate(date, language).replace(anyYear, "").trim();
  return recurring.approximate ? t.eventEachYearAbout({ day }) : t.eventEachYear({ day });
}

const asMoment = (event: EventView, language: Language) => ({
  ...{ id: event.id, date: event.date, inferred: event.dateBasis === "inferred" },
  when: recurringWords(event, language) ?? undefined,
  what: (
    <>
      <a href={hrefTo(language, `/events/${event.id}`)}>
        <LocalizedText text={event.title} language={language} mark={false} />
      </a>{" "}
      <span className="soft">{typeName(event.type, language)}</span>
    </>
  ),
});

export const eventRoutes: PageRoute[] = [
  registerListRoute<EventView>({
    path: "/events",
    section: "events",
    words: (language) => {
      const t = inLanguage(language);
      return {
        ...{ title: t.eventTitle(), lead: t.eventLead() },
        count: (count) => plural(count, language, t.eventCountOne, t.eventCountMany)({ count }),
      };
    },
    list: (client, query) => client.listEvents(query),
    columns: (language) => [{ head: inLanguage(language).eventWhen(), cell: ({ date }) => date }],
    body: (events, language) => (
      <Timeline language={language} events={events.map((event) => asMoment(event, language))} />
    ),
  }),
  {
    path: "/events/:id",
    answer: async ({ language, client, params, today, publicUrl }) => {
      const t = inLanguage(language);
      const found = await client.findEvent(params.id ?? "");
      if (!found.ok && found.problem.status === 404) return notFound;
      const event = unwrap(found);
      const title = plainText(event.title, language);
      const year = event.date?.slice(0, 4);
      const near = year
        ? unwrap(await client.listEvents({ pageSize: 100 })).items.filter(
            ({ id, date }) =>
              id !== event.id && date !== null && Math.abs(Number(date.slice(0, 4)) - Number(year)) <= 1,
          )
        : [];
      const recurring = recurringWords(event, language);
      return {
        kind: "page",
        section: "events",
        title,
        description: `${title} (${recurring ?? (event.date ? wordDate(event.date, language) : t.dateNone())})`,
        crumbs: [{ label: t.eventTitle(), href: hrefTo(language, "/events") }, { label: title }],
        formats: [...tableFormats("events", { id: event.id }), apiFormat(`/events/${event.id}`)],
        jsonLd: linkedEvent(event, { publicUrl, language }),
        correct: `about=event&id=${encodeURIComponent(event.id)}`,
        body: (
          <>
            <PageHead
              kicker={typeName(event.type, language)}
              title={<LocalizedText text={event.title} language={language} mark={false} />}
            >
              <TextLanguageMark text={event.title} language={language} />
            </PageHead>
            <Section id="facts" title={t.indicatorFacts()} hideTitle>
              <Rows
                rows={[
                  [
                    t.eventWhen(),
                    <>
                      {recurring ?? (event.date ? wordDate(event.date, language) : t.dateNone())}
                      {event.dateBasis === "inferred" ? (
                        <span className="under soft">{t.eventDateInferred()}</span>
                      ) : null}
                    </>,
                  ],
                  [t.registerKind(), typeName(event.type, language)],
                  [t.registerRemark(), textRow([event.note], language)],
                ]}
              />
              <EntrySource source={event.source} language={language} />
            </Section>
            {near.length > 0 ? (
              <Section id="near" title={t.eventOthersThen()}>
                <Timeline language={language} events={near.map((other) => asMoment(other, language))} />
                <p>
                  <a href={hrefTo(language, "/events")}>{t.eventAll()}</a>
                </p>
              </Section>
            ) : null}
            <Stamp>
              <span>{t.stampState({ date: wordDate(today, language) })}</span>
              <a href={hrefTo(language, `/events/${event.id}`)}>{t.stampPermanent()}</a>
            </Stamp>
          </>
        ),
      };
    },
  },
];
