/**
 * How a sentence leads to a draft and goes on behind it, in classes of words: what is learnt of one
 * verb of finding holds for the others.
 */
import type { CitationDraft, CitationSetting } from '../../citation-rules.ts'
import { firstFrom } from '../../../text/first-from.ts'
import type { EnglishBlock } from './words-of-block.ts'

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
const classOf: ReadonlyMap<string, string> = new Map(
  classes.flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [word, name]),
  ),
)
const prepositions = new Set(
  'in on at by from with for of to as during through about into against over between after before'.split(
    ' ',
  ),
)

/** So many words before a draft are looked at. */
const reach = 7

export function settingOf(block: EnglishBlock, draft: CitationDraft): CitationSetting {
  const { words } = block
  const at = Math.max(0, firstFrom(words, draft.start + 1) - 1)
  const from = Math.min(words[at]!.end > draft.start ? at : at + 1, words.length - 1)
  return { ...leadTo(block, from), follow: followOf(block, firstFrom(words, draft.end)) }
}

/** Whether no stop parts two words. */
const isNear = ({ text, words }: EnglishBlock, a: number, b: number): boolean =>
  !/[.?!\n]\s/.test(text.slice(words[a]!.end, words[b]!.start))

function leadTo(
  block: EnglishBlock,
  from: number,
): Pick<CitationSetting, 'beside' | 'cue' | 'far'> {
  const { words } = block
  const before = words[from - 1]
  let cue = classOf.has(words[from]!.base) ? `own ${classOf.get(words[from]!.base)}` : 'none'
  let far = 0
  for (let at = from - 1; at >= 0 && at >= from - reach && isNear(block, at, from); at--) {
    const found = classOf.get(words[at]!.base)
    if (!found) continue
    cue = found
    far = from - at
    break
  }
  const isFirst = !before || !isNear(block, from - 1, from)
  if (isFirst) return { beside: 'first', cue, far }
  // "In an interview" where a sentence begins
  const opens = from === 1 || !isNear(block, from - 2, from) ? 'first ' : ''
  const other = far === 1 ? 'cue' : 'word'
  const beside = opens + (prepositions.has(before.base) ? before.base : other)
  return { beside, cue, far: Math.min(4, far) }
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
