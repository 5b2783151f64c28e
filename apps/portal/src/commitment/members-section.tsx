/** Who is a member of the coalition of cities, as far as sources say. */
import type { Membership, MembershipRegister, MembershipSource } from "@napar/domain/membership";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, PartialDateText, Section, Table } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { confidenceWord } from "../plan/plan-words.js";
import type { CityRow } from "./city-coverage.js";

/** What sources say on membership: evidence, not a register. */
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
  const order = eccar.statuses.map((status) => status.id);
  const rows = [...eccar.memberships].sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      nameOf(a.code).localeCompare(nameOf(b.code), language),
  );
  const cited = [...new Set(rows.flatMap((row) => row.sources))];
  const sourceNumber = (id: string) => cited.indexOf(id) + 1;
  return (
    <Section id="members" title={t.cityMembersHeading()}>
      <Table
        caption={t.cityMembersCaption()}
        captionNote={`${t.cityMembersNote()} ${wordDate(eccar.compiledOn, language)}.`}
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          {
            head: t.cityMembersMunicipality(),
            cell: (row) => <a href={hrefTo(language, `/places/${row.code}`)}>{nameOf(row.code)}</a>,
          },
          {
            head: t.cityMembersState(),
            cell: (row) => (
              <>
                <MembershipMark membership={row} eccar={eccar} language={language} />
                {row.status === "member" ? null : (
                  <span className="under soft">
                    {eccar.statuses.find((status) => status.id === row.status)?.meaning[language]}
                  </span>
                )}
              </>
            ),
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
        ]}
      />
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
