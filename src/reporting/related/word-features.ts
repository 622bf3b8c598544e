/** What the words of a headline tell, weighed by their rarity. */
import type { ArticleSide } from './article-side.ts'
import type { Headline } from './headline.ts'
import { createWordSet, likeness, type Likeness, type Word } from './matter-words.ts'

/** A weighed sum: of all words, and as far as title, lead and text have them. */
interface Sum {
  all: number
  title: number
  lead: number
  text: number
}
export interface Weighed {
  whole: Sum
  names: Sum
  rest: Sum
  byMeaning: number
  /** the rarest */
  most: { title: number; second: number; text: number; absent: number }
  telling: string[]
}

const toSum = (): Sum => ({ all: 0, title: 0, lead: 0, text: 0 })
const mostTelling = 6

export function weighWords(side: ArticleSide, { words, likenessIn, named }: Headline): Weighed {
  const [whole, names, rest] = [toSum(), toSum(), toSum()]
  const most = { title: 0, second: 0, text: 0, absent: 0 }
  const telling: { written: string; worth: number }[] = []
  let byMeaning = 0
  const seen = new Set<Word>()
  for (const { word, written } of words) {
    if (seen.has(word)) continue
    seen.add(word)
    const weight = side.rarityOf(word.stem)
    const title = likenessIn(word, side.title)
    const lead = title || likenessIn(word, side.lead)
    const text = lead || likenessIn(word, side.body)
    for (const sum of [whole, named.has(word.stem) ? names : rest]) {
      sum.all += weight
      sum.title += weight * title
      sum.lead += weight * lead
      sum.text += weight * text
    }
    if (text === likeness.meaning) byMeaning += weight
    if (text === 0) most.absent = Math.max(most.absent, weight)
    else telling.push({ written, worth: weight * (text + title) })
    most.text = Math.max(most.text, weight * text)
    const inTitle = weight * title
    if (inTitle > most.title) [most.title, most.second] = [inTitle, most.title]
    else most.second = Math.max(most.second, inTitle)
  }
  telling.sort((a, b) => b.worth - a.worth)
  return {
    whole,
    names,
    rest,
    byMeaning,
    most,
    telling: telling.slice(0, mostTelling).map(({ written }) => written),
  }
}

/** The share where there is nothing to share. */
const unknownShare = { text: 0.5, title: 0.3 }

export function featuresOfWords(
  side: ArticleSide,
  { words, likenessIn }: Headline,
  { whole, names, rest, byMeaning, most }: Weighed,
): number[] {
  const share = (of: Sum, key: keyof typeof unknownShare) =>
    of.all > 0 ? of[key] / of.all : unknownShare[key]
  const all = whole.all || 1
  const inTitle = whole.title / all
  const back = shareBack(
    side,
    words.map(({ word }) => word),
    likenessIn,
  )
  const [namesInText, restInText] = [share(names, 'text'), share(rest, 'text')]
  return [
    inTitle,
    whole.lead / all,
    whole.text / all,
    Math.log1p(whole.title),
    Math.log1p(whole.lead),
    Math.log1p(whole.text),
    most.title,
    most.second,
    most.text,
    most.absent,
    back,
    inTitle * back,
    namesInText,
    restInText,
    share(names, 'title'),
    share(rest, 'title'),
    namesInText * restInText,
    byMeaning / all,
  ]
}

/** The share of the article's title that the headline has. */
function shareBack(
  { titleWords, rarityOf }: ArticleSide,
  words: readonly Word[],
  likenessIn: Likeness,
): number {
  const there = createWordSet(words, { others: [], isTitle: true })
  let [all, shared] = [0, 0]
  for (const word of titleWords) {
    const weight = rarityOf(word.stem)
    all += weight
    shared += weight * likenessIn(word, there)
  }
  return shared / (all || 1)
}

/** Headlines begin with who or what they are about. */
const wordsOfOpening = 3

/** The share of the headline's first words in title and text. */
export function opening(
  side: ArticleSide,
  words: readonly Word[],
  likenessIn: Likeness,
): [number, number] {
  let [all, title, text] = [0, 0, 0]
  for (const word of words.slice(0, wordsOfOpening)) {
    const weight = side.rarityOf(word.stem)
    all += weight
    title += weight * likenessIn(word, side.title)
    text += weight * likenessIn(word, side.body)
  }
  return [title / (all || 1), text / (all || 1)]
}
