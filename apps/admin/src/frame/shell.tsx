/** Around every screen of somebody who is signed in: the bar, the rail, the notice of a trial. */
import { TableMark } from "@napar/ui";
import { Suspense, useEffect, useState } from "react";
import { Link, Navigate, NavLink, Outlet, useLocation, useNavigate, useParams } from "react-router";
import { ProblemNote } from "../client/problem-note.js";
import { usePlanCase } from "../command/plan-case.queries.js";
import { UndoToast } from "../command/undo-toast.js";
import { changeLanguage, language, languageNames, languages, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { PaletteButton } from "../palette/palette-button.js";
import { takeNext } from "../session/next-place.js";
import { type Session, signOut, useSession } from "../session/session.queries.js";
import { SessionEnded } from "../session/session-ended.js";
import { StepUpDialog } from "../session/step-up-dialog.js";
import { useWorkload } from "../today/today.queries.js";
import { ConnectionNotice } from "./connection-notice.js";
import { Waiting } from "./page.js";
import { TrialNotice, useIsTrial } from "./trial-notice.js";

export function Shell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Waiting />;
  if (session.error) return <ProblemNote error={session.error} />;
  if (!session.data) {
    const next = pathname === "/" ? "" : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return <SignedIn session={session.data} />;
}

function SignedIn({ session }: { session: Session }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { plan } = useParams();
  // The page of a link leads to the first screen, wherever one wanted to go.
  const [wanted] = useState(() => (pathname === "/" ? takeNext(localStorage) : null));
  useEffect(() => {
    if (wanted) navigate(wanted, { replace: true });
  }, [wanted, navigate]);
  return (
    <>
      <a className="skip" href="#content">
        {t.skipToContent()}
      </a>
      <Bar session={session} />
      <StepUpDialog session={session} />
      <SessionEnded session={session} />
      <div className="shell">
        <Rail session={session} />
        <main id="content" tabIndex={-1}>
          <ConnectionNotice />
          <TrialNotice />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <UndoToast plan={plan} />
    </>
  );
}

/** The bar of pages for those who are not signed in. */
export function AloneShell() {
  return (
    <>
      <header className="bar-top">
        <div className="in">
          <Brand />
          <div className="who">
            <LanguageChoice />
            <a href={`/${language}/`}>{t.adminPublicPortal()}</a>
          </div>
        </div>
      </header>
      <main id="content" className="alone-page" tabIndex={-1}>
        <div className="alone">
          <TrialNotice />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
    </>
  );
}

function Brand({ organisation }: { organisation?: string | undefined }) {
  return (
    <Link className="brand" to="/">
      <TableMark />
      <b>{t.siteName()}</b>
      <span>{organisation ? <OrganisationName id={organisation} /> : t.adminWorkplace()}</span>
    </Link>
  );
}

function Bar({ session }: { session: Session }) {
  const navigate = useNavigate();
  const first = session.appointments[0];
  const leave = async () => {
    const reply = await signOut(session);
    if (reply.ok || reply.problem.status === 401) navigate("/sign-in", { replace: true });
  };
  return (
    <header className="bar-top">
      <div className="in">
        <Brand organisation={first?.organisation} />
        <div className="who">
          <span>{first?.office ?? session.email}</span>
          <PaletteButton />
          <LanguageChoice />
          <a href={`/${language}/`}>{t.adminPublicPortal()}</a>
          <button type="button" onClick={leave}>
            {t.adminSignOut()}
          </button>
        </div>
      </div>
    </header>
  );
}

function LanguageChoice() {
  return (
    <select
      aria-label={t.languageNav()}
      value={language}
      onChange={({ target }) => changeLanguage(target.value as typeof language)}
    >
      {languages.map((code) => (
        <option key={code} value={code} lang={code}>
          {languageNames[code]}
        </option>
      ))}
    </select>
  );
}

function Rail({ session }: { session: Session }) {
  const isTrial = useIsTrial();
  const { plan } = useParams();
  const managesPeople = session.appointments.some(({ role }) =>
    ["installer", "validator", "coordinator", "auditor"].includes(role),
  );
  return (
    <nav className="rail" aria-label={t.adminWorkplace()}>
      <ul>
        <TodayLink />
        <RailLink to="/plans" end>
          {t.adminNavPlans()}
        </RailLink>
        {managesPeople ? <RailLink to="/people">{t.adminNavPeople()}</RailLink> : null}
        <RailLink to="/organisation">{t.adminNavOrganisation()}</RailLink>
        <RailLink to="/settings">{t.adminNavSettings()}</RailLink>
        <RailLink to="/journal">{t.adminNavJournal()}</RailLink>
        <RailLink to="/sessions">{t.adminNavSessions()}</RailLink>
        {isTrial ? <RailLink to="/outbox">{t.adminNavOutbox()}</RailLink> : null}
      </ul>
      {plan ? <PlanRail id={plan} /> : null}
    </nav>
  );
}

/** With how much waits for the person. */
function TodayLink() {
  const { data } = useWorkload();
  const open = data?.waiting.filter(({ isMine }) => isMine).length ?? 0;
  return (
    <li>
      <NavLink to="/" end>
        {t.adminNavToday()}
        {open > 0 ? (
          <>
            {" "}
            <span className="count">
              {open}
              <span className="hidden"> {t.adminRailOpen()}</span>
            </span>
          </>
        ) : null}
      </NavLink>
    </li>
  );
}

function PlanRail({ id }: { id: string }) {
  const { data } = usePlanCase(id);
  if (!data) return null;
  return (
    <div className="of-plan">
      <p>{wordsOf(data.title)}</p>
      <ul>
        <RailLink to={`/plans/${id}`} end>
          {t.adminNavOverview()}
        </RailLink>
        <RailLink to={`/plans/${id}/lifecycle`}>{t.adminNavLifecycle()}</RailLink>
        <RailLink to={`/plans/${id}/check`}>{t.adminNavCheck()}</RailLink>
        <RailLink to={`/plans/${id}/about`}>{t.adminNavAbout()}</RailLink>
        <RailLink to={`/plans/${id}/structure`}>{t.adminNavStructure()}</RailLink>
        <RailLink to={`/plans/${id}/goals`}>{t.adminNavGoals()}</RailLink>
        <RailLink to={`/plans/${id}/measures`}>{t.adminNavMeasures()}</RailLink>
        <RailLink to={`/plans/${id}/mandates`}>{t.adminNavMandates()}</RailLink>
        <RailLink to={`/plans/${id}/negotiation`}>{t.adminNavNegotiation()}</RailLink>
        <RailLink to={`/plans/${id}/adoption`}>{t.adminNavAdoption()}</RailLink>
        <RailLink to={`/plans/${id}/monitoring`}>{t.adminMonTitle()}</RailLink>
        <RailLink to={`/plans/${id}/indicators`}>{t.adminIndTitle()}</RailLink>
        <RailLink to={`/plans/${id}/money`}>{t.adminBudTitle()}</RailLink>
        <RailLink to={`/plans/${id}/reports`}>{t.adminRepTitle()}</RailLink>
        <RailLink to={`/plans/${id}/import`}>{t.adminNavImport()}</RailLink>
      </ul>
    </div>
  );
}

const RailLink = ({ to, end = false, children }: { to: string; end?: boolean; children: string }) => (
  <li>
    <NavLink to={to} end={end}>
      {children}
    </NavLink>
  </li>
);
