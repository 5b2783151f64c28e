/** Which columns stand in the grid, and the views a person gave a name. */
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { CheckField, TextField } from "../../form/fields.js";
import { t } from "../../language/language.js";
import { useOwnSession } from "../../session/session.queries.js";
import { type GridColumn, gridColumns, titleColumn, usualColumns } from "./grid-columns.js";
import { keepViews, type SavedView, viewsOf, withView } from "./saved-views.js";

export function ColumnMenu({
  columns,
  onChange,
}: {
  columns: readonly GridColumn[];
  /** `null`: the usual ones. */
  onChange: (columns: readonly string[] | null) => void;
}) {
  return (
    <details className="menu">
      <summary>{t.adminGridColumns()}</summary>
      <div className="menu-body">
        <CheckField
          id="columns"
          label={t.adminGridColumns()}
          values={columns.map(({ id }) => id)}
          onChange={onChange}
          choices={gridColumns
            .filter(({ id }) => id !== titleColumn)
            .map(({ id, label }) => ({ value: id, label }))}
        />
        <button type="button" className="quiet" onClick={() => onChange(null)}>
          {t.adminGridColumnsUsual()}
        </button>
      </div>
    </details>
  );
}

export const isUsual = (columns: readonly string[]): boolean =>
  columns.length === usualColumns.length && usualColumns.every((id) => columns.includes(id));

export function ViewMenu({ search }: { search: string }) {
  const { person } = useOwnSession();
  const [views, setViews] = useState(() => viewsOf(localStorage, person));
  const [name, setName] = useState("");
  const change = (next: SavedView[]) => {
    keepViews(localStorage, person, next);
    setViews(next);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    change(withView(views, { name: name.trim(), search }));
    setName("");
  };
  return (
    <details className="menu">
      <summary>{t.adminGridViews()}</summary>
      <div className="menu-body">
        {views.length === 0 ? <p className="soft">{t.adminGridViewsNone()}</p> : null}
        <ul className="views">
          {views.map((view) => (
            <li key={view.name}>
              <Link to={`?${view.search}`} aria-current={view.search === search ? "true" : undefined}>
                {view.name}
              </Link>
              <button
                type="button"
                className="quiet"
                aria-label={t.adminTakeAway({ name: view.name })}
                onClick={() => change(views.filter((one) => one !== view))}
              >
                {t.adminTakeAwayShort()}
              </button>
            </li>
          ))}
        </ul>
        <form onSubmit={save} className="view-form">
          <TextField
            id="view-name"
            label={t.adminGridViewName()}
            hint={t.adminGridViewHint()}
            value={name}
            onChange={setName}
          />
          <button type="submit" className="button second">
            {t.adminGridViewSave()}
          </button>
        </form>
      </div>
    </details>
  );
}
