import { isSeen, makers } from './making.ts'
import { isNear } from './drafting.ts'
import type { ArabicBlock, NamedOutlet } from './words-of-block.ts'
import { pieceAdjectives, reportVerbs, talkNouns, tellingForms } from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** Verbs and participles of giving a piece out. */
const issued = wordSet(
  'اصدر اصدرت اصدره اصدرته صدر صدرت صادر صادره وزع وزعت نشر نشرت نشره نشرته نشرتها',
)

/** «تقرير الصحيفة», «تقرير للصحيفة», «تقرير نشرته الصحيفة». */
const isBound = ({ words }: ArabicBlock, i: number, { from }: NamedOutlet): boolean =>
  from === i + 1 || (from === i + 2 && issued.has(words[i + 1]!.bare))

/**
 * Outlets after the noun in its own stretch: behind a verb of publishing, «في», «ل» or «مع», and
 * those joined by «و».
 */
export function outletsAfter(block: ArabicBlock, i: number): NamedOutlet[] {
  const { words } = block
  const found: NamedOutlet[] = []
  for (const outlet of new Set(block.outletOf.slice(i + 1, i + 30))) {
    if (!outlet || outlet.from <= i || !mayPublish(block, i, outlet)) continue
    const last = found.at(-1)?.to ?? i + 1
    if (outlet.from - last > (found.length > 0 ? 3 : 6) || !isNear(block, i, outlet.from)) break
    const isTied = found.length > 0 || outlet.from === i + 1 || isTiedTo(words, last, outlet.from)
    const isSaid = words
      .slice(i + 1, outlet.from)
      .some((word) => sayings.has(word.bare) || tellingForms.has(word.bare) || isNextClause(word))
    if (isTied && !isSaid) found.push(outlet)
  }
  return found
}

/** «أرقام أعلنها البنك وأفادت بها «المنارة»»: who passes them on stands in a clause of its own. */
const isNextClause = ({ bare, folded }: ArabicBlock['words'][number]): boolean =>
  folded.startsWith('و') && bare !== folded && reportVerbs.has(bare) && !makers.has(bare)

const sayings = new Set(['قال', 'قالت', 'ان', 'انه'])
const ties = new Set(['مع', 'من', 'في', 'ل', 'علي'])
/** Behind these «عن» tells whose it is; behind the noun itself what it is about: «تقرير عن «المنارة»». */
const issuing = wordSet('صادر صادره الصادر الصادره صدر صدرت نقلا منقول منقوله')

/** «مقابلة مع الجزيرة», «حديث خاص للجزيرة»: a word of many meanings is an outlet there. */
const isHearer = ({ words }: ArabicBlock, i: number, { from }: NamedOutlet): boolean =>
  talkNouns.has(words[i]!.stem) &&
  (['مع', 'ل'].includes(words[from - 1]!.bare) || words[from]!.particle === 'ل') &&
  words
    .slice(i + 1, from)
    .every(({ bare, stem }) => ['مع', 'ل'].includes(bare) || pieceAdjectives.has(stem))

const mayPublish = (block: ArabicBlock, i: number, outlet: NamedOutlet) =>
  outlet.kind !== 'platform' &&
  (!outlet.doubtful ||
    outlet.hasNoun ||
    (outlet.again === true && isBound(block, i, outlet)) ||
    (!outlet.again && isHearer(block, i, outlet)))

/** A verb of publishing or a preposition before the outlet, or «ل» at a word up to it. */
const isTiedTo = (words: ArabicBlock['words'], start: number, outlet: number) =>
  isSeen({ words }, start, outlet) ||
  words
    .slice(start, outlet)
    .some(({ bare }) => reportVerbs.has(bare) || makers.has(bare) || ties.has(bare)) ||
  words
    .slice(start, outlet)
    .some(({ bare }, k) => bare === 'عن' && issuing.has(words[start + k - 1]?.bare ?? '')) ||
  words
    .slice(start, outlet + 1)
    .some(({ bare, folded }) => bare.startsWith('ل') || folded.startsWith('ل'))
