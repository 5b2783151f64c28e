import { Link, useRouteError } from "react-router";
import { problemOf } from "../client/client.js";
import { t } from "../language/language.js";
import { Page } from "./page.js";

/** Something of ours broke: what was typed is kept as a draft, so loading again loses nothing. */
export function AppFailed() {
  const error = useRouteError();
  const { detail } = problemOf(error);
  return (
    <main className="alone-page">
      <div className="alone">
        <Page title={t.adminFailedTitle()} lead={t.adminFailedLead()}>
          <p className="soft">{detail}</p>
          <p className="actions">
            <button type="button" className="button" onClick={() => location.reload()}>
              {t.adminFailedReload()}
            </button>
            <a href="/admin/">{t.adminNavToday()}</a>
          </p>
        </Page>
      </div>
    </main>
  );
}

export function NotFound() {
  return (
    <Page title={t.notFoundTitle()} lead={t.adminNotFoundLead()}>
      <p className="actions">
        <Link className="button" to="/plans">
          {t.adminNavPlans()}
        </Link>
      </p>
    </Page>
  );
}
