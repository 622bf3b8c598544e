import { hasArticle, isDefiniteAdjective } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { MarkedNames } from '../../../languages/names/marked-names.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { toDraft, withFurther, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { placeBits, type NameWord } from '../name-words.ts'
import { endOfMarks } from '../patterns/bracketed-works.ts'
import type { WordRange } from '../patterns/pattern.ts'
import { describes, isTitled, opensVerb } from './marked-works.ts'
import { isTaken } from './taken.ts'

const longestTitle = 8
const longestOther = 4
const longestShort = 2
const mostAdjectives = 2

/**
 * `drafts`, in order of the text and without overlap, with names in quote marks that the words beside them
 * tell: «ديوانه الأول «…»», ««…» بطولة سمر», ««…» الكورية»; and the short name in marks behind a body's full
 * one, «جمعية رعاية الأيتام (سند)»; so the result.
 */
export function namesInMarks(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { names } = source.language
  const { markedNames: signs } = names
  if (!signs) return [...drafts]
  const bodies = drafts.filter(({ type }) => type === 'ORG')
  const persons = drafts.filter(({ type }) => type === 'PER')
  const known: Known = {
    names,
    signs,
    bodies: new Map(bodies.map((body) => [body.end, body])),
    persons: new Set(persons.map(({ start }) => start)),
  }
  const found: Draft[] = []
  const shownWorks: Draft[] = []
  const titled: Draft[] = []
  sentences.forEach((words, sentence) => {
    for (const { isShownWork, isTitle, ...range } of namesIn(words, known)) {
      const draft = toDraft(words, range, sentence, source)
      found.push(draft)
      if (isShownWork) shownWorks.push(draft)
      if (isTitle) titled.push(draft)
    }
  })
  const read = waresAsWorks(withoutReplaced(drafts, titled), shownWorks)
  return withFurther(
    read,
    found.filter((draft) => !isTaken(draft, read)),
  )
}

interface NameInMarks extends WordRange {
  /** a work, and not by the person alone who may have made it: a ware may be somebody's too */
  isShownWork: boolean
  /** told by what names nothing but works */
  isTitle: boolean
}

function namesIn(words: readonly NameWord[], known: Known): NameInMarks[] {
  const found: NameInMarks[] = []
  let last: NameInMarks | null = null
  for (let from = 1; from < words.length; from++) {
    const to = endOfMarks(words, from, longestTitle)
    if (to < 0) continue
    const place: Marked = { ...known, words, from, to }
    const goes: boolean = last !== null && goesOn(place, last.to)
    const isTitle: boolean = isTitled(place) || (goes && last!.isTitle)
    const type: EntityType | null = isTitle ? 'WORK' : (typeOf(place) ?? (goes ? last!.type : null))
    last = type && {
      type,
      from,
      to,
      isTitle,
      isShownWork: type === 'WORK' && (isTitle || !isOfPerson(place)),
    }
    if (last) found.push(last)
  }
  return found
}

/** `drafts` without what was read for other than the works `titled`, or within one of them; whoever a title names stays. */
const withoutReplaced = (drafts: readonly Draft[], titled: readonly Draft[]): Draft[] =>
  drafts.filter(
    ({ type, start, end }) =>
      type === 'WORK' ||
      type === 'EVENT' ||
      !titled.some(
        (work) =>
          work.start <= start &&
          end <= work.end &&
          (type !== 'PER' || (work.start === start && end === work.end)),
      ),
  )

/** `drafts` with the wares among them that are `works` read as these. */
function waresAsWorks(drafts: readonly Draft[], works: readonly Draft[]): Draft[] {
  const placeKey = ({ start, end }: Draft) => `${start} ${end}`
  const shown = new Set(works.map(placeKey))
  return drafts.map((draft): Draft =>
    draft.type === 'PRODUCT' && shown.has(placeKey(draft)) ? { ...draft, type: 'WORK' } : draft,
  )
}

interface Known {
  names: NameRules
  signs: MarkedNames
  /** by where they end */
  bodies: ReadonlyMap<number, Draft>
  /** where people begin */
  persons: ReadonlySet<number>
}

/** Words [from, to) between marks, and what is known. */
interface Marked extends Known {
  words: readonly NameWord[]
  from: number
  to: number
}

function typeOf(place: Marked): EntityType | null {
  const { words, from, bodies } = place
  if (isShortOf(bodies.get(words[from - 1]!.end), place)) return 'ORG'
  if (words[from]!.gapBefore !== Gap.quoteOpen) return null
  const type = typeByNoun(place)
  if (type) return type
  if (isPlayedIn(place) || isMade(place) || isOfPerson(place)) return 'WORK'
  return isOfCountry(place) ? 'ORG' : null
}

/** «ديوانه «…»», «روايتها الأولى «…»»; not «قال الكاتب «…»» */
function typeByNoun({ words, from, to, names, signs }: Marked): EntityType | null {
  let at = from - 1
  while (at > 0 && from - 1 - at < mostAdjectives && describes(words[at]!, names, signs)) at--
  const { forms } = words[at]!
  const article = names.attached?.article ?? ''
  const type = forms
    // «المطعم» is a form of no «مطعم»: a list has it with the article or not
    .filter(
      ({ skip, folded }) =>
        !forms.some((form) => form.skip === skip && form.folded === article + folded),
    )
    .map(({ folded }) => signs.nouns.get(folded))
    .find((found) => found !== undefined)
  const longest = type === 'WORK' ? longestTitle : longestOther
  return type && to - from <= longest && !opensVerb(words[from]!, names) ? type : null
}

/** «دورها في «…»» */
const isPlayedIn = ({ words, from, signs }: Marked): boolean =>
  signs.partLinks.has(words[from - 1]!.folded) && signs.parts.has(words[from - 2]?.folded ?? '')

/** ««…» بطولة سمر الحايك» */
const isMade = ({ words, to, signs }: Marked): boolean =>
  words[to]?.gapBefore === Gap.quoteClose && signs.behindWorks.has(words[to]!.folded)

/** «رواية المغترب «…» لسليم الخوري», «… للمصرية نوران حداد»: who made it; not what runs a race */
function isOfPerson({ words, from, to, names, signs, persons }: Marked): boolean {
  const { attached } = names
  const maker = words[to]
  if (!attached || maker?.gapBefore !== Gap.quoteClose || !maker.folded.startsWith(attached.to))
    return false
  const isNamed =
    (maker.core.skip > 0 && persons.has(maker.start + attached.to.length)) ||
    ((maker.bits & bit.demonym) !== 0 && persons.has(words[to + 1]?.start ?? -1))
  return (
    isNamed &&
    !words.some(({ forms }) => forms.some(({ folded }) => signs.races.has(folded))) &&
    (words[from - 1]!.bits & bit.speechVerb) === 0
  )
}

/** ««…» الكورية»: a company, a paper or another body of that country */
function isOfCountry({ words, from, to, names }: Marked): boolean {
  const next = words[to]
  return (
    next !== undefined &&
    next.gapBefore === Gap.quoteClose &&
    to - from <= longestOther &&
    !words.slice(from, to).some(({ folded }) => hasArticle(folded, names.attached)) &&
    (next.bits & bit.demonym) !== 0 &&
    isDefiniteAdjective(next.folded, names.attached) &&
    names.attached?.isFeminine(next.folded) === true
  )
}

/** «جمعية رعاية الأيتام (سند)», «اللجنة الدولية للملاحة «إنساف»» */
function isShortOf(body: Draft | undefined, { words, from, to, names }: Marked): boolean {
  if (!body || words[from - 1]!.gapAfter === Gap.colon) return false
  const isInBrackets = words[from]!.gapBefore === Gap.parenOpen
  if (body.words.length < (isInBrackets ? 2 : 3)) return false
  const own = words.slice(from, to)
  const isForeign = own.every(({ isKnown }) => !isKnown)
  return (
    (isForeign ? to - from <= longestShort : to - from === 1) &&
    own.every((word) => mayBeShort(word, names))
  )
}

const mayBeShort = (word: NameWord, { attached, functionWords, endings }: NameRules): boolean =>
  /^\p{L}{2,}$/u.test(word.folded) &&
  (word.bits & noShortName) === 0 &&
  !functionWords.has(word.folded) &&
  !hasArticle(word.folded, attached) &&
  attached?.isRelational(word.folded) !== true &&
  attached?.isOfThings(word.folded) !== true &&
  endings?.pastOfHers.test(word.folded) !== true

const noShortName = placeBits | bit.people | bit.demonym | bit.time | bit.title | bit.speechVerb

/** The next in a list: ««…» و«…»» */
const goesOn = ({ words, from, names }: Marked, end: number): boolean =>
  from === end + 1 && words[end]!.folded === names.attached?.and
