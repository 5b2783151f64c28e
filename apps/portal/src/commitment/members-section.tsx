/** Who is a member of the coalition of cities, as far as sources say. */
import type { Membership, MembershipRegister, MembershipSource } from "@napar/domain/membership";
import type { Language } from "@napar/domain/text";
import { type Column, inLanguage, LocalizedText, Mark, PartialDateText, Section, Table } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { confidenceWord } from "../plan/plan-words.js";
import type { CityRow } from "./city-coverage.js";

type TableColumns = readonly [Column<Membership>, ...Column<Membership>[]];

/** What sources say on membership, by what they say: evidence, not a register. */
export function Members({
  language,
  eccar,
  cities,
  nameOf,
}: {
  language: Language;
  eccar: MembershipRegister;
  cities: readonly CityRow[];
  /** Name of a municipality by its NIS code. */
  nameOf: (code: string) => string;
}) {
  const t = inLanguage(language);
  const planOf = new Map(cities.map((city) => [city.place, city]));
  const rows = [...eccar.memberships].sort((a, b) => nameOf(a.code).localeCompare(nameOf(b.code), language));
  const groups = eccar.statuses.flatMap(({ id, meaning }) => {
    const members = rows.filter(({ status }) => status === id);
    return members[0] ? [{ id, meaning, members, first: members[0] }] : [];
  });
  const cited = [...new Set(groups.flatMap(({ members }) => members.flatMap((row) => row.sources)))];
  const sourceNumber = (id: string) => cited.indexOf(id) + 1;
  const columns: TableColumns = [
    {
      head: t.cityMembersMunicipality(),
      cell: (row) => <a href={hrefTo(language, `/places/${row.code}`)}>{nameOf(row.code)}</a>,
    },
    {
      head: t.cityMembersSince(),
      cell: (row) =>
        row.joined ? (
          <PartialDateText date={row.joined} language={language} />
        ) : (
          <span className="soft">{t.planNotStated()}</span>
        ),
    },
    { head: t.cityMembersSure(), cell: (row) => confidenceWord(row.confidence, language) },
    {
      head: t.cityMembersSource(),
      cell: (row) => (
        <span className="soft">
          {row.sources.map((id, index) => (
            <span key={id}>
              {index > 0 ? ", " : ""}
              <a href={`#source-${id}`}>{sourceNumber(id)}</a>
            </span>
          ))}
        </span>
      ),
    },
    {
      head: t.cityMembersPlan(),
      cell: (row) => {
        const plan = planOf.get(row.code);
        return plan ? (
          <a className="words" href={hrefTo(language, `/plans/${plan.planId}`)}>
            <LocalizedText text={plan.planTitle} language={language} mark={false} />
          </a>
        ) : (
          <span className="soft">{t.cityMembersNoPlan()}</span>
        );
      },
    },
  ];
  return (
    <Section id="members" title={t.cityMembersHeading()} className="members">
      <p>{t.cityMembersCaption()}.</p>
      <p className="soft">
        {t.cityMembersNote()} {wordDate(eccar.compiledOn, language)}.
      </p>
      {groups.map(({ id, meaning, members, first }) => (
        <Table
          key={id}
          lines
          caption={<MembershipMark membership={first} eccar={eccar} language={language} />}
          captionNote={`${plural(members.length, language, t.placeCountOne, t.placeCountMany)({ count: members.length })}. ${meaning[language]}`}
          rows={members}
          rowKey={(row) => row.code}
          columns={columns}
        />
      ))}
      <details>
        <summary>{t.cityMembersSources()}</summary>
        <ol className="numbered">
          {cited.map((id) => (
            <li key={id} id={`source-${id}`}>
              <SourceTitle source={eccar.sources[id]} id={id} />
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}

/** What a source says on the membership of one municipality, in a mark and a word. */
export function MembershipMark({
  membership,
  eccar,
  language,
}: {
  membership: Membership;
  eccar: MembershipRegister;
  language: Language;
}) {
  const shape =
    membership.status === "member"
      ? "committed"
      : membership.status === "uncertain" || membership.status === "not-stated"
        ? "unestablished"
        : "part";
  const words = eccar.statuses.find((status) => status.id === membership.status)?.names[language];
  return (
    <Mark shape={shape} tone={shape === "part" ? "unknown" : undefined}>
      {words ?? membership.status}
    </Mark>
  );
}

/** The documents a statement on membership rests on. */
export function MembershipSources({
  membership,
  eccar,
}: {
  membership: Membership;
  eccar: MembershipRegister;
}) {
  return (
    <span className="soft sources">
      {membership.sources.map((id, index) => (
        <span key={id}>
          {index > 0 ? "; " : ""}
          <SourceTitle source={eccar.sources[id]} id={id} />
        </span>
      ))}
    </span>
  );
}

const SourceTitle = ({ source, id }: { source: MembershipSource | undefined; id: string }) =>
  source?.url ? <a href={source.url}>{source.title}</a> : (source?.title ?? id);
