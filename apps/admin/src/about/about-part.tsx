import type { ReactNode } from "react";

/** One part of the form, with an address of its own. */
export const AboutPart = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <fieldset className="part" id={id} tabIndex={-1}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);
