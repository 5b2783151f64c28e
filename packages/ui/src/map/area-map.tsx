/**
 * Areas by their state, as SVG from the server: a colour and a pattern each, so that the map reads without colour. It is
 * a picture beside a list: the links in it are for a pointer, keys and screen readers take those of the list.
 */
import type { ReactNode } from "react";
import { type AreaLayer, areaMapSize, areaPaths, borderPath } from "./area-paths.js";
import { provincePaths } from "./geometry.js";

/** What fills an area, from the most that can be said to the least; `none` is bare land. */
export const fillings = [
  "full",
  "stripes",
  "checks",
  "lines",
  "dots",
  "crosses",
  "rings",
  "sparse",
  "open",
  "grid",
  "none",
] as const;
export type Filling = (typeof fillings)[number];

export type MapArea = {
  code: string;
  filling: Filling;
  /** Its name and state in words, shown where the pointer rests. */
  words: string;
  href: string | null;
  /** The number the list beside gives it. */
  number?: number;
};

type Shape = MapArea & { path: string; x?: number; y?: number };

type AreaMapProps = {
  /** What the picture shows, in words; its numbers stand in the table. */
  title: string;
  areas: readonly MapArea[];
  /** The whole country by a layer, or one province with its municipalities. */
  of: { layer: AreaLayer } | { province: string };
  children?: ReactNode;
};

export function AreaMap({ title, areas, of, children }: AreaMapProps) {
  const drawn = "layer" in of ? countryShapes(of.layer, areas) : provinceShapes(of.province, areas);
  if (!drawn) return null;
  const { width, height, shapes, scale } = drawn;
  return (
    <figure className="map areas">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <Patterns scale={scale} />
        {fillings.map((filling) => {
          const some = shapes.filter((shape) => shape.filling === filling);
          return some.length > 0 ? (
            <g key={filling} className={`area fill-${filling}`} fill={fillOf(filling)}>
              {some.map((shape) => (
                <AreaShape key={shape.code} shape={shape} />
              ))}
            </g>
          ) : null;
        })}
        {"layer" in of && of.layer === "municipalities" ? <Borders /> : null}
        {shapes.map(({ code, number, x, y }) =>
          number !== undefined && x !== undefined ? (
            <text key={code} className="number" x={x} y={y}>
              {number}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption>
        <p className="hidden">{title}</p>
        {children}
      </figcaption>
    </figure>
  );
}

function AreaShape({ shape: { path, words, href } }: { shape: Shape }) {
  const drawing = (
    <path d={path}>
      <title>{words}</title>
    </path>
  );
  return href ? (
    <a href={href} tabIndex={-1}>
      {drawing}
    </a>
  ) : (
    drawing
  );
}

/** The sample of a filling in the legend; the map with its patterns stands on the same page. */
export function FillingSample({ filling }: { filling: Filling }) {
  return (
    <svg className="filling" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      <rect className={`area fill-${filling}`} x="1" y="1" width="26" height="16" fill={fillOf(filling)} />
    </svg>
  );
}

const fillOf = (filling: Filling): string | undefined =>
  filling === "full" || filling === "none" ? undefined : `url(#area-${filling})`;

/** Drawn in strokes of the text's colours: forced colours change them with the text. */
function Patterns({ scale }: { scale: number }) {
  const unit = 8 * scale;
  const pattern = (id: Filling, size: number, children: ReactNode, turned = false) => (
    <pattern
      id={`area-${id}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={turned ? "rotate(45)" : undefined}
    >
      <rect className="ground" width={size} height={size} />
      {children}
    </pattern>
  );
  return (
    <defs>
      {pattern("stripes", unit, <rect className="ink" width={unit * 0.55} height={unit} />, true)}
      {pattern(
        "checks",
        unit,
        <>
          <rect className="ink" width={unit / 2} height={unit / 2} />
          <rect className="ink" x={unit / 2} y={unit / 2} width={unit / 2} height={unit / 2} />
        </>,
      )}
      {pattern("lines", unit, <rect className="ink" width={unit} height={unit * 0.3} />)}
      {pattern("dots", unit, <circle className="ink" cx={unit / 2} cy={unit / 2} r={unit * 0.27} />)}
      {pattern(
        "crosses",
        unit,
        <path
          className="stroke"
          d={`M${unit * 0.2} ${unit / 2}H${unit * 0.8}M${unit / 2} ${unit * 0.2}V${unit * 0.8}`}
        />,
      )}
      {pattern("rings", unit, <circle className="stroke" cx={unit / 2} cy={unit / 2} r={unit * 0.3} />)}
      {pattern("sparse", unit * 1.4, <circle className="ink" cx={unit / 2} cy={unit / 2} r={unit * 0.16} />)}
      {pattern("grid", unit, <path className="stroke" d={`M0 0H${unit}M0 0V${unit}`} />)}
      {pattern("open", unit, <rect className="ink" width={unit * 0.12} height={unit} />, true)}
    </defs>
  );
}

/** Borders of the provinces and of the languages over the municipalities, on the same points. */
function Borders() {
  return (
    <g className="over">
      <path className="lines" d={borderPath("provinces")} />
      <path className="border" d={borderPath("languageAreas")} />
    </g>
  );
}

type Drawn = { width: number; height: number; scale: number; shapes: Shape[] };

function countryShapes(layer: AreaLayer, areas: readonly MapArea[]): Drawn {
  const paths = areaPaths(layer);
  const shapes = areas.flatMap((area) => {
    const path = paths.get(area.code);
    return path ? [{ ...area, path }] : [];
  });
  return { ...areaMapSize, scale: 1.05, shapes };
}

function provinceShapes(province: string, areas: readonly MapArea[]): Drawn | null {
  const paths = provincePaths(
    province,
    areas.map(({ code }) => code),
  );
  if (!paths) return null;
  const byCode = new Map(paths.areas.map((area) => [area.code, area]));
  const shapes = areas.flatMap((area) => {
    const found = byCode.get(area.code);
    return found ? [{ ...area, ...found }] : [];
  });
  return { width: paths.width, height: paths.height, scale: 1, shapes };
}
