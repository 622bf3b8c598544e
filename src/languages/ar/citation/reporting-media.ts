/** Whether words that may be an outlet report or are told something, and stations of a state. */
import type { ArabicBlockWord } from './block-word.ts'
import { behindSeeing } from './making.ts'
import { getNationalities } from './nations.ts'
import {
  accordingWords,
  formReach,
  hearVerbs,
  reportVerbs,
  talkNouns,
  tellingForms,
  tellVerbs,
} from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** So many words before an outlet its teller's verb may stand: name, office and age lie between. */
const farthestTeller = 12
/** «أخبر المدير شبكة نون نيوز»: verbs whose hearer has no preposition. */
const informing = wordSet('اخبر اخبرت ابلغ ابلغت')
/** «تقرير شبكة نون نيوز»: nouns whose owner reports. */
const reportNouns = wordSet('تقرير تقارير خبر مقال تصريحات')

/** Whether the outlet at word `i` reports or is told: «ذكر موقع…», «بحسب موقع…», «قال لموقع…». */
export function reports(words: readonly ArabicBlockWord[], i: number): boolean {
  const before = words[i - 1]?.bare ?? ''
  const earlier = words[i - 2]?.bare ?? ''
  if (
    isReporting(before) ||
    accordingWords.has(before) ||
    hearVerbs.has(before) ||
    reportNouns.has(before) ||
    [1, 2].some((back) => behindSeeing({ words }, i - back) === i) ||
    (before === 'عن' && accordingWords.has(earlier)) ||
    (before === 'في' &&
      words.slice(Math.max(0, i - 5), i).some(({ bare }) => reportVerbs.has(bare))) ||
    (before === 'مع' && talkNouns.has(words[i - 2]?.stem ?? '')) ||
    isAiring(words, i)
  )
    return true
  const told = words.slice(Math.max(0, i - farthestTeller), i)
  return words[i]!.bare.startsWith('ل')
    ? told.some((word, at) => isTelling(word, told.length - at))
    : told.some(({ bare }) => informing.has(bare))
}

/** «ذكرت», «ما أكدته صحيفة نون» */
const isReporting = (verb: string): boolean =>
  reportVerbs.has(verb) || reportVerbs.has(verb.replace(/(?<=ت)(?:ه|ها)$/, ''))

/** Whether a word so many words before a hearer tells him something. */
const isTelling = ({ bare, stem }: ArabicBlockWord, back: number): boolean =>
  tellVerbs.has(bare) ||
  hearVerbs.has(bare) ||
  talkNouns.has(stem) ||
  (tellingForms.has(bare) && back <= formReach)

const airingTies = wordSet('علي عبر')
const airers = wordSet('قناه فضاييه اذاعه راديو تلفزيون')
/** So many words before «على قناة» the talk is told of. */
const farthestTalk = 4

/** «في لقاء متلفز على قناة نون»: a talk goes on the air there. */
const isAiring = (words: readonly ArabicBlockWord[], i: number): boolean =>
  airers.has(words[i]!.bare) &&
  airingTies.has(words[i - 1]?.bare ?? '') &&
  words.slice(Math.max(0, i - farthestTalk), i).some(({ stem }) => talkNouns.has(stem))

const stations = new Set(['تلفزيون', 'اذاعه', 'راديو'])

/** «التلفزيون», «الإذاعة»: of a state where its adjective says so. */
export const isStation = ({ definite, stem }: ArabicBlockWord): boolean =>
  definite && stations.has(stem)

/** «التلفزيون السوري», «الإذاعة الرسمية»: the word behind; null where no such name stands. */
export function stateStationAt(words: readonly ArabicBlockWord[], i: number): number | null {
  const next = words[i + 1]
  const isState =
    next !== undefined &&
    (getNationalities().has(next.bare) || (next.definite && /^(?:رسمي|حكومي)ه?$/.test(next.stem)))
  return isStation(words[i]!) && words[i]!.particle === '' && isState && reports(words, i)
    ? i + 2
    : null
}
