/**
 * Compares semantic versions of three numbers, as packs have them: below 0 when `a` is older than
 * `b`, 0 when they are the same.
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (const [i, number] of left.entries()) if (number !== right[i]) return number - right[i]!
  return 0
}
