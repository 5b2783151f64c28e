/** The next step: try, mend and try again, or import what was tried. */
import type { DryRunView } from "@napar/api/client";
import { t } from "../language/language.js";

export function ConfirmSection({
  run,
  wasTried,
  isBusy,
  mayTry,
  onTry,
  onConfirm,
}: {
  /** `null`: not tried as it now stands. */
  run: DryRunView | null;
  wasTried: boolean;
  isBusy: boolean;
  mayTry: boolean;
  onTry: () => void;
  onConfirm: (leaveOutWrong: boolean) => void;
}) {
  const busy = isBusy || undefined;
  if (run === null) {
    return (
      <div className="actions section">
        <button type="button" className="button" aria-disabled={busy || !mayTry || undefined} onClick={onTry}>
          {isBusy ? t.adminSending() : wasTried ? t.adminImportTryAgain() : t.adminImportTry()}
        </button>
        <span className="soft">{mayTry ? t.adminImportTryHint() : t.adminImportNoColumns()}</span>
      </div>
    );
  }
  const { counts } = run;
  const right = counts.new + counts.changed;
  if (right === 0) {
    return <p className="section">{counts.wrong > 0 ? t.adminImportAllWrong() : t.adminImportNothing()}</p>;
  }
  return (
    <section className="section" aria-labelledby="confirm-h">
      <h2 id="confirm-h">{t.adminImportConfirmTitle()}</h2>
      <p>
        {counts.wrong > 0 ? t.adminImportLeaveOutLead({ count: counts.wrong }) : t.adminImportConfirmLead()}
      </p>
      <div className="actions">
        <button
          type="button"
          className={counts.wrong > 0 ? "button second" : "button"}
          aria-disabled={busy}
          onClick={() => onConfirm(counts.wrong > 0)}
        >
          {isBusy
            ? t.adminSending()
            : counts.wrong > 0
              ? t.adminImportConfirmRight({ count: right })
              : t.adminImportConfirm({ count: right })}
        </button>
      </div>
    </section>
  );
}
