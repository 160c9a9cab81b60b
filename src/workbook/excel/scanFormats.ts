/** Cells whose number formats are asked for at once: Excel on the web hands over at most 5 MB. */
const ROWS_A_SYNC = 20_000;

/** Reads the number formats of columns, those that are undefined left out. */
export async function scanFormats(
  context: Excel.RequestContext,
  columns: readonly (Excel.Range | undefined)[],
  rows: number,
): Promise<(string[] | undefined)[]> {
  const formats = columns.map((column): string[] | undefined => (column === undefined ? undefined : []));
  const readFrom = async (first: number): Promise<void> => {
    if (first >= rows) return;
    const count = Math.min(ROWS_A_SYNC, rows - first);
    const pieces = columns.map((column) => {
      const piece = column?.getCell(first, 0).getResizedRange(count - 1, 0);
      piece?.load("numberFormat");
      return piece;
    });
    await context.sync();
    pieces.forEach((piece, j) => {
      for (const [format] of piece?.numberFormat ?? []) formats[j]!.push(String(format));
    });
    await readFrom(first + count);
  };
  if (columns.some((column) => column !== undefined)) await readFrom(0);
  return formats;
}
