/** Tables in Markdown for the documents that tests keep, with columns of one width as the formatter writes them. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => [...(row[column] ?? "")].length)),
  );
  const pad = (text: string, column: number) =>
    text + " ".repeat((widths[column] as number) - [...text].length);
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
