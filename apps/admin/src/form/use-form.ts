/** What a form holds: the values, their draft, what is wrong with them, and what happens when they are sent. */
import type { Problem, Reply } from "@napar/api/client";
import type { FieldProblem } from "@napar/ui";
import { useEffect, useRef, useState } from "react";
import { sentencesOf } from "../client/problem-sentences.js";
import { language, t } from "../language/language.js";
import { dropDraft, keepDraft, readDraft } from "./draft.js";

export type FormOptions<V extends object> = {
  /** Name of the draft; no draft without it. */
  draft?: string;
  /** The state the values come from, such as a version. */
  base?: string;
  initial: V;
  /** What the person has to mend before anything is sent. Field ids are the names of the values. */
  check?: (values: V) => FieldProblem[];
  /** The id of the field a path in what is sent belongs to; by default its first member. */
  fieldOf?: (path: string) => string;
};

/** What a field needs to show and change one of the values. */
export type Bound<V, K extends keyof V> = {
  id: K & string;
  value: V[K];
  problem: string | undefined;
  onChange: (value: V[K]) => void;
};
/** The same for a field of several values. */
export type BoundMany<V, K extends keyof V> = Omit<Bound<V, K>, "value"> & { values: V[K] };

export type Form<V extends object> = {
  values: V;
  /** Ties a field to the value it is about: `<TextField {...bind("owner")} label={…} />`. */
  bind: <K extends keyof V & string>(name: K) => Bound<V, K>;
  /** Ties a field of several values, such as a `CheckField`. */
  bindMany: <K extends keyof V & string>(name: K) => BoundMany<V, K>;
  set: <K extends keyof V>(name: K, value: V[K]) => void;
  setAll: (values: V) => void;
  /** From what was saved on: nothing is typed yet, and the next draft begins here. */
  begin: (values: V) => void;
  /** Of fields, after a refusal; the summary lists them. */
  problems: readonly FieldProblem[];
  /** The words beside one field. */
  problemOf: (field: string) => string | undefined;
  /** A refusal that concerns no field. */
  refusal: Problem | null;
  isSending: boolean;
  isDirty: boolean;
  /** A draft was found when the form opened. */
  hasDraft: boolean;
  forgetDraft: () => void;
  /** Checks, sends, and tells what came back; the draft goes when it was taken. */
  send: <T>(run: (values: V) => Promise<Reply<T>>) => Promise<Reply<T> | null>;
};

export function useForm<V extends object>(options: FormOptions<V>): Form<V> {
  const { draft, base = "", initial, check, fieldOf = firstMember } = options;
  const [found] = useState(() => (draft ? readDraft<V>(localStorage, draft) : null));
  const [values, setValues] = useState<V>(() => ({ ...initial, ...found?.values }));
  const [hasDraft, setHasDraft] = useState(found !== null);
  const [isDirty, setDirty] = useState(found !== null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!draft || !isDirty) return;
    // A moment later, so that not every letter is written; what is sent meanwhile is never written again.
    timer.current = setTimeout(() => keepDraft(localStorage, draft, values, base), 300);
    return () => clearTimeout(timer.current);
  }, [draft, values, base, isDirty]);

  const showProblems = (found: readonly FieldProblem[]) => {
    setProblems(found);
    // The summary is drawn by then; a reader lands on it, and hears how many there are.
    if (found.length > 0) requestAnimationFrame(() => document.getElementById("errors")?.focus());
  };

  const set: Form<V>["set"] = (name, value) => {
    setDirty(true);
    setValues((before) => ({ ...before, [name]: value }));
  };
  const problemOf = (field: string) => problems.find(({ fieldId }) => fieldId === field)?.message;
  const bindMany: Form<V>["bindMany"] = (name) => ({
    ...{ id: name, values: values[name], problem: problemOf(name) },
    onChange: (value) => set(name, value),
  });
  const bind: Form<V>["bind"] = (name) => {
    const { values: value, ...rest } = bindMany(name);
    return { ...rest, value };
  };

  return {
    values,
    bind,
    bindMany,
    set,
    setAll: (next) => {
      setDirty(true);
      setValues(next);
    },
    begin: (next) => {
      setValues(next);
      setDirty(false);
      setHasDraft(false);
    },
    problems,
    problemOf,
    refusal,
    isSending,
    isDirty,
    hasDraft,
    forgetDraft: () => {
      if (draft) dropDraft(localStorage, draft);
      setValues(initial);
      setDirty(false);
      setHasDraft(false);
    },
    send: async (run) => {
      setRefusal(null);
      const wrong = check?.(values) ?? [];
      showProblems(wrong);
      if (wrong.length > 0) return null;
      setSending(true);
      const reply = await run(values);
      setSending(false);
      if (reply.ok) {
        clearTimeout(timer.current);
        if (draft) dropDraft(localStorage, draft);
        return reply;
      }
      const sentences = sentencesOf(reply.problem, t, language);
      const ofFields = sentences.flatMap(({ text, path }): FieldProblem[] => {
        const fieldId = path === "" ? "" : fieldOf(path);
        return fieldId !== "" && document.getElementById(fieldId) ? [{ fieldId, message: text }] : [];
      });
      if (ofFields.length === sentences.length) showProblems(ofFields);
      else setRefusal(reply.problem);
      return reply;
    },
  };
}

/** `change.nodes[0]` is about the field `nodes`. */
const firstMember = (path: string): string => path.replace(/^change\./, "").split(/[.[]/)[0] ?? "";
