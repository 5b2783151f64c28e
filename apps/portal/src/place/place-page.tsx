import type { PlaceSubjectsView, PlaceView, PlanCoverageView, PlanSummary } from "@napar/api/client";
import type { Membership, MembershipRegister } from "@napar/domain/membership";
import { type EndedMunicipality, nameOfPlace, officialNameOf } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { type Fact, Facts, inLanguage, Note, PageHead, Stamp } from "@napar/ui";
import { LocatorMap } from "@napar/ui/map";
import { plural, wordConfidence, wordDate, wordNumber } from "@napar/ui/wording";
import { MembershipMark, MembershipSources } from "../commitment/members-section.js";
import { hrefTo } from "../page/page.js";
import type { MattersHere } from "./core-questions.js";
import { type PlaceDoor, PlaceDoors } from "./place-doors.js";
import { PlaceMatters } from "./place-matters.js";
import { PlaceOwnPlan } from "./place-own-plan.js";
import { PlacePlans } from "./place-plans.js";
import { PlaceRegisterRows } from "./place-register-rows.js";
import { PlaceSubjects } from "./place-subjects.js";
import { areaName } from "./place-words.js";
import { isAgainstRacism } from "./plan-levels.js";

export type PlacePageProps = {
  language: Language;
  today: string;
  view: PlaceView;
  /** The municipality the reader asked for, which is now part of this one. */
  ended: EndedMunicipality | null;
  predecessors: readonly EndedMunicipality[];
  plans: readonly PlanSummary[];
  /** The municipality's own running plan with its coverage. */
  own: { plan: PlanSummary; coverage: PlanCoverageView["coverage"] } | null;
  membership: Membership;
  eccar: MembershipRegister;
  matters: MattersHere;
  subjects: PlaceSubjectsView;
  doors: readonly PlaceDoor[];
  populationDate: string;
  /** First day of the nomenclature: a code valid since then is as old as the list itself. */
  beganOn: string;
};

/** One municipality: what applies, who decides, where to turn. */
export function PlacePage(props: PlacePageProps) {
  const { language, today, view, ended, plans, own, matters, subjects, doors } = props;
  const t = inLanguage(language);
  const { municipality } = view;
  const name = nameOfPlace(municipality, language);
  const official = officialNameOf(municipality);
  const province = view.provinceNames?.[language] ?? null;
  const againstRacism = plans.filter(isAgainstRacism);
  const ownPlans = againstRacism.filter((plan) => plan.level === "municipality");
  const where = province ?? view.regionNames?.[language] ?? "";
  return (
    <>
      {ended ? (
        <Note kind="plain">
          {t.placeEndedNotice({
            name: nameOfPlace({ ...municipality, names: ended.names }, language),
            code: ended.code,
            date: wordDate(ended.validTo, language),
            current: name,
          })}
        </Note>
      ) : null}
      <div className="lead-aside sheet">
        <PageHead
          kicker={`${t.placeKicker({ where })} · ${areaName(municipality.languageArea, language)}`}
          title={
            official === name ? (
              name
            ) : (
              <>
                {name} <span className="also">{otherNamesIn(official, name)}</span>
              </>
            )
          }
          lead={`${plural(againstRacism.length, language, t.placeLeadPlansOne, t.placeLeadPlansMany)({ count: againstRacism.length })} ${
            ownPlans.length
              ? plural(
                  ownPlans.length,
                  language,
                  t.placeLeadOwnOne,
                  t.placeLeadOwnMany,
                )({ count: ownPlans.length })
              : t.placeLeadNoOwn()
          }`}
        >
          <Facts facts={factsOf(props)} />
          <MembershipLine {...props} />
        </PageHead>
        <div className="stack">
          <LocatorMap
            id="locator-title"
            code={view.code}
            frame={municipality.province ?? municipality.region}
            title={t.placeMapCaption({ name, where })}
          />
          <p className="source">
            <a href={hrefTo(language, "/map", { area: municipality.province ?? municipality.region })}>
              {t.placeMapLink()}
            </a>
          </p>
        </div>
      </div>
      <PlacePlans language={language} plans={plans} governments={view.authorities} today={today} />
      {own ? <PlaceOwnPlan language={language} own={own} /> : null}
      <PlaceSubjects view={subjects} language={language} />
      <PlaceMatters language={language} code={view.code} date={today} here={matters} />
      <PlaceDoors language={language} code={view.code} name={name} doors={doors} />
      <PlaceRegisterRows {...props} />
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, `/places/${view.code}`)}>{t.stampPermanent()}</a>
        <a href={`/api/v1/places/${view.code}`}>{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

/** The official names without the one the reader already sees. */
const otherNamesIn = (official: string, name: string): string =>
  official
    .split(" / ")
    .filter((one) => one !== name)
    .join(" / ");

function factsOf({ language, view, membership, populationDate }: PlacePageProps): Fact[] {
  const t = inLanguage(language);
  const facts: Fact[] = [
    {
      figure: wordNumber(view.municipality.population, language),
      what: t.placeResidents(),
      source: t.placeResidentsSource({ date: wordDate(populationDate, language) }),
    },
  ];
  if (membership.status === "member" && membership.joined)
    facts.push({
      figure: wordDate(membership.joined, language),
      what: t.placeMemberSince(),
      source: precisionWords(membership.joinedPrecision, language),
    });
  return facts;
}

function precisionWords(precision: Membership["joinedPrecision"], language: Language): string {
  const t = inLanguage(language);
  if (precision === "day") return t.placeEccarPrecisionDay();
  return precision === "month" ? t.placeEccarPrecisionMonth() : t.placeEccarPrecisionYear();
}

/** Membership of ECCAR as evidence: what a source says, how sure, and where. "Not stated" is not "no". */
function MembershipLine({ language, membership, eccar }: PlacePageProps) {
  const t = inLanguage(language);
  const meaning = eccar.statuses.find((status) => status.id === membership.status)?.meaning[language];
  return (
    <div className="membership">
      <p>
        <b>{t.placeMember()}</b> <MembershipMark membership={membership} eccar={eccar} language={language} />
      </p>
      <p className="source">
        {membership.isNamedBySource ? meaning : t.placeEccarNotStatedWhy()}
        {membership.confidence
          ? ` ${t.placeSure({ level: wordConfidence(membership.confidence, language) })}.`
          : ""}
      </p>
      {membership.sources.length ? (
        <details>
          <summary className="source">
            {plural(
              membership.sources.length,
              language,
              t.placeEccarSourcesOne,
              t.placeEccarSourcesMany,
            )({ count: membership.sources.length })}
          </summary>
          <p className="source">
            <MembershipSources membership={membership} eccar={eccar} />
          </p>
          {membership.note ? (
            <p className="source">
              {language === "en" ? null : `${t.contactDoubtEnglish()} — `}
              <span lang="en">{membership.note}</span>
            </p>
          ) : null}
        </details>
      ) : null}
    </div>
  );
}
