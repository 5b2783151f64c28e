/** Maps, drawn as SVG on the server. Each stands beside a table or text that says the same. */
import type { ReactNode } from "react";
import { countryPaths, locatorPaths, mapSize, pointOf } from "./geometry.js";
import { placeLabels, spreadPins } from "./labels.js";

export type MapPin = {
  /** NIS code of the municipality. */
  code: string;
  /** The number that the table beside the map gives it. */
  number: number;
  name: string;
  state: "full" | "part" | "open";
};

/** Belgium with numbered seats. The title is what a screen reader hears; the table beside it has the rest. */
export function BelgiumMap({
  id,
  title,
  pins,
  children,
}: {
  id: string;
  title: string;
  pins: readonly MapPin[];
  /** Legend under the map. */
  children?: ReactNode;
}) {
  const { land, provinces, languageBorder } = countryPaths();
  const placed = spreadPins(
    pins.flatMap((pin) => {
      const point = pointOf(pin.code);
      return point ? [{ ...pin, x: point[0], y: point[1] }] : [];
    }),
  );
  const labels = placeLabels(placed, mapSize.width);
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        <path className="land" d={land} />
        <path className="lines" d={provinces} />
        <path className="border" d={languageBorder} />
        {placed.map((pin, index) => (
          <g key={pin.code}>
            <g className={`pin ${pin.state}`} transform={`translate(${pin.x} ${pin.y})`}>
              <g>
                <path d="M-9 7v-7a9 9 0 0 1 18 0v7a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2z" />
                {pin.state === "part" ? (
                  <path className="half" d="M-8 6h16v1a1 1 0 0 1-1 1h-14a1 1 0 0 1-1-1z" />
                ) : null}
                <text y="5">{pin.number}</text>
              </g>
            </g>
            {labels[index] ? (
              <text
                className="name"
                x={labels[index].x}
                y={labels[index].y}
                textAnchor={labels[index].anchor}
              >
                {pin.name}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      {children ? <figcaption>{children}</figcaption> : null}
    </figure>
  );
}

/** A municipality within its province (or within Brussels, `04000`). Nothing for a code without boundary. */
export function LocatorMap({
  id,
  code,
  frame,
  title,
}: {
  id: string;
  code: string;
  frame: string;
  title: string;
}) {
  const paths = locatorPaths(code, frame);
  if (!paths) return null;
  return (
    <figure className="map locator">
      <svg viewBox={`0 0 ${paths.width} ${paths.height}`} role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        <path className="land" d={paths.land} />
        <path className="here" d={paths.here} />
      </svg>
      <figcaption className="source">{title}</figcaption>
    </figure>
  );
}
