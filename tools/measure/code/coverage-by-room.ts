interface Count {
  total: number
  covered: number
}

/** Share of statements that were run, by room of src; `summary`: a report of istanbul, as JSON. */
export function coverageByRoom(summary: string): Map<string, number> {
  const { total: _, ...files } = JSON.parse(summary) as Record<string, { statements: Count }>
  const rooms = new Map<string, Count>()
  for (const [file, { statements }] of Object.entries(files)) {
    const room = /\/src\/(\w+)\//.exec(file)?.[1]
    if (room === undefined) continue
    const count = rooms.get(room) ?? { total: 0, covered: 0 }
    count.total += statements.total
    count.covered += statements.covered
    rooms.set(room, count)
  }
  const shares = [...rooms].filter(([, { total }]) => total > 0)
  return new Map(shares.map(([room, { total, covered }]) => [room, covered / total]))
}
