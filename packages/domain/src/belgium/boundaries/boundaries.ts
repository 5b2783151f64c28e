/**
 * Boundaries of Belgium for maps, as TopoJSON (WGS 84 longitude and latitude, quantised to a grid of about 25 m). All
 * objects share arcs, so a mesh gives clean borders; rings are wound for spherical projections (exterior clockwise).
 *
 * Source: Statbel statistical sectors (CC BY 4.0; print `belgianPlaces.attribution`), dissolved to municipalities and
 * simplified by github.com/mathiasleroy/Belgium-Geographic-Data @ 529517d (MIT; file of April 2019). Made with mapshaper
 * 0.7.70: points snapped at 2 m, gaps closed, merged to the 565 municipalities of 2025, weighted simplification to 35 %,
 * Belgian Lambert 72 to WGS 84; the language areas bear the ids of this package. Compiled on 2026-11-20.
 *
 * Known errors: boundaries are of 2018 or earlier, small transfers since are not drawn; Baarle-Hertog has 5 parts
 * instead of more than twenty.
 */
import topology from "./belgium.topo.json" with { type: "json" };

type Area =
  | { type: "Polygon"; id: string; arcs: number[][] }
  | { type: "MultiPolygon"; id: string; arcs: number[][][] };
export type BoundaryCollection = { type: "GeometryCollection"; geometries: Area[] };

export type BelgianTopology = {
  type: "Topology";
  objects: {
    /** `id` is the NIS code. */
    municipalities: BoundaryCollection;
    /** NIS codes of the ten provinces, and of the Brussels-Capital Region, which belongs to none. */
    provinces: BoundaryCollection;
    /** NIS codes. */
    regions: BoundaryCollection;
    /** LA-NL, LA-FR, LA-DE, LA-BRU. */
    languageAreas: BoundaryCollection;
  };
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
};

/** Municipalities, provinces, regions and language areas on shared borders. 220 kB: import it only to draw. */
export const belgianBoundaries = topology as unknown as BelgianTopology;
