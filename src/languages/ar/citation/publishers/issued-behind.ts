/** «الصادر أمس عن مركز المنارة», «أنجزتها جامعة المنارة», «كشف عنها المجلس», «أشرف عليها باحثون من». */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { isNear } from '../drafting.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { reportVerbs } from '../words.ts'
import { bodyAt, inMarks, personAt } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

/** So many words behind the noun the verb may stand. */
const farthestVerb = 8
/** So many words behind «الصادر» its «عن» may stand: a day lies between. */
const farthestFrom = 5
const issued = wordSet('صادر صادره صدر صدرت')
/** Verbs of making and giving out, whose object is the piece. */
const made =
  /^(?:اصدر|صاغ|اعد|نشر|انجز|اجر|اجرا|وضع|وجه|قدم|وزع|بث|عمم|اطلق|ارسل|حرر|كلف|صور|التقط)(?:ت)?(?:ه|ها|هما)$/
/** What one person may do alone: «دراسة أعدها المهندس سامي درويش». */
const written = /^(?:اعد|انجز|اجرا|اجر|كتب|وضع)(?:ت)?(?:ه|ها)$/
/** So many words of a title stand before the author at most. */
const longestTitle = 2
const revealed = wordSet('كشف كشفت اعلن اعلنت افصح افصحت اشرف اشرفت')
const ofIt = wordSet('عنه عنها عليه عليها')
/** They open a clause that tells what is in the piece. */
const ends = wordSet('ان انه انها بان بانه بانها ان قال قالت')
const team = wordSet('فريق عدد باحثون باحثين باحثو علماء خبراء اطباء مختصون مختصين من دولي طلبه')

export function issuedBehind(block: ArabicBlock, { i }: PieceAt): CitedOutlet | null {
  const { words } = block
  for (let at = i + 1; at <= i + farthestVerb && at < words.length; at++) {
    const { bare, stem, folded } = words[at]!
    if (!isNear(block, i, at) || isOver(block, at)) return null
    if (issued.has(stem)) return issuedFrom(block, at, words[i - 1]?.bare === 'في')
    // «وزعته»: its first letter is no particle
    if (made.test(bare) || made.test(folded)) {
      const maker = bodyAt(block, behindTeam(block, at + 1))
      return maker ?? (written.test(bare) || written.test(folded) ? authorAt(block, at + 1) : null)
    }
    if (revealed.has(bare) && ofIt.has(words[at + 1]?.bare ?? ''))
      return bodyAt(block, behindTeam(block, at + 2))
  }
  return null
}

/** Whether the noun's own words are over before word `at`. */
const isOver = ({ text, words }: ArabicBlock, at: number): boolean => {
  const { bare, stem, start } = words[at]!
  const isParted = /[،,؛:]/.test(text.slice(words[at - 1]!.end, start))
  return ends.has(bare) || (isParted && !issued.has(stem))
}

/**
 * «الصادر أمس عن مركز المنارة»: the body behind «عن»; not «تحدثت في تقرير صدر أمس عن "خطر"», where
 * `isSpokenIn` and the words in marks are told.
 */
function issuedFrom(block: ArabicBlock, i: number, isSpokenIn: boolean): CitedOutlet | null {
  const { words } = block
  for (let at = i + 1; at <= i + farthestFrom && at < words.length; at++) {
    if (!isNear(block, i, at) || reportVerbs.has(words[at]!.bare)) return null
    if (words[at]!.bare !== 'عن') continue
    if (isSpokenIn && inMarks(block, at + 1)) return null
    return bodyAt(block, at + 1) ?? personAt(block, at + 1)
  }
  return null
}

/** «المهندس سامي درويش»: the person behind a title. */
function authorAt(block: ArabicBlock, from: number): CitedOutlet | null {
  for (let at = from; at <= from + longestTitle && isNear(block, from - 1, at); at++) {
    const author = personAt(block, at)
    if (author || !block.words[at]?.definite) return author
  }
  return null
}

/** «أعدها باحثون من جامعة المنارة»: the word behind those who are not named. */
export function behindTeam({ words }: ArabicBlock, from: number): number {
  let at = from
  while (at - from < 5 && team.has(words[at]?.bare ?? '')) at++
  return at
}
