/**
 * How a sentence leads to a draft and goes on behind it, in classes of words: what is learnt of one
 * verb of finding holds for the others.
 */
import type { CitationDraft, CitationSetting } from '../../citations/citation-rules.ts'
import { leadTo, placeOfDraft, type SettingReading } from '../../citations/citation-settings.ts'
import { classesByWord } from '../../word-classes.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

const classes: readonly [string, string][] = [
  ['according', 'according per citing cites cited via'],
  [
    'finds',
    'found finds find finding showed shows show showing suggested suggests suggest indicated indicates indicate revealed reveals reveal estimated estimates concluded concludes warned warns predicted predicts confirmed confirms',
  ],
  [
    'reports',
    'reported reports report said says say saying noted notes added adds claimed claims wrote writes write written writing described describes called argued argues explained stated states',
  ],
  ['tells', 'told tells tell telling informed'],
  [
    'issues',
    'published publishes publish released releases release issued issues issue sent sends send posted posts shared aired broadcast filed submitted commissioned conducted made',
  ],
  ['posts', 'tweeted tweets tweet tweeting took blogged'],
  [
    'answers',
    'denied denies deny rejected dismissed criticised criticized slammed responded response',
  ],
  ['sees', 'seen obtained reviewed read reads saw watched received'],
]
const classOf = classesByWord(classes)
const prepositions = wordSet(
  'in on at by from with for of to as during through about into against over between after before',
)

export function settingOf(block: EnglishBlock, draft: CitationDraft): CitationSetting {
  const { from, to } = placeOfDraft(block.words, draft)
  return { ...leadTo(from, readingOf(block)), follow: followOf(block, to) }
}

function readingOf({ text, words }: EnglishBlock): SettingReading {
  const cueAt = (i: number) => classOf.get(words[i]!.base)
  return {
    reach: 7,
    isNear: (a, b) => !/[.?!\n]\s/.test(text.slice(words[a]!.end, words[b]!.start)),
    cueAt,
    ownCueAt(i) {
      const own = cueAt(i)
      return own && `own ${own}`
    },
    prepositionAt(i) {
      const { base } = words[i]!
      return prepositions.has(base) ? base : undefined
    },
  }
}

function followOf({ text, words }: EnglishBlock, to: number): string {
  const next = words[to]
  if (!next) return 'end'
  const gap = text.slice(words[to - 1]?.end ?? next.start, next.start)
  if (gap.includes(':')) return 'colon'
  if (/[.?!\n]/.test(gap)) return 'stop'
  if (/["“”]/.test(gap)) return 'quote'
  if (next.base === 'that' || next.base === 'which' || next.base === 'who') return next.base
  const comma = /[,;]/.test(gap) ? 'comma ' : ''
  const kind = classOf.get(next.base) ?? (prepositions.has(next.base) ? next.base : 'word')
  return `${comma}${kind}`
}
