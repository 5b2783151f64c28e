/** How things stand, as a shape and a word. */
import { type Progress, progressTexts } from "@napar/domain/indicator";
import type { MilestoneStanding } from "@napar/domain/measure";
import { type DueStanding, dueStateTexts, type Standing, standingWords } from "@napar/domain/report";
import { type StatusState, statusStateTexts, type Voice, voiceTexts } from "@napar/domain/status";
import { Mark, type Shape, standingMark } from "@napar/ui";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";

export const StatusMark = ({ state }: { state: StatusState }) => (
  <Mark {...standingMark(state)}>{statusStateTexts[state][language]}</Mark>
);

/** Of a whole, which may also be unknown. */
export const StandingMark = ({ state }: { state: Standing }) => (
  <Mark {...standingMark(state)}>{standingWords[state][language]}</Mark>
);

export const VoiceMark = ({ voice }: { voice: Voice }) => (
  <Mark shape={voice}>{voiceTexts[voice][language]}</Mark>
);

const progressShapes: Record<Progress["state"], Shape> = {
  reached: "done",
  "on-course": "course",
  behind: "late",
  "moving-away": "warn",
  within: "course",
  outside: "warn",
  "cannot-say": "unknown",
};

export const ProgressMark = ({ state }: { state: Progress["state"] }) => (
  <Mark shape={progressShapes[state]}>{progressTexts[state][language]}</Mark>
);

const dueShapes: Record<DueStanding["state"], Shape> = {
  overdue: "late",
  due: "part",
  "not-yet": "silent",
  delivered: "done",
};

export function DueMark({ standing }: { standing: DueStanding }) {
  const { state } = standing;
  return (
    <>
      <Mark shape={dueShapes[state]} tone={state === "not-yet" ? "none" : undefined}>
        {dueStateTexts[state][language]}
      </Mark>
      {state === "overdue" ? <small> {t.adminMonDaysOver({ days: standing.daysOver })}</small> : null}
      {state === "due" ? <small> {t.adminDaysLeft({ days: standing.daysLeft })}</small> : null}
      {state === "delivered" && standing.daysLate > 0 ? (
        <small> {t.adminMonDaysLate({ days: standing.daysLate })}</small>
      ) : null}
    </>
  );
}

export function MilestoneMark({ standing }: { standing: MilestoneStanding }) {
  if (standing.state === "done") {
    return (
      <>
        <Mark shape="done">{t.adminMonDone()}</Mark>{" "}
        <small>
          <DateText date={standing.on} />
          {standing.daysLate > 0 ? `, ${t.adminMonDaysLate({ days: standing.daysLate })}` : ""}
        </small>
      </>
    );
  }
  return standing.state === "overdue" ? (
    <>
      <Mark shape="late">{t.adminMonOverdue()}</Mark>{" "}
      <small>{t.adminMonDaysOver({ days: standing.daysOver })}</small>
    </>
  ) : (
    <>
      <Mark shape="silent" tone="none">
        {t.adminMonAhead()}
      </Mark>{" "}
      <small>{t.adminDaysLeft({ days: standing.daysLeft })}</small>
    </>
  );
}
