/** The way of a plan through its procedure, as far as it has come. */
import { procedures, type Stage, type StageEntry, stages } from "@napar/domain/lifecycle";

export type StageStep = {
  stage: Stage;
  state: "past" | "now" | "ahead";
  /** When the plan last came to it; as precise as known. */
  since: string | null;
};

const besides: readonly Stage[] = ["stalled", "abandoned", "under-revision", "replaced", "expired"];

/**
 * @returns the stages of the procedure in order; where the plan stands beside the way (stalled, under revision), that stage
 *   comes after the one it left
 */
export function stagePath(
  procedure: keyof typeof procedures,
  stage: Stage,
  history: readonly StageEntry[],
): StageStep[] {
  const reached = new Set<Stage>(Object.values(procedures[procedure]).map(({ to }) => to as Stage));
  const way = stages.filter((one) => !besides.includes(one) && (one === "promised" || reached.has(one)));
  const since = (of: Stage) => history.findLast((entry) => entry.stage === of)?.on ?? null;
  const isBeside = besides.includes(stage);
  const from = isBeside ? (history.findLast((entry) => entry.stage === stage)?.from ?? null) : stage;
  const at = from === null ? -1 : way.indexOf(from);
  const steps = way.map(
    (one, index): StageStep => ({
      stage: one,
      state: index === at && !isBeside ? "now" : index <= at ? "past" : "ahead",
      since: index <= at ? since(one) : null,
    }),
  );
  if (isBeside) steps.splice(at + 1, 0, { stage, state: "now", since: since(stage) });
  return steps;
}
