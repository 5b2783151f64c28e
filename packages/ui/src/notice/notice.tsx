import type { ReactNode } from "react";
import { MarkShape } from "../mark/mark.js";

/** A notice: the word first, then the text. `kind` "contest" is for what somebody disputes, "plain" for a remark. */
export function Note({
  word,
  kind = "notice",
  children,
}: {
  word?: ReactNode;
  kind?: "notice" | "contest" | "plain";
  children: ReactNode;
}) {
  return (
    <div className={`note ${kind === "notice" ? "" : kind}`.trim()}>
      <MarkShape shape={kind === "plain" ? "info" : "warn"} />
      <div>
        <p>
          {word ? <b>{word} </b> : null}
          {children}
        </p>
      </div>
    </div>
  );
}

/** What is missing, and what to do: a dashed frame, never a blank. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b>
      </p>
      {children ? <p className="soft">{children}</p> : null}
    </div>
  );
}

/** A label without colour. */
export const Tag = ({ children }: { children: ReactNode }) => <span className="tag">{children}</span>;

export function Tags({ items, label }: { items: readonly ReactNode[]; label?: string }) {
  if (items.length === 0) return null;
  return (
    <ul className="tags" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
        <li key={index} className="tag">
          {item}
        </li>
      ))}
    </ul>
  );
}

/** Where a fact comes from and of when it is, in small type right under it. */
export const SourceLine = ({ children }: { children: ReactNode }) => <p className="source">{children}</p>;
