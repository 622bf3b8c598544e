import { readdirSync } from 'node:fs'

/** Files of code in one folder beyond which nobody finds one by its name. */
const most = 60

/**
 * The folders at and below `root` that hold more files of code than one can look over, each as
 * "path: count".
 */
export function crowdedFolders(root: string): string[] {
  const counts = new Map<string, number>()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!/\.tsx?$/.test(entry.name)) continue
    const folder = entry.parentPath.replaceAll('\\', '/')
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > most).map((one) => one.join(': '))
}
