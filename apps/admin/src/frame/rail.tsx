/** The way to every screen: those of the workplace, and those of the plan one is in, by what one does there. */
import { type ReactNode, useEffect, useId, useState, useSyncExternalStore } from "react";
import { NavLink, useLocation, useParams } from "react-router";
import { usePlanCase } from "../command/plan-case.queries.js";
import { decidesOnCorrections, useWaitingCorrections } from "../correction/correction.queries.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Session } from "../session/session.queries.js";
import { useWorkload } from "../today/today.queries.js";
import { useIsTrial } from "./trial-notice.js";

export function Rail({ session }: { session: Session }) {
  const isTrial = useIsTrial();
  const { plan } = useParams();
  const { pathname } = useLocation();
  const isWide = useIsWide();
  const [isOpen, setOpen] = useState(false);
  // Where the screens fill the window, the way to them gives way to the one that was chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when the address changes
  useEffect(() => setOpen(false), [pathname]);
  const id = useId();
  const managesPeople = session.appointments.some(({ role }) =>
    ["installer", "validator", "coordinator", "auditor"].includes(role),
  );
  return (
    <nav className="rail" aria-label={t.adminWorkplace()}>
      {isWide ? null : (
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {t.adminRailMenu()}
        </button>
      )}
      <div id={id} hidden={!isWide && !isOpen}>
        <ul>
          <TodayLink />
          <RailLink to="/plans" end>
            {t.adminNavPlans()}
          </RailLink>
          {managesPeople ? <RailLink to="/people">{t.adminNavPeople()}</RailLink> : null}
          <RailLink to="/organisation">{t.adminNavOrganisation()}</RailLink>
          <RailLink to="/settings">{t.adminNavSettings()}</RailLink>
          {decidesOnCorrections(session) ? <CorrectionsLink /> : null}
          <RailLink to="/journal">{t.adminNavJournal()}</RailLink>
          <RailLink to="/sessions">{t.adminNavSessions()}</RailLink>
          {isTrial ? <RailLink to="/outbox">{t.adminNavOutbox()}</RailLink> : null}
        </ul>
        {plan ? <PlanRail id={plan} /> : null}
      </div>
    </nav>
  );
}

/** Where the rail stands beside the screen; the width is that of `frame.css`. */
const wide = () => matchMedia("(min-width: 64rem)");

const useIsWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = wide();
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => wide().matches,
  );

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

/** With how many wait. */
function CorrectionsLink() {
  const { data } = useWaitingCorrections();
  const waiting = data?.items.length ?? 0;
  return (
    <li>
      <NavLink to="/corrections">
        {t.adminCorrections()}
        {waiting > 0 ? (
          <>
            {" "}
            <span className="count">
              {waiting}
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
  const to = (path: string) => `/plans/${id}${path}`;
  return (
    <div className="of-plan">
      <p>{wordsOf(data.title)}</p>
      <ul>
        <RailLink to={to("")} end>
          {t.adminNavOverview()}
        </RailLink>
        <RailLink to={to("/lifecycle")}>{t.adminNavLifecycle()}</RailLink>
        <RailLink to={to("/check")}>{t.adminNavCheck()}</RailLink>
      </ul>
      <Group name={t.adminRailContent()}>
        <RailLink to={to("/about")}>{t.adminNavAbout()}</RailLink>
        <RailLink to={to("/structure")}>{t.adminNavStructure()}</RailLink>
        <RailLink to={to("/goals")}>{t.adminNavGoals()}</RailLink>
        <RailLink to={to("/measures")}>{t.adminNavMeasures()}</RailLink>
        <RailLink to={to("/import")}>{t.adminNavImport()}</RailLink>
      </Group>
      <Group name={t.adminRailDeciding()}>
        <RailLink to={to("/mandates")}>{t.adminNavMandates()}</RailLink>
        <RailLink to={to("/negotiation")}>{t.adminNavNegotiation()}</RailLink>
        <RailLink to={to("/adoption")}>{t.adminNavAdoption()}</RailLink>
      </Group>
      <Group name={t.adminRailFollowing()}>
        <RailLink to={to("/monitoring")}>{t.adminMonTitle()}</RailLink>
        <RailLink to={to("/indicators")}>{t.adminIndTitle()}</RailLink>
        <RailLink to={to("/money")}>{t.adminBudTitle()}</RailLink>
        <RailLink to={to("/reports")}>{t.adminRepTitle()}</RailLink>
      </Group>
    </div>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <span className="rail-group" id={id}>
        {name}
      </span>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}

const RailLink = ({ to, end = false, children }: { to: string; end?: boolean; children: string }) => (
  <li>
    <NavLink to={to} end={end}>
      {children}
    </NavLink>
  </li>
);
