import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, Section, Table } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import type { MeasureStory } from "./measure-story.js";
import { ActorLink, actorNames, dateWords, StandingMark, sumWords } from "./measure-words.js";

type View = MeasureStory["view"];
type Share = View["shares"][number];

/** One row per government: what it says of its own part, and nothing filled in from another. */
export function ShareSection({ language, view }: { language: Language; view: View }) {
  const t = inLanguage(language);
  const { shares, measure } = view;
  const named = (measure.stated?.lead ?? []).flatMap(({ authority, service }) => authority ?? service ?? []);
  const gone = shares.filter(({ withdrawn }) => withdrawn);
  const present = shares.filter(({ withdrawn }) => !withdrawn);
  return (
    <Section id="shares" title={t.measureSharesHeading()}>
      {present.length === 0 ? (
        <Empty title={t.measureSharesNone()}>
          {named.length > 0 ? t.measureSharesNamed({ names: actorNames(named, language) }) : null}
        </Empty>
      ) : (
        <Table
          caption={t.measureSharesCaption()}
          captionNote={present.length > 1 ? t.measureSharesNote() : undefined}
          className="share-table"
          rows={present}
          rowKey={({ authority }) => authority}
          columns={[
            {
              head: t.measureShareGovernment(),
              cell: ({ authority }) => (
                <>
                  <ActorLink id={authority} language={language} />
                  {measure.lead?.authority === authority ? (
                    <span className="under soft">{t.measureShareLeads()}</span>
                  ) : null}
                </>
              ),
            },
            {
              head: t.measureShareState(),
              cell: ({ standing }) => <StandingMark standing={standing} language={language} />,
            },
            { head: t.measureShareEnd(), cell: (share) => endWords(share, language) },
            {
              head: t.measureShareBudget(),
              cell: (share) => <OwnBudget share={share} language={language} />,
            },
            ...(present.some(({ owner }) => owner)
              ? [{ head: t.measureShareOwner(), cell: ({ owner }: Share) => owner }]
              : []),
            ...(present.some(({ note }) => note)
              ? [
                  {
                    head: t.measureShareNote(),
                    cell: ({ note }: Share) => <LocalizedText text={note} language={language} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {gone.length > 0 ? (
        <ul className="plain">
          {gone.map(({ authority, withdrawn }) => (
            <li key={authority}>
              <ActorLink id={authority} language={language} />:{" "}
              {t.measureShareLeft({
                date: wordDate(withdrawn?.on ?? "", language),
                reason: withdrawn?.reason ?? "",
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

/** Its own end; without one, nothing: the end of the whole stands above. */
function endWords({ end }: Share, language: Language) {
  const t = inLanguage(language);
  return end ? dateWords(end, language) : <span className="soft">{t.measureNotStated()}</span>;
}

function OwnBudget({ share: { budget }, language }: { share: Share; language: Language }) {
  const t = inLanguage(language);
  const sum = budget ? sumWords({ euroCents: budget.euroCents, fteHundredths: null }, language) : null;
  if (sum) return sum;
  return <span className="soft">{budget?.inKind ? t.measureShareInKind() : t.measureNotStated()}</span>;
}
