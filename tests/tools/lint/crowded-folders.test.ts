import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Files of code in one folder beyond which nobody finds one by its name. */
const most = 60

it('no folder of src holds more files than one can look over', () => {
  const counts = new Map<string, number>()
  for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
    if (!/\.tsx?$/.test(entry.name)) continue
    const folder = entry.parentPath.replaceAll('\\', '/')
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const crowded = [...counts].filter(([, count]) => count > most)
  expect(crowded).toEqual([])
})
