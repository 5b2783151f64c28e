/**
 * Marks: a shape and a word, always both. The shape never stands alone and never says by colour what the word does not.
 */
import type { ReactNode } from "react";

const stroked = 'fill="none" stroke="currentColor"';
const seat = "M2 14V9a7 7 0 0 1 14 0v5a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1Z";

/** Width of the drawing and what is in it, as markup: a page has hundreds of marks, each then one element to render. */
const shapes = {
  done: [16, `<path ${stroked} stroke-width="2.8" d="m1.5 8.5 4.5 4.5L14.5 3"></path>`],
  fail: [16, `<path ${stroked} stroke-width="2.8" d="m2.5 2.5 11 11m0-11-11 11"></path>`],
  warn: [16, '<path fill-rule="evenodd" d="M8 .8 16 15H0zM7 6l.3 4.5h1.4L9 6zm0 5.8v1.7h2v-1.7z"></path>'],
  info: [
    16,
    '<path fill-rule="evenodd" d="M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zM7 3.7v2h2v-2zm0 3.2v5.4h2V6.9z"></path>',
  ],
  unknown: [
    16,
    `<circle cx="8" cy="8" r="6.5" ${stroked} stroke-width="1.6" stroke-dasharray="2.5 2"></circle><path d="M7 10.7h2v1.8H7zM5.5 6.2a2.5 2.5 0 1 1 3.5 2.3V9.5H7V7.6c.9-.1 1.3-.6 1.3-1.2a.8.8 0 0 0-1.5-.2z"></path>`,
  ],
  course: [
    16,
    `<circle cx="8" cy="8" r="6" ${stroked} stroke-width="2"></circle><path d="M8 2a6 6 0 0 1 0 12z"></path>`,
  ],
  late: [
    16,
    `<circle cx="8" cy="8" r="6" ${stroked} stroke-width="2"></circle><path ${stroked} stroke-width="2" d="M8 4v4.5l3 2"></path>`,
  ],
  blocked: [16, '<path fill-rule="evenodd" d="M1 1h14v14H1zm2.5 5.5v3h9v-3z"></path>'],
  reported: [16, '<path d="M2 2h12v12H2z"></path>'],
  assessed: [
    16,
    `<circle cx="8" cy="8" r="6" ${stroked} stroke-width="2"></circle><circle cx="8" cy="8" r="2.6"></circle>`,
  ],
  contested: [16, '<path d="M8 1.5 15.5 15H.5z"></path>'],
  committed: [18, `<path d="${seat}"></path>`],
  part: [
    18,
    `<path ${stroked} stroke-width="2" d="${seat}"></path><path d="M2 9h14v5a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1Z"></path>`,
  ],
  silent: [18, `<path ${stroked} stroke-width="2" stroke-dasharray="3 2" d="${seat}"></path>`],
  declined: [
    18,
    `<path ${stroked} stroke-width="2" d="${seat}"></path><path ${stroked} stroke-width="2" d="M3.5 14.5 14 4.5"></path>`,
  ],
  unestablished: [
    18,
    `<path ${stroked} stroke-width="2" stroke-dasharray="1.5 2" d="${seat}"></path><path d="M8 12h2v2H8zm-1.7-4.5a2.7 2.7 0 1 1 3.7 2.5v1H8V9.2c.9-.2 1.5-.7 1.5-1.5a.7.7 0 0 0-1.4 0z"></path>`,
  ],
  none: [18, '<path d="M3 11h12v2H3z"></path>'],
  authentic: [16, '<path fill-rule="evenodd" d="M3 1h7l4 4v10H3zM5.5 7v1.4h6V7zm0 3.2v1.4h6v-1.4z"></path>'],
  courtesy: [16, `<path ${stroked} stroke-width="1.6" d="M3.8 1.8h6L13.2 5.2v9H3.8zM6 8h5M6 11h5"></path>`],
  outdated: [
    16,
    `<path ${stroked} stroke-width="1.6" stroke-dasharray="2.5 1.5" d="M3.8 1.8h6L13.2 5.2v9H3.8z"></path><path ${stroked} stroke-width="1.8" d="m2 14.5 12-13"></path>`,
  ],
} satisfies Record<string, [width: number, drawing: string]>;

export type Shape = keyof typeof shapes;

/** The drawing of a mark, hidden from a screen reader: the word beside it says the same. */
export function MarkShape({ shape }: { shape: Shape }) {
  const [width, drawing] = shapes[shape];
  return (
    <svg
      viewBox={`0 0 ${width} 16`}
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawings that stand above
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

/** The tone is a role of colour; it repeats what shape and word say. */
export type Tone =
  | "reported"
  | "assessed"
  | "contested"
  | "done"
  | "course"
  | "late"
  | "blocked"
  | "unknown"
  | "committed"
  | "silent"
  | "declined"
  | "none"
  | "error";

/** A status: shape, then the word. `tone` follows from the shape where it is not given. */
export function Mark({ shape, tone, children }: { shape: Shape; tone?: Tone; children: ReactNode }) {
  return (
    <span className={`mark is-${tone ?? toneOf[shape]}`}>
      <MarkShape shape={shape} />
      <span>{children}</span>
    </span>
  );
}

const toneOf: Record<Shape, Tone> = {
  done: "done",
  fail: "error",
  warn: "late",
  info: "reported",
  unknown: "unknown",
  course: "course",
  late: "late",
  blocked: "blocked",
  reported: "reported",
  assessed: "assessed",
  contested: "contested",
  committed: "committed",
  part: "late",
  silent: "silent",
  declined: "declined",
  unestablished: "unknown",
  none: "none",
  authentic: "none",
  courtesy: "none",
  outdated: "none",
};
