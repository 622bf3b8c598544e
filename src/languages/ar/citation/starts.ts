/**
 * Where the words of a piece begin: behind attached particles and «في», with «هذا» and «أحدث»:
 * «و[[وثائق المحكمة]]», «ل[[رويترز]]», «في [[بيان]]», «[[هذا التقرير]]».
 */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import type { ArabicBlock } from './words-of-block.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { behindLetters, countParticles } from './particles.ts'
import { outletNouns, pieces } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const demonstratives = wordSet('هذا هذه ذلك تلك ذات نفس')
const superlatives = wordSet('اخر احدث اول')

/** «لتقرير», «ببيانات», «لصحيفة»: a preposition is written onto a noun that is known. */
const hasPreposition = ({ bare }: ArabicBlockWord): boolean => {
  if (bare[0] !== 'ل' && bare[0] !== 'ب') return false
  const isKnown = (word: string) =>
    pieces.has(word) ||
    pieces.has(word.replace(/ا$/, '')) ||
    outletNouns.has(word) ||
    word === 'وسايل'
  const noun = bare.slice(1)
  const isOwned = [noun.replace(/(?:ه|ها|هم)$/, ''), noun.replace(/ت(?:ه|ها|هم)$/, 'ه')].some(
    isKnown,
  )
  return !isKnown(bare) && (isKnown(noun) || isOwned)
}

/** Where the words of a draft begin whose first word is `from`. */
export function startOf(block: ArabicBlock, draft: CitationDraft, from: number): number {
  const { text, words, outletOf } = block
  const first = words[from]!
  if (draft.start !== first.start) return draft.start
  const next = words[from + 1]
  if (first.bare === 'في' && next && next.start < draft.end) return startOfWord(block, from + 1)
  const before = words[from - 1]
  const isLed =
    draft.proposal?.rule.endsWith('piece') === true &&
    before !== undefined &&
    text.slice(before.end, first.start) === ' ' &&
    !first.particle &&
    (first.definite ? demonstratives : superlatives).has(before.bare)
  if (isLed) return behindLetters(text, before, countParticles(before))
  return outletOf[from]?.from === from ? outletOf[from].start : startOfWord(block, from)
}

/** «لـCNN», «وReuters»: Arabic letters written onto a Latin name. */
const writtenOnto = /^[\u0621-\u064aـ]{1,2}(?=[A-Za-z])/

function startOfWord({ text, words, mentionedIn }: ArabicBlock, i: number): number {
  const word = words[i]!
  const onto = writtenOnto.exec(text.slice(word.start, word.end))
  if (onto) return word.start + onto[0].length
  const cut = countParticles(word) + Number(hasPreposition(word))
  if (cut > 0) return behindLetters(text, word, cut)
  // «لمراقب الموانئ»: the name begins within the word
  for (const { mentions } of mentionedIn(word))
    for (const { start } of mentions)
      if (start > word.start && start - word.start <= 2) return start
  return word.start
}
