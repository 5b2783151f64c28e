import type { AuthorityView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead, Section, Stamp, Table } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { authorityGroups } from "./authority-groups.js";
import { kindWords, levelHeading, territoryWords } from "./authority-words.js";

type Props = { language: Language; today: string; authorities: readonly AuthorityView[] };

/** Governments by level, as equals; the services and bodies beside them under each level. */
export function AuthorityListPage({ language, today, authorities }: Props) {
  const t = inLanguage(language);
  return (
    <>
      <PageHead title={t.authorityTitle()} lead={t.authorityLead()}>
        <p className="soft">
          {plural(
            authorities.length,
            language,
            t.authorityCountOne,
            t.authorityCountMany,
          )({ count: authorities.length })}
        </p>
      </PageHead>
      {authorityGroups(authorities).map(({ level, governments, bodies }) => (
        <Section key={level} id={level} title={levelHeading(level, language)}>
          {governments.length ? (
            <AuthorityTable language={language} rows={governments} caption={levelHeading(level, language)} />
          ) : null}
          {bodies.length && governments.length ? (
            <details>
              <summary>
                {t.authorityParts()}
                <span className="tally"> {bodies.length}</span>
              </summary>
              <BodyList language={language} bodies={bodies} />
            </details>
          ) : (
            <BodyList language={language} bodies={bodies} />
          )}
        </Section>
      ))}
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, "/authorities")}>{t.stampPermanent()}</a>
        <a href="/api/v1/authorities?pageSize=100">{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

function AuthorityTable({
  language,
  rows,
  caption,
}: {
  language: Language;
  rows: readonly AuthorityView[];
  caption: string;
}) {
  const t = inLanguage(language);
  return (
    <Table
      caption={caption}
      hideCaption
      className="authority-list"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          head: t.authorityColumnName(),
          cell: (row) => <a href={hrefTo(language, `/authorities/${row.id}`)}>{row.names[language]}</a>,
        },
        { head: t.authorityLegislature(), cell: (row) => row.authority.legislature?.[language] ?? null },
        { head: t.authorityExecutive(), cell: (row) => row.authority.executive?.[language] ?? null },
        { head: t.authorityColumnNorm(), cell: (row) => row.authority.normType?.[language] ?? null },
        {
          head: t.authorityColumnWhere(),
          cell: (row) => territoryWords(row.authority.territory, language),
        },
      ]}
    />
  );
}

const BodyList = ({ language, bodies }: { language: Language; bodies: readonly AuthorityView[] }) => (
  <ul className="bodies">
    {bodies.map((body) => (
      <li key={body.id}>
        <a href={hrefTo(language, `/authorities/${body.id}`)}>{body.names[language]}</a>
        <span className="under soft">{kindWords(body.kind, language)}</span>
      </li>
    ))}
  </ul>
);
