import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Files of code in one folder beyond which nobody finds one by its name. */
const most = 60

/** Folders that have more, and how many they may have: lower it when one shrinks, never raise it. */
const allowed: Readonly<Record<string, number>> = { 'src/languages': 80 }

it('no folder of src holds more files than one can look over', () => {
  const counts = new Map<string, number>()
  for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
    if (!/\.tsx?$/.test(entry.name)) continue
    const folder = entry.parentPath.replaceAll('\\', '/')
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const crowded = [...counts].filter(([folder, count]) => count > (allowed[folder] ?? most))
  expect(crowded).toEqual([])
})
