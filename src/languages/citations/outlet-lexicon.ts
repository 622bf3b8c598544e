import type { Token } from '../../text/tokens.ts'

/**
 * news: papers, agencies, broadcasters, sites · pollster: institutes that ask and count · platform:
 * where people post · body: issues statements and figures
 */
export type PublisherKind = 'news' | 'pollster' | 'platform' | 'body'

/** A publisher as a language's texts name it. */
export interface Publisher {
  /** as commonly written in English */
  name: string
  kind: PublisherKind
  /**
   * the name is also an everyday word: it counts only where the sentence shows that it publishes
   */
  doubtful: boolean
}

interface Entry extends Publisher {
  words: string[]
}

/** Names of publishers by their first folded word. */
export type OutletLexicon = ReadonlyMap<string, readonly Entry[]>

/**
 * Builds a lexicon of lists parted by white space. An item names one publisher:
 * "Name=spelling|spelling", an underscore for each space; the name itself is a spelling where
 * `ownNames`. A "?" at a spelling's end marks it as an everyday word too.
 */
export function createOutletLexicon(
  lists: Partial<Record<PublisherKind, string>>,
  toWords: (spelling: string) => string[],
  ownNames: boolean,
): OutletLexicon {
  const lexicon = new Map<string, Entry[]>()
  for (const [kind, list] of Object.entries(lists)) {
    for (const item of list.trim().split(/\s+/)) {
      const [name = '', spellings] = item.replaceAll('_', ' ').split('=')
      for (const spelling of [...(ownNames ? [name] : []), ...(spellings?.split('|') ?? [])]) {
        const entry: Entry = {
          name: withoutMark(name),
          kind: kind as PublisherKind,
          doubtful: spelling.endsWith('?'),
          words: toWords(withoutMark(spelling)),
        }
        const known = lexicon.get(entry.words[0]!)
        if (known) known.push(entry)
        else lexicon.set(entry.words[0]!, [entry])
      }
    }
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return lexicon
}

const withoutMark = (spelling: string): string =>
  spelling.endsWith('?') ? spelling.slice(0, -1) : spelling

/**
 * The longest publisher's name that starts at word `i`, and the word after it. `spelling` of the
 * words is compared; `first`: the spelling of word `i`, where it is read without a particle.
 */
export function publisherAt<T extends Token>(
  lexicon: OutletLexicon,
  { words, i, first }: { words: readonly T[]; i: number; first?: string },
  spelling: (word: T) => string,
): { publisher: Publisher; to: number } | null {
  const entries = lexicon.get(first ?? spelling(words[i]!))
  if (!entries) return null
  const entry = entries.find((candidate) => {
    for (let k = 1; k < candidate.words.length; k++)
      if (i + k >= words.length || spelling(words[i + k]!) !== candidate.words[k]) return false
    return true
  })
  return entry ? { publisher: entry, to: i + entry.words.length } : null
}
