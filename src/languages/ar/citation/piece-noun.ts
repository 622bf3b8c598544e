import type { CitationKind } from '../../../model/kinds.ts'
import { rememberWords } from '../../../text/remember-words.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { makers } from './making.ts'
import { pieces, reportVerbs } from './words.ts'

/** «تقريرين», «مقالتين» */
const oneOfTwo = (form: string): string[] => {
  const root = form.slice(0, -2)
  return [root, root.replace(/ت$/, 'ه')]
}

/** The noun of a piece as a word writes it. */
export interface PieceNoun {
  stem: string
  kind: CitationKind
  /** «تقريره», «بيانها» */
  owned: boolean
}

/** The noun of a piece in a word, with «ب» or «ل» before it, with a suffix or without. */
export function pieceNounOf(
  { stem, end }: ArabicBlock['words'][number],
  text: string,
): PieceNoun | null {
  const noun = readStem(stem)
  // no suffix ends in «ة»: «كتيبة» is not «كتيبه»
  return noun?.owned && text[end - 1] === 'ة' ? null : noun
}

/** Several readers ask for each word of an article. */
const readStem = rememberWords((stem): PieceNoun | null => {
  const bare = stem.startsWith('ب') || stem.startsWith('ل') ? stem.slice(1) : stem
  const forms = bare === stem ? [stem] : [stem, bare]
  if (stem.endsWith('ا')) forms.push(...forms.map((form) => form.slice(0, -1)))
  if (stem.endsWith('ين') && stem.length > 5) forms.push(...forms.flatMap(oneOfTwo))
  const found = forms.find((form) => pieces.has(form))
  if (found !== undefined) return { stem: found, kind: pieces.get(found)!, owned: false }
  if (reportVerbs.has(stem) || makers.has(stem)) return null
  // no suffix ends in another letter
  if (!stem.endsWith('ه') && !stem.endsWith('م') && !stem.endsWith('ا')) return null
  for (const form of forms) {
    const root = /^(.{2,})(?:ه|ها|هم|نا)$/.exec(form)?.[1]
    const owned = root && [root, root.replace(/ت$/, 'ه')].find((one) => pieces.has(one))
    if (owned) return { stem: owned, kind: pieces.get(owned)!, owned: true }
  }
  return null
})
