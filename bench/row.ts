/** One figure of the table, and how it is printed. */
export type Row = {
  what: string;
  figure: string;
  /** What the figure is held against, measured in the same run. */
  reference: string;
  /** The figure as a share of its reference, where that says something. */
  share?: string;
  aim: string;
  met: boolean | null;
};

export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ what, figure, reference, share = "", aim, met }) => [
    what,
    figure,
    reference,
    share,
    aim,
    met === null ? "" : met ? "yes" : "no",
  ]);
  const table = [["what", "figure", "reference in the same run", "share", "aim", "met"], ...cells];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  const print = (line: readonly string[]) =>
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  print(table[0] ?? []);
  print(widths.map((width) => "-".repeat(width)));
  for (const line of cells) print(line);
}

const thousands = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
export const whole = (value: number): string => thousands.format(value);
export const perSecond = (value: number): string => `${whole(value)}/s`;
export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(1) : whole(value)} ms`;
export const percent = (value: number): string => `${Math.round(value * 100)} %`;
