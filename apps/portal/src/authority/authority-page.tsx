import type { AuthorityView, CompetencePowersView, PlanSummary } from "@napar/api/client";
import { authorityStandings } from "@napar/domain/belgium/plans";
import { type Language, languages, readText, type LocalizedText as Words } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LangMark,
  LocalizedText,
  PageHead,
  Rows,
  Section,
  SourceLine,
  Stamp,
  Table,
  TextLanguageMark,
} from "@napar/ui";
import { wordDate, wordSpan } from "@napar/ui/wording";
import { Fragment } from "react";
import { capital } from "../competence/names.js";
import type { AskedDay } from "../page/day-fields.js";
import { hrefTo } from "../page/page.js";
import { planColumns } from "../plan/plan-columns.js";
import { authorityLevels } from "./authority-groups.js";
import { Powers } from "./authority-powers.js";
import { kindWords, levelHeading, territoryWords, withAreaNames } from "./authority-words.js";
import { StandingMark, StandingPlan, StandingState } from "./standing-words.js";

type Props = {
  language: Language;
  today: string;
  view: AuthorityView;
  /** The day the powers are shown for, and what was asked when that is no day. */
  date: string;
  /** As it was asked; the page shows today where it does not exist. */
  day: AskedDay;
  powers: CompetencePowersView | null;
  plans: readonly PlanSummary[];
  parent: AuthorityView | null;
  parts: readonly AuthorityView[];
};

/** One authority: who it is, what it may do on a day, and its plans. */
export function AuthorityPage(props: Props) {
  const { language, today, view, parts } = props;
  const t = inLanguage(language);
  const level = authorityLevels.find((one) => one === view.level);
  const standing = authorityStandings.find((one) => one.authority === view.id);
  return (
    <>
      <div className="lead-aside sheet">
        <PageHead
          kicker={`${level ? levelHeading(level, language) : view.level} · ${kindWords(view.kind, language)}`}
          title={capital(view.names[language])}
          lead={leadOf(view, language)}
        >
          {standing ? (
            <div className="standing">
              <p>
                <b>{t.authorityOwnPlan()}</b> <StandingMark standing={standing} language={language} />
              </p>
              {standing.planId ? (
                <p>
                  <StandingPlan standing={standing} language={language} />
                </p>
              ) : null}
              <p className="soft">{standing.note?.[language] ?? standing.size?.[language]}</p>
              <p className="source">
                <StandingState standing={standing} language={language} />
              </p>
            </div>
          ) : null}
        </PageHead>
        <AuthorityRows {...props} />
      </div>
      <Powers {...props} />
      <Plans {...props} />
      {parts.length ? (
        <Section id="parts" title={t.authorityParts()}>
          <ul className="bodies">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={hrefTo(language, `/authorities/${part.id}`)}>{part.names[language]}</a>
                <span className="under soft">{kindWords(part.kind, language)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, `/authorities/${view.id}`, { date: props.date })}>{t.stampPermanent()}</a>
        <a href={`/api/v1/authorities/${view.id}`}>{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

/** Who it is in one sentence, from the row of the register. */
function leadOf({ authority, kind }: AuthorityView, language: Language): string {
  const t = inLanguage(language);
  const where = territoryWords(authority.territory, language);
  const norm = authority.normType?.[language];
  return norm
    ? t.authorityLeadNorm({ kind: kindWords(kind, language), norm, where })
    : t.authorityLeadPlain({ kind: kindWords(kind, language), where });
}

function AuthorityRows({ language, view, parent }: Props) {
  const t = inLanguage(language);
  const { authority } = view;
  const others = languages.filter((code) => code !== language);
  return (
    <div className="stack">
      <Rows
        rows={[
          [t.authorityAbbr(), authority.abbr],
          [
            t.authorityNames(),
            <ul key="names">
              {others.map((code) => (
                <li key={code} lang={code}>
                  {view.names[code]}
                </li>
              ))}
            </ul>,
          ],
          [t.authorityLegislature(), authority.legislature?.[language]],
          [t.authorityExecutive(), authority.executive?.[language]],
          [t.authorityNorm(), authority.normType?.[language]],
          [t.authorityTerritory(), territoryWords(authority.territory, language)],
          [
            t.authorityInstitutions(),
            authority.institutionScope ? (
              <RegisterNote key="scope" text={authority.institutionScope} language={language} />
            ) : null,
          ],
          [
            t.authorityParent(),
            parent ? (
              <a key="parent" href={hrefTo(language, `/authorities/${parent.id}`)}>
                {parent.names[language]}
              </a>
            ) : null,
          ],
          [t.authorityValidity(), wordSpan(authority.validFrom, authority.validTo, language)],
          [
            t.authorityWebsite(),
            authority.website ? <Websites key="website" written={authority.website} /> : null,
          ],
          [
            t.authorityNote(),
            authority.note ? <RegisterNote key="note" text={authority.note} language={language} /> : null,
          ],
        ]}
      />
      <SourceLine>
        {t.authoritySources({ sources: "" })}
        <span lang={language === "en" ? undefined : "en"}>
          {view.sources.map((source) => source.title).join("; ")}
        </span>
        {language === "en" ? null : (
          <>
            {" "}
            <LangMark shape="authentic">{t.shownInEn()}</LangMark>
          </>
        )}
      </SourceLine>
    </div>
  );
}

/** One site, or several where each place has its own: "vvsg.be / uvcw.be". */
function Websites({ written }: { written: string }) {
  return written.split(" / ").map((site, index) => (
    <Fragment key={site}>
      {index > 0 ? " · " : ""}
      <a href={`https://${site.replace(/^https?:\/\//, "")}`} rel="noreferrer">
        {site.replace(/^https?:\/\//, "")}
      </a>
    </Fragment>
  ));
}

/** A note of the register, with a mark below it where it is our translation. */
function RegisterNote({ text, language }: { text: Words; language: Language }) {
  const read = readText(text, language);
  return (
    <>
      <LocalizedText
        text={{ ...text, en: text.en && withAreaNames(text.en) }}
        language={language}
        mark={false}
      />
      {read && (read.isFallback || read.state === "courtesy") ? (
        <span className="under">
          <TextLanguageMark text={text} language={language} />
        </span>
      ) : null}
    </>
  );
}

function Plans({ language, view, plans }: Props) {
  const t = inLanguage(language);
  const { title, kind, period, status } = planColumns(language);
  return (
    <Section id="plans" title={t.authorityPlansHeading()}>
      {plans.length === 0 ? (
        <Empty title={t.authorityPlansNone()}>
          {view.id === "municipality" ? (
            <a href={hrefTo(language, "/plans", { level: "municipality" })}>{t.authorityPlansOfEach()}</a>
          ) : (
            t.authorityPlansNoneWhy()
          )}
        </Empty>
      ) : (
        <>
          <Table
            caption={t.authorityPlansHeading()}
            hideCaption
            className="plan-list"
            rows={plans}
            rowKey={(plan) => plan.id}
            columns={[title, kind, period, status]}
          />
          <p>
            <a href={hrefTo(language, "/plans", { authority: view.id })}>{t.planAuthorityPlans()}</a>
          </p>
        </>
      )}
    </Section>
  );
}
