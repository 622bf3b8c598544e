export type Row = Record<string, string | number>

/** A table in Markdown, its columns named by the keys of the first row. */
export function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ].join('\n')
}

/** What was measured beside what it may be at most. */
export function against(measured: number, limit: number | null): Row {
  return { limit: limit ?? '', '': limit === null ? '' : measured <= limit ? 'within' : 'OVER' }
}
