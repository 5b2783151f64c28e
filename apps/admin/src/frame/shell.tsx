/** Around every screen of somebody who is signed in: the bar, the rail, the notice of a trial. */
import { TableMark } from "@napar/ui";
import { Suspense, useEffect, useState } from "react";
import { Link, Navigate, Outlet, useLocation, useNavigate, useParams } from "react-router";
import { ProblemNote } from "../client/problem-note.js";
import { UndoToast } from "../command/undo-toast.js";
import { changeLanguage, language, languageNames, languages, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { PaletteButton } from "../palette/palette-button.js";
import { takeNext } from "../session/next-place.js";
import { type Session, signOut, useSession } from "../session/session.queries.js";
import { SessionEnded } from "../session/session-ended.js";
import { StepUpDialog } from "../session/step-up-dialog.js";
import { ConnectionNotice } from "./connection-notice.js";
import { Waiting } from "./page.js";
import { Rail } from "./rail.js";
import { TrialNotice } from "./trial-notice.js";

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
