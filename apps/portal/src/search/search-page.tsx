/** Search over everything public: a form, what was found by kind, and what to do where nothing was. */
import { lifeDomains, planLevels } from "@napar/domain/framework";
import type { SoughtWord } from "@napar/domain/suggestion";
import type { FullText, Language } from "@napar/domain/text";
import { Empty, Field, inLanguage, PageHead, Section, Select } from "@napar/ui";
import { wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { FoundSection, kindNames, type ShownGroup } from "./found-group.js";
import { nameFinderAttributes } from "./proposals.js";
import { filterParameters, longestText, type SearchFilter, shownKinds } from "./search-filter.js";

type Props = { language: Language; filter: SearchFilter };

export function SearchPage({
  language,
  filter,
  groups,
  sought,
  suggestions,
}: Props & {
  groups: readonly ShownGroup[];
  sought: readonly SoughtWord[];
  suggestions: readonly string[];
}) {
  const t = inLanguage(language);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const isAtLeast = groups.some((group) => group.isAtLeast);
  const count = wordNumber(total, language);
  return (
    <>
      <PageHead
        title={t.searchTitle()}
        lead={
          filter.text === ""
            ? t.searchLead()
            : total === 0
              ? t.searchNoneFor({ text: filter.text })
              : total === 1
                ? t.searchOneFor({ text: filter.text })
                : t.searchFoundFor({
                    count: isAtLeast ? t.searchAtLeast({ count }) : count,
                    text: filter.text,
                  })
        }
      />
      <SearchForm language={language} filter={filter} />
      {filter.text === "" ? (
        <WhatIsThere language={language} />
      ) : total === 0 ? (
        <NothingFound language={language} filter={filter} suggestions={suggestions} />
      ) : (
        <>
          {groups.length > 1 ? <KindLinks language={language} groups={groups} /> : null}
          {groups.map((group) => (
            <FoundSection
              key={group.kind}
              group={group}
              sought={sought}
              language={language}
              filter={filter}
            />
          ))}
        </>
      )}
    </>
  );
}

function SearchForm({ language, filter }: Props) {
  const t = inLanguage(language);
  const choices = (terms: readonly { id: string; name: FullText }[]) =>
    terms.map(({ id, name }) => ({ value: id, label: name[language] }));
  const names = kindNames(language);
  const isFiltered = filter.kind !== "" || filter.level !== "" || filter.domain !== "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every browser we serve
    <form
      className="filters panel search-form"
      role="search"
      method="get"
      action={hrefTo(language, "/search")}
    >
      <div className="wide">
        <Field id="text" label={t.searchWords()} hint={t.searchWordsHint()}>
          {(tie) => (
            <input
              type="search"
              name="text"
              maxLength={longestText}
              defaultValue={filter.text}
              autoComplete="off"
              {...tie}
              {...nameFinderAttributes(language)}
            />
          )}
        </Field>
      </div>
      <Field id="kind" label={t.searchFilterKind()}>
        {(tie) => (
          <Select
            name="kind"
            value={filter.kind}
            empty={t.searchAny()}
            choices={shownKinds.map((kind) => ({ value: kind, label: names[kind] }))}
            {...tie}
          />
        )}
      </Field>
      <Field id="level" label={t.searchFilterLevel()}>
        {(tie) => (
          <Select
            name="level"
            value={filter.level}
            empty={t.searchAny()}
            choices={choices(planLevels)}
            {...tie}
          />
        )}
      </Field>
      <Field id="domain" label={t.searchFilterDomain()}>
        {(tie) => (
          <Select
            name="domain"
            value={filter.domain}
            empty={t.searchAny()}
            choices={choices(lifeDomains)}
            {...tie}
          />
        )}
      </Field>
      <p className="buttons">
        <button className="button" type="submit">
          {t.searchDo()}
        </button>
        {isFiltered && filter.text !== "" ? (
          <a href={hrefTo(language, "/search", { text: filter.text })}>{t.searchEverything()}</a>
        ) : null}
      </p>
    </form>
  );
}

function KindLinks({ language, groups }: { language: Language; groups: readonly ShownGroup[] }) {
  const t = inLanguage(language);
  const names = kindNames(language);
  return (
    <nav aria-label={t.searchKinds()}>
      <ul className="jump">
        {groups.map(({ kind, total }) => (
          <li key={kind}>
            <a href={`#found-${kind}`}>
              {names[kind]} <span className="soft">{wordNumber(total, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingFound({ language, filter, suggestions }: Props & { suggestions: readonly string[] }) {
  const t = inLanguage(language);
  const isFiltered = filter.kind !== "" || filter.level !== "" || filter.domain !== "";
  return (
    <div className="nothing-found">
      {suggestions.length > 0 ? (
        <p className="meant">
          {t.searchMeant()}{" "}
          {suggestions.map((text, index) => (
            <span key={text}>
              {index > 0 ? ", " : ""}
              <a href={hrefTo(language, "/search", filterParameters({ ...filter, text, page: 1 }))}>{text}</a>
            </span>
          ))}
        </p>
      ) : null}
      <Empty title={t.searchNoneFor({ text: filter.text })}>
        {t.searchNoneDo()}{" "}
        {isFiltered ? (
          <a href={hrefTo(language, "/search", { text: filter.text })}>{t.searchEverything()}</a>
        ) : null}
      </Empty>
      <WhatIsThere language={language} />
    </div>
  );
}

/** What is searched, each with its own list. */
function WhatIsThere({ language }: { language: Language }) {
  const t = inLanguage(language);
  const names = kindNames(language);
  const lists = [
    ["/plans", names.publishedPlan],
    ["/measures", names.publishedMeasure],
    ["/indicators", names.publishedIndicator],
    ["/bodies", names.body],
    ["/organisations", names.organisation],
    ["/practices", names.practice],
    ["/events", names.event],
    ["/places", names.place],
    ["/authorities", names.authority],
    ["/competence", names.subject],
    ["/glossary", names.term],
  ] as const;
  return (
    <Section id="lists" title={t.searchWhatIsThere()}>
      <p>{t.searchWhatIsThereText()}</p>
      <ul className="jump">
        {lists.map(([path, name]) => (
          <li key={path}>
            <a href={hrefTo(language, path)}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
