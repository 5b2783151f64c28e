import { useMemo } from "react";
import { Link } from "react-router";
import { SelectField, TextField } from "../../form/fields.js";
import { t } from "../../language/language.js";
import { verdictNames } from "../competence-verdict.js";
import { domainChoices, statusChoices } from "../measure-choices.js";
import type { GridRow } from "./grid-row.js";
import type { GridView } from "./use-grid-view.js";

/** Looking for measures, and beginning a new one. */
export function GridToolbar({
  plan,
  view: { filter, setFilter },
  rows,
  mayWrite,
}: {
  plan: string;
  view: GridView;
  rows: readonly GridRow[];
  mayWrite: boolean;
}) {
  const used = useMemo(() => new Set<string>(rows.flatMap(({ record }) => record.domains ?? [])), [rows]);
  return (
    <search className="toolbar section flush" aria-label={t.adminFilterMeasures()}>
      <TextField
        id="text"
        type="search"
        label={t.adminSearchMeasures()}
        value={filter.text}
        onChange={(text) => setFilter({ text })}
      />
      <SelectField
        id="domain"
        label={t.adminDomain()}
        value={filter.domain}
        empty={t.adminAll()}
        onChange={(domain) => setFilter({ domain })}
        choices={domainChoices.filter(({ value }) => used.has(value))}
      />
      <SelectField
        id="state"
        label={t.adminState()}
        value={filter.state}
        empty={t.adminAll()}
        onChange={(state) => setFilter({ state })}
        choices={[...statusChoices, { value: "unknown", label: t.adminStateUnknown() }]}
      />
      <SelectField
        id="verdict"
        label={t.adminCompetence()}
        value={filter.verdict}
        empty={t.adminAll()}
        onChange={(verdict) => setFilter({ verdict })}
        choices={Object.entries(verdictNames).map(([value, name]) => ({ value, label: name() }))}
      />
      {mayWrite ? (
        <Link className="button" to={`/plans/${plan}/measures/new`}>
          {t.adminNewMeasure()}
        </Link>
      ) : null}
    </search>
  );
}
