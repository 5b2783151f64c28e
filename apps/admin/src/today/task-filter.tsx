/** Which of what waits is shown: all, by what one has to do, the overdue, the blocked. */
import { t } from "../language/language.js";
import type { Task } from "./today.queries.js";

export type TaskChoice = "all" | "late" | "blocked" | Task["group"];

const words: Record<TaskChoice, () => string> = {
  all: () => t.adminTasksAll(),
  late: () => t.adminTasksLate(),
  blocked: () => t.adminTasksBlocked(),
  answer: () => t.adminGroupAnswer(),
  approve: () => t.adminGroupApprove(),
  sign: () => t.adminGroupSign(),
  report: () => t.adminGroupReport(),
  settle: () => t.adminGroupSettle(),
};
const choices = Object.keys(words) as TaskChoice[];

export const isChosen = (choice: TaskChoice, { group, days, kind }: Task): boolean => {
  if (choice === "all") return true;
  if (choice === "late") return days !== null && days < 0;
  return choice === "blocked" ? kind === "unblock" : group === choice;
};

/** A list of a few lines is seen at a glance. */
const fewest = 5;

export function TaskFilter({
  tasks,
  chosen,
  onChoose,
}: {
  tasks: readonly Task[];
  chosen: TaskChoice;
  onChoose: (choice: TaskChoice) => void;
}) {
  if (tasks.length < fewest) return null;
  const offered = choices
    .map((choice) => ({ choice, count: tasks.filter((task) => isChosen(choice, task)).length }))
    .filter(({ count }) => count > 0);
  return (
    <fieldset className="choices">
      <legend className="hidden">{t.adminTasksShow()}</legend>
      {offered.map(({ choice, count }) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {words[choice]()} <span className="count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
