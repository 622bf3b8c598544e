import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import type { NamedOutlet } from './block-word.ts'
import type { EnglishBlock } from './words-of-block.ts'

const notPollsters = new Set(
  (
    'democratic republican gop american national state senate house presidential congressional gubernatorial election electoral day monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december latino hispanic black white english spanish the a an new latest us u s iowa ohio florida pennsylvania virginia michigan wisconsin nevada colorado arizona georgia texas carolina north south hampshire california york ' +
    'internet online poll polls polling survey surveys in for according his her one other another recent latest previous last several many some most all both exit snap tracking average early two three four five'
  ).split(' '),
)

/**
 * Who asked, where no list holds the name: the capitalised words before "poll" that name no place,
 * person or people, parted at strokes ("Hart Research/Public Opinion Strategies poll"). The name of
 * a survey ("the Household Survey") names nobody.
 */
export function unlistedPollsters(
  { text, words, entities }: EnglishBlock,
  { from, head }: { from: number; head: number },
  listed: readonly NamedOutlet[],
): CitedOutlet[] {
  const outlets: CitedOutlet[] = []
  if (words[head]!.capital && head > from + 1) return outlets
  for (let i = from; i < head;) {
    const isName = (k: number) =>
      k < head &&
      words[k]!.capital &&
      !/^\d/.test(words[k]!.folded) &&
      !notPollsters.has(words[k]!.base)
    if (!isName(i)) {
      i++
      continue
    }
    let to = i + 1
    while (isName(to) && /^(?:\s|\s&\s)$/.test(text.slice(words[to - 1]!.end, words[to]!.start)))
      to++
    const span = { start: words[i]!.start, end: words[to - 1]!.end }
    const isKnown = listed.some((outlet) => overlaps(outlet, span))
    const isOther = entities.some(
      ({ type, mentions }) =>
        type !== 'ORG' && type !== 'MISC' && mentions.some((mention) => overlaps(mention, span)),
    )
    const opensSentence =
      to - i === 1 && (i === 0 || /[.!?:”"]\s*$/.test(text.slice(words[i - 1]!.end, span.start)))
    if (!isKnown && !isOther && !opensSentence && !words[to - 1]!.possessive)
      outlets.push({ ...span, name: text.slice(span.start, span.end) })
    i = to
  }
  return outlets
}
