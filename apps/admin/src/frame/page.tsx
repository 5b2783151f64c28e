import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { t } from "../language/language.js";

/**
 * One screen: its title in the tab, its heading first in the reading order. After a change of screen the heading takes the
 * focus, so that a screen reader begins there.
 */
export function Page({
  title,
  kicker,
  lead,
  takeAlong,
  children,
}: {
  title: string;
  kicker?: ReactNode;
  lead?: ReactNode;
  /** How what the screen shows is taken along as a file. */
  takeAlong?: ReactNode;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  // The first screen of a visit leaves the focus where the browser put it.
  const shown = useRef(key === "default" ? pathname : null);
  useEffect(() => {
    document.title = `${title} | Napar`;
  }, [title]);
  useEffect(() => {
    // What is chosen on a screen stands in its address too, and is no other screen.
    if (shown.current !== pathname) heading.current?.focus();
    shown.current = pathname;
  }, [pathname]);
  return (
    <>
      <div className="head">
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p>{lead}</p> : null}
        {takeAlong ? <div className="take-along">{takeAlong}</div> : null}
      </div>
      {children}
    </>
  );
}

export const Waiting = () => (
  <p className="waiting" role="status">
    {t.adminWaiting()}
  </p>
);
