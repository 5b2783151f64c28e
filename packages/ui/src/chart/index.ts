/** Charts as SVG, for server and browser; each is drawn beside a table of the same values. */
export { type ChartValue, IndicatorChart, type IndicatorChartProps } from "./indicator-chart.js";
export { MoneyChart, type MoneyOfYear } from "./money-chart.js";
export { TimeAxis, TimeTrack, type TrackMark } from "./time-track.js";
