import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isCapital, isJoined } from '../capital-words.ts'
import { nameOf, withFurther, type Draft } from '../draft-mentions.ts'
import { nameBits, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import { surelyOfBodies } from './body-signs.ts'
import type { NamePlace } from './name-place.ts'
import { gather } from '../../../text/gather.ts'

const longestName = 3

/**
 * `drafts`, in order of the text, with the capital words that nothing knows as a body where the words
 * beside them surely show one, "workers at Farrow Dane", and at all their places: "Farrow Dane said".
 */
export function withBodiesLeftOut(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  const { bodySigns: signs } = names
  if (!signs) return [...drafts]
  const placeOfRun = ({ sentence, from, to }: Draft): NamePlace => ({
    words: sentences[sentence]!,
    from,
    to,
    next: sentences[sentence + 1] ?? [],
    isOnlyBody: false,
    isToldAgain: false,
    names,
    signs,
  })
  const taken = new Set(gather(drafts, ({ sentence, from, to }) => placesOf(sentence, from, to)))
  const found = gather(sentences, (words, sentence) => runsOf(words, sentence, { taken, names }))
  const groups = new Map<string, NamePlace[]>()
  for (const draft of found) {
    const name = nameOf(draft)
    const group = groups.get(name)
    if (group) group.push(placeOfRun(draft))
    else groups.set(name, [placeOfRun(draft)])
  }
  const bodies = new Set(
    gather([...groups], ([name, places]) => (surelyOfBodies(places) ? name : [])),
  )
  return withFurther(
    drafts,
    found.filter((draft) => bodies.has(nameOf(draft))),
  )
}

const placesOf = (sentence: number, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, k) => `${sentence} ${from + k}`)

/** The runs of unknown capital words, which begin no sentence alone. */
function runsOf(
  words: readonly NameWord[],
  sentence: number,
  { taken, names }: { taken: ReadonlySet<string>; names: NameRules },
): Draft[] {
  const runs: Draft[] = []
  const mayBe = (i: number) =>
    i < words.length && isUnknown(words[i]!, names) && !taken.has(`${sentence} ${i}`)
  for (let from = 0; from < words.length; from++) {
    if (!mayBe(from)) continue
    let to = from + 1
    while (mayBe(to) && isJoined(words, to)) to++
    const isWhole =
      !(to < words.length && isJoined(words, to)) &&
      !(from > 0 && isCapital(words[from - 1]!) && isJoined(words, from))
    if (
      isWhole &&
      to - from <= longestName &&
      (from > 0 || to - from > 1) &&
      !names.articles?.has(words[from - 1]?.folded ?? '')
    ) {
      const own = words.slice(from, to)
      const [start, end] = [own[0]!.start, own.at(-1)!.end]
      runs.push({ type: 'ORG', sentence, from, to, start, end, words: own.map((w) => w.folded) })
    }
    from = to - 1
  }
  return runs
}

const notNew = nameBits | bit.title | bit.time | bit.demonym | bit.people | bit.speechVerb

const isUnknown = (
  { folded, shape, bits, phraseBits, hit }: NameWord,
  { functionWords, pronouns }: NameRules,
): boolean =>
  shape === Shape.capital &&
  !functionWords.has(folded) &&
  !pronouns?.has(folded) &&
  /^\p{L}{3,}$/u.test(folded) &&
  ((bits | phraseBits) & notNew) === 0 &&
  hit === 0
