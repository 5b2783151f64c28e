/** One city beside three of about its size, commitment by commitment; and the form that chooses it. */
import { belgianPlaces } from "@napar/domain/belgium/places";
import type { Language } from "@napar/domain/text";
import { Field, inLanguage, linkTo, Mark, Note, Rich, Seat, Section, Select, Table } from "@napar/ui";
import { plural, wordDate, wordList, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import type { CityRow } from "./city-coverage.js";
import { commitmentShortName } from "./commitment-names.js";
import type { PeerCoverage, SizedCity } from "./peer-coverage.js";

type Props = { language: Language; nameOf: (code: string) => string };

export function ChoosePeers({
  language,
  cities,
  chosen,
  nameOf,
}: Props & { cities: readonly CityRow[]; chosen: string | null }) {
  const t = inLanguage(language);
  return (
    <Section id="choose-city" title={t.peersChoose()}>
      <form method="get" action={`${hrefTo(language, "/commitments")}#peers`} className="stack">
        <Field id="city" label={t.peersCity()}>
          {(tie) => (
            <Select
              {...tie}
              name="city"
              value={chosen ?? undefined}
              choices={cities.map(({ place }) => ({ value: place, label: nameOf(place) }))}
            />
          )}
        </Field>
        <p>
          <button className="button" type="submit">
            {t.peersShow()}
          </button>
        </p>
      </form>
    </Section>
  );
}

export function PeersSection({
  language,
  code,
  coverage,
  nameOf,
}: Props & { code: string; coverage: PeerCoverage | null }) {
  const t = inLanguage(language);
  const name = nameOf(code);
  if (!coverage)
    return (
      <Section id="peers" title={name}>
        <Note kind="plain">
          <Rich
            text={t.peersUnknown({ city: name })}
            parts={[linkTo(`${hrefTo(language, "/about")}#mistake`)]}
          />
        </Note>
      </Section>
    );
  const { city, peers, isEnough, ahead, behind } = coverage;
  const columns: SizedCity[] = [city, ...peers];
  const numbers = city.counts.map((_, index) => index + 1);
  const listed = (found: readonly number[]) => wordList(found.map(String), language);
  return (
    <Section
      id="peers"
      title={t.peersTitle({ city: name, count: wordNumber(peers.length, language) })}
      className="peers"
    >
      {isEnough ? null : <Note kind="plain">{t.peersFew()}</Note>}
      <ul className="plain">
        {ahead.length > 0 ? <li>{t.peersAhead({ city: name, list: listed(ahead) })}</li> : null}
        {behind.length > 0 ? <li>{t.peersBehind({ city: name, list: listed(behind) })}</li> : null}
        {ahead.length + behind.length === 0 ? <li>{t.peersEqual({ city: name })}</li> : null}
      </ul>
      <Table
        caption={t.peersCaption({ city: name })}
        captionNote={t.peersNote({ date: wordDate(belgianPlaces.populationDate, language) })}
        rows={[...numbers, null]}
        rowKey={(number) => String(number)}
        columns={[
          {
            head: t.peersCommitment(),
            cell: (number) =>
              number === null ? t.peersSum() : `${number}. ${commitmentShortName(number, language)}`,
          },
          ...columns.map((column) => ({
            head: (
              <>
                <a href={hrefTo(language, `/plans/${column.planId}`)}>{nameOf(column.place)}</a>
                <small className="block soft">
                  {t.peersInhabitants({ count: wordNumber(column.population, language) })}
                </small>
              </>
            ),
            label: nameOf(column.place),
            cell: (number: number | null) =>
              number === null ? (
                <b>{t.cityOf({ count: column.covered })}</b>
              ) : (
                <PeerCell city={column} number={number} language={language} />
              ),
          })),
        ]}
      />
      <ul className="plain">
        {peers.map((peer) => (
          <li key={peer.id}>
            <a href={hrefTo(language, "/compare/plans", { one: city.planId, other: peer.planId })}>
              {t.peersTwoPlans({ one: name, other: nameOf(peer.place) })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The measures it counts are one link away. */
function PeerCell({ city, number, language }: { city: CityRow; number: number; language: Language }) {
  const t = inLanguage(language);
  const count = city.counts[number - 1] ?? 0;
  if (count === 0)
    return (
      <Mark shape="silent" tone="unknown">
        {t.cityNone()}
      </Mark>
    );
  return (
    <a className="peer" href={`${hrefTo(language, `/plans/${city.planId}`)}#commitment-${number}`}>
      <Seat state="full">{count}</Seat>{" "}
      <span>
        {plural(count, language, t.gapMeasuresOne, t.gapMeasuresMany)({ count: wordNumber(count, language) })}
      </span>
    </a>
  );
}
