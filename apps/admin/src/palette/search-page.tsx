/** All that was found, by kind; the words are in the address, so that a search can be kept and sent. */
import type { FoundGroup, FoundKind } from "@napar/api/client";
import { Empty } from "@napar/ui";
import { type FormEvent, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { TextField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { foundKindNames, placeOfFound } from "./found-place.js";
import { useSearch } from "./search.queries.js";

const ofEach = 6;
const onPage = 50;

export function SearchPage() {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get("text") ?? "";
  const kind = (parameters.get("kind") ?? undefined) as FoundKind | undefined;
  const page = Number(parameters.get("page") ?? "1");
  const [text, setText] = useState(asked);
  const found = useSearch(
    kind ? { text: asked, kind, page, pageSize: onPage } : { text: asked, pageSize: ofEach },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setParameters(text.trim() === "" ? {} : { text: text.trim() });
  };
  return (
    <Page title={t.adminSearch()} lead={t.adminSearchLead()}>
      {/* biome-ignore lint/a11y/useSemanticElements: `search` is not known to every browser we serve */}
      <form className="search-form section" role="search" onSubmit={send}>
        <TextField
          id="words"
          type="search"
          label={t.adminSearchWords()}
          hint={t.adminSearchWordsHint()}
          value={text}
          onChange={setText}
        />
        <button type="submit" className="button">
          {t.adminSearch()}
        </button>
      </form>
      {asked === "" ? (
        <Empty title={t.adminSearchBegin()}>{t.adminSearchBeginDo()}</Empty>
      ) : (
        <QueryView query={found}>
          {({ groups }) =>
            groups.length === 0 ? (
              <Empty title={t.adminJournalNone()}>{t.adminPaletteNone({ text: asked })}</Empty>
            ) : (
              groups.map((group) => (
                <Group key={group.kind} group={group} text={asked} page={page} isAlone={kind !== undefined} />
              ))
            )
          }
        </QueryView>
      )}
    </Page>
  );
}

function Group({
  group: { kind, total, items },
  text,
  page,
  isAlone,
}: {
  group: FoundGroup;
  text: string;
  page: number;
  isAlone: boolean;
}) {
  const address = (more: object) => `/search?${new URLSearchParams({ text, kind, ...more })}`;
  return (
    <section className="section" aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>
        {foundKindNames[kind]()} <span className="count">{total}</span>
      </h2>
      <ul className="found">
        {items.map((item) => {
          const place = placeOfFound(kind, item);
          const name = wordsOf(item.title) || item.id;
          return (
            <li key={`${item.plan?.id} ${item.id}`}>
              {"to" in place ? <Link to={place.to}>{name}</Link> : <a href={place.href}>{name}</a>}
              <small>{item.plan ? wordsOf(item.plan.title) : item.note}</small>
            </li>
          );
        })}
      </ul>
      <p className="actions">
        {!isAlone && total > items.length ? (
          <Link to={address({})}>{t.adminSearchShowAll({ count: total })}</Link>
        ) : null}
        {isAlone ? <Link to={`/search?${new URLSearchParams({ text })}`}>{t.adminSearchBack()}</Link> : null}
        {isAlone && page * onPage < total ? (
          <Link to={address({ page: String(page + 1) })}>{t.adminSearchNext()}</Link>
        ) : null}
      </p>
    </section>
  );
}
