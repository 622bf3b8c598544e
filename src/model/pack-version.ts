/** Semantic versions of three numbers, as packs have them. */
export const isVersion = (text: unknown): text is string => typeof text === 'string' && /^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(text)

/** Below 0 when `a` is older than `b`, 0 when they are the same. Both must be versions. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number), right = b.split('.').map(Number)
  for (const [i, number] of left.entries()) if (number !== right[i]) return number - right[i]!
  return 0
}
