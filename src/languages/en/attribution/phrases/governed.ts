/**
 * Words that govern what is reported ("sure:of|about s"), read from a list: what may follow each.
 */
export interface Governed {
  takes: string
  prepositions: ReadonlySet<string>
}

/** Reads entries like "claim:about|of s i", parted by commas, by their word. */
export function readGoverned(list: string): Map<string, Governed> {
  return new Map(
    list
      .trim()
      .split(/\s*,\s*/)
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [head, ...letters] = entry.split(' ')
        const [word, prepositions = ''] = head!.split(':')
        return [
          word!,
          {
            takes: letters.join(''),
            prepositions: new Set(prepositions === '' ? [] : prepositions.split('|')),
          },
        ]
      }),
  )
}
