/**
 * Whether an Arabic name can be the sound of a Latin one, by their consonants alone: some names in
 * open data are another place's or a prank. Letters that languages hear as one (k, q, g, j; s, z,
 * sh, ch) count as one; h, w, y and vowels count for nothing.
 */
export function soundsAlike(arabic: string, latin: string): boolean {
  const a = consonantsOf(arabic, arabicClasses)
  const b = consonantsOf(simplify(latin), latinClasses)
  return a.length + b.length === 0 || (2 * commonLength(a, b)) / (a.length + b.length) >= leastShare
}

const leastShare = 0.6

const toMap = (classes: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(classes).flatMap(([sound, letters]) =>
      [...letters].map((letter) => [letter, sound] as const),
    ),
  )
const arabicClasses = toMap({
  b: 'ب',
  t: 'تطث',
  k: 'جغقكخ',
  d: 'دضذ',
  s: 'زظسصش',
  r: 'ر',
  l: 'ل',
  m: 'م',
  n: 'ن',
  f: 'ف',
})
const latinClasses = toMap({
  b: 'bp',
  t: 't',
  k: 'gjkq',
  d: 'd',
  s: 'sz',
  r: 'r',
  l: 'l',
  m: 'm',
  n: 'n',
  f: 'fv',
})

/** Pairs of letters that write one sound, in the Latin alphabet of maps. */
const pairs: readonly [RegExp, string][] = [
  [/sch|tsch|tch|sh|ch|cz|zh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh|kh|ck/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
]

function simplify(latin: string): string {
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return pairs.reduce((text, [letters, sound]) => text.replace(letters, sound), plain)
}

/** Each sound once where it is doubled. */
function consonantsOf(text: string, classes: ReadonlyMap<string, string>): string {
  return [...text]
    .map((letter) => classes.get(letter) ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')
}

/** Of the longest row of sounds that both have in order. */
function commonLength(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const sound of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++)
      next.push(sound === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!))
    row = next
  }
  return row[b.length]!
}
