/**
 * Labelled articles with other names in them: real sentences teach where names stand, names by lot
 * keep the model from learning by heart who stood there.
 */
import type { EntityType } from '../../src/model/kinds.ts'
import { familyNames, furtherGivenNames } from '../../src/languages/ar/names/families.ts'
import {
  arabGivenNames,
  arabSurnames,
  nameParticles,
} from '../../src/languages/ar/names/people-arab.ts'
import { placeHeads } from '../../src/languages/ar/names/places.ts'
import { arabicFillers } from './fillers-ar.ts'
import type { Fillers } from './fillers.ts'
import { createChooser, wordsOf, type Chooser } from './made-names.ts'
import type { Example, LabelledSpan } from './load-examples.ts'
import type { Random } from './random.ts'

type Swap = (name: string) => string

/** A copy of each text with its names exchanged, one name for the same other one throughout. */
export function swapNames(texts: readonly Example[], random: Random): Example[] {
  const chooser = createChooser(random)
  const fillers = arabicFillers(random)
  return texts.map((example) => {
    const swaps = createSwaps(chooser, fillers)
    return rebuild(example, (span, name) => swaps[span.type]?.(name) ?? name)
  })
}

const kept = new Set([
  ...wordsOf(nameParticles),
  'عبد',
  'الله',
  'الدين',
  'أم',
  'ابن',
  'دي',
  'فان',
  'فون',
  'دو',
  'لا',
])
const arab = new Set(
  [arabGivenNames, furtherGivenNames, arabSurnames, familyNames].flatMap((list) => wordsOf(list)),
)
const heads = new Set(wordsOf(placeHeads))

/** The exchanges of one text. */
function createSwaps(
  { chance }: Chooser,
  fillers: Fillers,
): Partial<Record<EntityType | 'any', Swap>> {
  const known = new Map<string, string>()
  const remembered = (name: string, make: () => string) => {
    const value = known.get(name) ?? make()
    known.set(name, value)
    return value
  }
  const person = (word: string, isGiven: boolean) =>
    remembered(`p ${word}`, () => {
      const isArab = arab.has(word) || word.startsWith('ال')
      if (isGiven) return isArab ? fillers.arabGiven!() : fillers.foreignGiven!()
      return isArab ? fillers.arabFamily!() : fillers.foreignFamily!()
    })
  return {
    PER: (name) => {
      const words = name.split(' ')
      return words
        .map((word, i) =>
          kept.has(word) || word.length < 3 ? word : person(word, i === 0 && words.length > 1),
        )
        .join(' ')
    },
    LOC: (name) => {
      const [head, ...rest] = name.split(' ')
      if (rest.length === 0) return remembered(`l ${name}`, () => fillers.city!())
      if (heads.has(head!))
        return `${head} ${remembered(`l ${rest.join(' ')}`, () => fillers.city!())}`
      return remembered(`l ${name}`, () => (chance(0.5) ? name : fillers.loc!()))
    },
    ORG: (name) =>
      remembered(`o ${name}`, () => (name.includes(' ') && chance(0.6) ? name : fillers.org!())),
    GROUP: (name) => remembered(`g ${name}`, () => (name.includes(' ') ? name : fillers.group!())),
    PRODUCT: (name) => remembered(`t ${name}`, () => (chance(0.3) ? name : fillers.product!())),
    EVENT: (name) => remembered(`e ${name}`, () => (chance(0.5) ? name : fillers.event!())),
  }
}

/** The text with each label's words exchanged, where no label overlaps another. */
function rebuild(
  { id, source, text, spans }: Example,
  swap: (span: LabelledSpan, name: string) => string,
): Example {
  const built: Example = { id, source, text: '', spans: [], isCopy: true }
  let from = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue
    built.text += text.slice(from, span.start)
    const name = text.slice(span.start, span.end)
    let value =
      text.slice(span.start - 2, span.start) === 'لل' || !/[ء-ي]/.test(name)
        ? name
        : swap(span, name)
    if (value.startsWith('ال') && /(^|[\s«"(])[وف]?ل$/.test(built.text)) value = value.slice(1)
    built.spans.push({
      type: span.type,
      start: built.text.length,
      end: built.text.length + value.length,
    })
    built.text += value
    from = span.end
  }
  built.text += text.slice(from)
  return built
}
