/**
 * Who acts in a sentence that begins with some other verb than one of speech: the later subject of
 * «وقال» when it names none.
 */
import { getNationalities } from '../../citation/nations.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { behindEnd } from '../phrases/behind-end.ts'
import { behindPost } from '../phrases/behind-post.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import {
  beVerbs,
  clauseOpeners,
  complementisers,
  dayWords,
  helpers,
  negations,
  particles,
  prepositions,
  relatives,
  withWaw,
} from '../lexicon/words.ts'

export interface Actor {
  stretch: Stretch
  gender: Gender
}

/** Behind these a clause of its own begins with its verb: «فيما غادر المدير», «كما غادر المدير». */
const openers = /^و?(كما|بينما|فيما)$/

/** Nouns of a number of things: before one person they are verbs, «عدّد المهندس». */
const quantities = new Set(['عدد', 'حجم', 'كل'])

/** How far into a sentence the search goes, in words. */
const farthest = 24

/**
 * The person who is the subject of a verb in the words before `to` («عدّد المهندس…», «غادر سامي
 * نصر…»); null when none is seen. With no analyser a verb is told by where it stands: first in its
 * clause, or after what closes an adverbial, and before a person.
 * `people`: where persons' names begin and end; `from`: with which word the clause begins.
 */
export function findActor(
  { words }: ArabicSentence,
  to: number,
  people: ReadonlyMap<number, number>,
  from = 0,
): Actor | null {
  for (let i = Math.min(to, from + farthest) - 1; i >= from; i--) {
    const word = words[i]!
    if (word.quote >= 0 || word.aside) continue
    if (!isPerson(words, i, people)) {
      if (i > from && actsInOffice(words, i)) return inOffice(words, i)
      continue
    }
    if (i > from && isPerson(words, i - 1, people)) continue
    if (i === 0 || (i === 1 && /^[وف]?اما$/.test(words[0]!.folded)))
      return { stretch: stretchOf(words, i, people), gender: genderOf(word, '') }
    const office = officeBefore(words, i, people)
    if (office > from && !words[office]!.before.comma && mayBeVerb(words, office - 1)) {
      const { to } = stretchOf(words, i, people)
      return {
        stretch: { from: office, to },
        gender: genderOf(words[office]!, words[office - 1]!.folded),
      }
    }
    if (i > from && !word.before.comma && mayBeVerb(words, i - 1))
      return { stretch: stretchOf(words, i, people), gender: genderOf(word, words[i - 1]!.folded) }
  }
  return null
}

/** «، زارت | وزيرة الصحة |»: an office with its noun right behind what has the shape of a verb. */
const actsInOffice = (words: readonly ArabicWord[], at: number): boolean => {
  const { folded, before } = words[at]!
  const verb = words[at - 1]!
  return (
    isOffice(folded) &&
    !before.comma &&
    isAdjective(words[at + 1]) &&
    (verb.before.comma || /^[وف].{3,}|[^ا]ت$/.test(verb.folded)) &&
    !withWaw.test(verb.folded) &&
    mayBeVerb(words, at - 1)
  )
}

const inOffice = (words: readonly ArabicWord[], at: number): Actor => ({
  stretch: { from: at, to: at + 2 },
  gender: words[at]!.folded.endsWith('ه') ? 'f' : 'm',
})

/** «وزير الخارجية السابق | سامي نصر»: index of the office of whoever is named at `at`, 0 without one. */
function officeBefore(
  words: readonly ArabicWord[],
  at: number,
  people: ReadonlyMap<number, number>,
): number {
  if (!people.has(words[at]!.start)) return 0
  let i = at - 1
  while (
    i > 0 &&
    at - i <= mostBetween &&
    words[i]!.folded.startsWith('ال') &&
    !words[i + 1]!.before.comma
  )
    i--
  return i < at - 1 && i > 0 && isOffice(words[i]!.folded) && !words[i + 1]!.before.comma ? i : 0
}
const mostBetween = 4

function isPerson(
  words: readonly ArabicWord[],
  at: number,
  people: ReadonlyMap<number, number>,
): boolean {
  const { folded, start } = words[at]!
  return (
    people.has(start) ||
    isOwnOffice(words, at, people) ||
    (/^ال..../.test(folded) && isOffice(folded) && !/(ون|ين|ات)$/.test(folded))
  )
}

/**
 * «محاميه», «زوجته»: an office with a pronoun. «وزيرة الصحة» is spelt like one, with a noun of the
 * office behind it.
 */
function isOwnOffice(
  words: readonly ArabicWord[],
  at: number,
  people: ReadonlyMap<number, number>,
): boolean {
  const stem = /^(?!ال)(.{3,})(ه|ها|هم)$/.exec(words[at]!.folded)?.[1]
  if (stem === undefined || !(isOffice(stem) || isOffice(stem.replace(/ت$/, 'ه')))) return false
  const next = words[at + 1]
  if (!next || !isAdjective(next) || people.has(next.start)) return true
  const { to } = stretchOf(words, at, people)
  return to > at + 1
}

/** Whether the word at `at` may be a verb: no noun we know of, and first in its clause. */
function mayBeVerb(words: readonly ArabicWord[], at: number): boolean {
  const { folded, before } = words[at]!
  if (
    folded.startsWith('ال') ||
    prepositions.has(folded) ||
    relatives.has(folded) ||
    complementisers.has(folded) ||
    particles.has(folded) ||
    clauseOpeners.has(folded)
  )
    return false
  if (
    isThing(folded) ||
    isOffice(folded) ||
    (isAbstract(folded) && !quantities.has(folded)) ||
    /ه$|^[بلك]ال|^لل/.test(folded)
  )
    return false
  return at === 0 || before.comma || beVerbs.has(folded) || isBehindAdverbial(words, at)
}

/** Whether the words before word `at` are an adverbial, a helper of a verb or open its clause. */
function isBehindAdverbial(words: readonly ArabicWord[], at: number): boolean {
  const previous = words[at - 1]!.folded
  return (
    /^(ال|[وف]?بال)/.test(previous) ||
    dayWords.has(previous.replace(/^و/, '')) ||
    helpers.has(previous) ||
    negations.has(previous) ||
    openers.test(previous) ||
    (words[at - 1]!.named && at > 1 && prepositions.has(words[at - 2]!.folded)) ||
    /^\d+$/.test(previous)
  )
}

/** «الرئيس الفرنسي السابق»: between an office and its holder's name. */
const isAdjective = (word: ArabicWord | undefined): boolean =>
  word !== undefined && !word.before.comma && !word.named && /^ال.{3,}/.test(word.folded)
const mostAdjectives = 3

/** The name, or the office with what it is for and the name that may follow it. */
function stretchOf(
  words: readonly ArabicWord[],
  from: number,
  people: ReadonlyMap<number, number>,
): Stretch {
  const held = behindPost(words, from, words.length)
  if (held > 0) return { from, to: held }
  let holder = from
  while (isAdjective(words[holder + 1]) && holder < from + mostAdjectives) holder++
  const name =
    people.get(words[from]!.start) ??
    (words[holder + 1] ? people.get(words[holder + 1]!.start) : undefined)
  const to = behindEnd(words, from + 1, name ?? 0)
  return { from, to: to === from + 1 && tellsWhich(words[to]) ? to + 1 : to }
}

/** «الوزير | الفرنسي», «الوزير | الضيف»: which of several it is */
const tellsWhich = (word: ArabicWord | undefined): boolean =>
  isAdjective(word) &&
  (getNationalities().has(word!.folded) || /^ال(ضيف|زاير|سابق|اسبق|منتخب)ه?$/.test(word!.folded))

/**
 * By the office's own ending, else by a past verb's; a present in ت may be a past of either gender.
 * The ending of «محاميه» may be ه as well as ة, and «العمدة» is a man as often.
 */
function genderOf({ folded }: ArabicWord, verb: string): Gender {
  if (isOffice(folded) && !folded.endsWith('ه')) return 'm'
  if (isOffice(folded) && folded.startsWith('ال') && folded !== 'العمده') return 'f'
  if (verb.endsWith('ت')) return 'f'
  return verb === '' || /^[وف]?ت/.test(verb) ? null : 'm'
}
