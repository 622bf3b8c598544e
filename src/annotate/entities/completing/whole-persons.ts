import { bit } from '../../../languages/names/name-lexicon.ts'
import { isCapital } from '../capital-words.ts'
import { toDraft, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'

const mostParticles = 2
const longestNickname = 2
/** Given names before a nickname or a particle. */
const longestGiven = 3

/**
 * `drafts`, in order of the text, with the given names before a surname that a nickname, small words or
 * initials part from them: "Anna ‘Candy’ Orlo", "Anna (Candy) Orlo", "Anna de la Orlo", "Anna 'Candy' dela Orlo". Only of
 * a language with capitals.
 */
export function wholePersons(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { hasCase, surnameParticles: particles, personSigns } = source.language.names
  if (!hasCase || !particles) return [...drafts]
  const offices = personSigns?.offices
  const whole: Draft[] = []
  drafts.forEach((draft, k) => {
    if (whole.at(-1)?.sentence === draft.sentence && whole.at(-1)!.to > draft.from) return
    const words = sentences[draft.sentence] ?? []
    // what a pack alone names stands in no sentence
    const isPerson = draft.type === 'PER' && words.length > 0
    const from = isPerson ? beginningOf(words, draft, whole, { particles, offices }) : draft.from
    const to = isPerson ? endOf(words, draft, drafts.slice(k + 1, k + 3)) : draft.to
    if (from === draft.from && to === draft.to) {
      whole.push(draft)
      return
    }
    while (whole.at(-1)?.sentence === draft.sentence && whole.at(-1)!.to > from) whole.pop()
    whole.push(toDraft(words, { type: 'PER', from, to }, draft.sentence, source))
  })
  return withParticles(whole, sentences, source, particles)
}

/** Behind the surname where a nickname stands between it and the given name `draft`; else the draft's own end. */
function endOf(words: readonly NameWord[], draft: Draft, next: readonly Draft[]): number {
  const { from, to, sentence } = draft
  if (!isGiven(words[from]) || to - from > 2 || !words[to]) return to
  for (let at = to + 1; at <= to + longestNickname; at++) {
    const surname = words[at]
    if (!surname || nicknameBefore(words, at) !== to) continue
    if (!isCapital(surname) || (surname.bits & noSurname) !== 0) return to
    const known = next.find((other) => other.sentence === sentence && other.from === at)
    return known?.to ?? (isClose(words[at + 1]) && isCapital(words[at + 1]!) ? at + 2 : at + 1)
  }
  return to
}

const noSurname = bit.time | bit.title | bit.demonym

/** "De la Orlo" where "Anna de la Orlo" is named too. */
function withParticles(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
  particles: ReadonlySet<string>,
): Draft[] {
  const surnames = new Set(
    drafts.flatMap(({ type, words }) => {
      const at = type === 'PER' ? words.findIndex((word) => particles.has(word)) : -1
      return at > 0 ? [words.slice(at).join(' ')] : []
    }),
  )
  if (surnames.size === 0) return [...drafts]
  return drafts.map((draft, k) => {
    const words = sentences[draft.sentence] ?? []
    const from = draft.type === 'PER' ? overParticles(words, draft.from, particles) : draft.from
    const before = drafts[k - 1]
    const isFree = before?.sentence !== draft.sentence || before.to <= from
    const surname = words.slice(from, draft.to).map(({ folded }) => folded)
    if (from === draft.from || !isFree || !surnames.has(surname.join(' '))) return draft
    return toDraft(words, { type: 'PER', from, to: draft.to }, draft.sentence, source)
  })
}

/** Where the small words begin that stand before word `at`. */
function overParticles(
  words: readonly NameWord[],
  at: number,
  particles: ReadonlySet<string>,
): number {
  let from = at
  while (
    from > 0 &&
    at - from < mostParticles &&
    words[from]!.gapBefore === Gap.space &&
    particles.has(words[from - 1]!.folded)
  )
    from--
  return from
}

interface BeginningWords {
  /** small words of surnames: "de", "la" */
  particles: ReadonlySet<string>
  /** words behind which an office's holder stands */
  offices: ReadonlySet<string> | undefined
}

/** The first word of the name whose surname is `draft`; its own where no given name stands before. */
function beginningOf(
  words: readonly NameWord[],
  draft: Draft,
  before: readonly Draft[],
  { particles, offices }: BeginningWords,
): number {
  const { from, sentence } = draft
  if (isGivenBefore(words, draft, offices)) {
    const isFree = !before.some((other) => other.sentence === sentence && other.to >= from)
    return isFree ? from - 1 : from
  }
  const at = overParticles(words, from, particles)
  const nickname = nicknameBefore(words, at)
  const isParted = nickname >= 0 || at < from || particles.has(words[from]!.folded)
  const end = nickname >= 0 ? nickname : at
  if (!isParted || (nickname < 0 && words[end]!.gapBefore !== Gap.space)) return from
  const given = before.findLast((other) => other.sentence === sentence && other.from < end)
  if (given && given.to > end) return from
  if (given?.to !== end) return isGiven(words[end - 1]) ? end - 1 : from
  return given.type === 'PER' && end - given.from <= longestGiven ? given.from : from
}

/** Whether the word right before a name is an initial of it, or a given name that no list has. */
const isGivenBefore = (
  words: readonly NameWord[],
  { from, to }: Draft,
  offices: ReadonlySet<string> | undefined,
): boolean =>
  (isInitial(words[from - 1]) && (from === 1 || isInitial(words[from]))) ||
  (to === from + 1 && isGivenBehindOffice(words, from - 1, offices))

/** "Garda Rodger | Orlo": a word that no list has, between an office and a family's name. */
function isGivenBehindOffice(
  words: readonly NameWord[],
  at: number,
  offices: ReadonlySet<string> | undefined,
): boolean {
  const [office, given, family] = [words[at - 1], words[at], words[at + 1]]
  return (
    office !== undefined &&
    offices?.has(office.folded) === true &&
    isCapital(office) &&
    isClose(given) &&
    isClose(family) &&
    isCapital(given) &&
    given.bits === 0 &&
    !offices.has(given.folded) &&
    (family.bits & bit.surname) !== 0
  )
}

/** "A. B. Orlo", "A. Orlo" at the beginning of a sentence, where a model sees an article */
const isInitial = (word: NameWord | undefined): boolean =>
  word?.shape === Shape.allCapitals && word.folded.length === 1 && word.gapAfter === Gap.stop

const isGiven = (word: NameWord | undefined): boolean =>
  word !== undefined && isCapital(word) && (word.bits & bit.given) !== 0

/** Where a nickname begins that ends right before word `at`, with nothing but its marks around; -1 for none. */
function nicknameBefore(words: readonly NameWord[], at: number): number {
  for (let i = at - 1; i >= Math.max(1, at - longestNickname); i--) {
    if (!pairs.some(([open, close]) => isOnly(words, i, open) && isOnly(words, at, close))) continue
    const isNickname =
      isCapital(words[i]!) && (words[i]!.gapBefore !== Gap.parenOpen || isShort(words, i, at))
    return isNickname ? i : -1
  }
  return -1
}

/** An apostrophe is a mark of another sort: ‘Salt’, 'Salt'. */
const pairs: readonly (readonly [open: number, close: number])[] = [
  [Gap.quoteOpen, Gap.quoteClose],
  [Gap.quoteOpen, Gap.other],
  [Gap.other, Gap.other],
  [Gap.parenOpen, Gap.parenClose],
]

/** "James (Jim) Orlo": in brackets one given name behind another, as a place may stand there too. */
const isShort = (words: readonly NameWord[], from: number, to: number): boolean =>
  to === from + 1 && isGiven(words[from]) && isGiven(words[from - 1])

/** Whether one mark and one space stand before word `at`. */
function isOnly(words: readonly NameWord[], at: number, mark: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  return word?.gapBefore === mark && before?.gapAfter === mark && word.start - before.end === 2
}
