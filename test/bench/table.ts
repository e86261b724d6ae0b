/** Rows of cells, the first row the heads, as text in columns; the title stands above. */
export interface Table {
  title: string
  rows: string[][]
}

export function table({ title, rows }: Table): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  return [
    title,
    ...lines.slice(0, 1),
    widths.map(width => '-'.repeat(width)).join('  '),
    ...lines.slice(1),
  ].join('\n')
}

export const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

export const ratio = (value: number): string => `${value.toFixed(2)}×`
