/** How it is told before an outlet, a body or a hearer that somebody reports. */
import type { ArabicBlock } from './words-of-block.ts'
import { isNear } from './drafting.ts'
import {
  accordingWords,
  formReach,
  hearerVerbs,
  hearVerbs,
  reportVerbs,
  talkNouns,
  tellingForms,
  tellVerbs,
} from './words.ts'

/** Words [from, i) that stand before an outlet or a body: the verb or preposition of telling. */
export function cueBefore(block: ArabicBlock, i: number): { word: string; at: number } {
  for (let at = i - 1; at >= 0 && at >= i - 7 && isNear(block, at, i); at--) {
    const { bare } = block.words[at]!
    if (accordingWords.has(bare) || reportVerbs.has(bare) || tellVerbs.has(bare) || hears.has(bare))
      return { word: bare, at }
    if (tellingForms.has(bare) && i - at <= formReach) return { word: plainest, at }
  }
  return { word: '', at: i }
}

/** What «قائلا», «قالا» are told as. */
const plainest = 'قال'

/** Verbs of reporting from somebody, and the particles that open such a report: «كما». */
export const hears = new Set([...hearVerbs, ...'لما ما كما حسبما مما عبر'.split(' ')])

/** So many words before a hearer the verb may stand: name, office and age lie between. */
const farthestTeller = 14

/** The verb or noun of telling before word `i`, «قاله» as «قال». */
export function tellBefore(block: ArabicBlock, i: number): string | null {
  for (let at = i - 1; at >= 0 && at >= i - farthestTeller && isNear(block, at, i); at--) {
    const { bare, stem } = block.words[at]!
    const verb = bare.replace(/ه$/, '')
    if (verb !== bare && tellVerbs.has(verb)) return verb
    if (hearerVerbs.has(bare) || tellVerbs.has(bare) || talkNouns.has(stem) || hears.has(bare))
      return bare
    if (tellingForms.has(bare) && i - at <= formReach) return plainest
  }
  return null
}
