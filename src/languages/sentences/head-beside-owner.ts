import type { Span } from '../../model/text.ts'
import { wordSet } from '../word-sets.ts'

/** What is read of a word of a source. */
interface SourceWord extends Span {
  /** in small letters */
  text: string
  capital: boolean
}

/**
 * Whether capitals of a source name who speaks, "l'éditeur Casteran", and not only what he belongs
 * to, "le chef de la N-VA". `from`: the first word that may be a name. `ofAnother`: small words between a noun and the name of something else.
 * `beginsPerson`: whether a person's name begins at an offset.
 */
export const isNamedHimself = (
  words: readonly SourceWord[],
  {
    from,
    ofAnother,
    beginsPerson,
  }: {
    from: number
    ofAnother: ReadonlySet<string>
    beginsPerson(offset: number): boolean
  },
): boolean =>
  words.some(
    ({ capital, start }, i) =>
      capital &&
      i >= from &&
      !ofAnother.has(words[i - 1]?.text ?? '') &&
      (!words[i - 1]?.capital || i === from || beginsPerson(start)),
  )

/**
 * The head of a source up to its noun, where the name behind "de" is none of whoever speaks: the place of an
 * office of the state, "la préfecture | de Brest", "la policía | de Lugo", or the body of somebody who speaks for
 * himself, "le fondateur | du Parti du port"; null elsewhere. `nouns`: such nouns.
 */
function headBeforePlace(words: readonly SourceWord[], nouns: ReadonlySet<string>): Span | null {
  const at = words.findIndex(({ text, capital }) => !capital && nouns.has(text))
  if (at < 0 || !of.has(words[at + 1]?.text ?? '')) return null
  return words.slice(at + 2).some(({ capital }) => capital)
    ? { start: words[0]!.start, end: words[at]!.end }
    : null
}

/** "de Paul Renard": words between a noun and the name of somebody else. */
export const of: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'del'])
/** Before a name, in French and Spanish: "de Mme Renard", "del señor Salas". */
export const titles: ReadonlySet<string> = wordSet(
  'm mme mlle me maître monsieur madame sr sra srta señor señora señorita don doña',
)

/** "de Mme | Gagnon": before the titles that stand before a name. */
function beforeTitles(words: readonly SourceWord[], i: number): number {
  let at = i - 1
  while (at > 0 && (titles.has(words[at]!.text) || words[at]!.text === '.')) at--
  return at
}

/** What may stand between "de" and a role: "de | l'ancien | ministre", "de | la joven | actriz". */
export const beforeRole: ReadonlySet<string> = wordSet(
  'le la l el les los las son sa su ce cet cette ancien ancienne ex jeune joven premier première primer primera antiguo antigua anciens anciennes antiguos antiguas deux trois quatre cinq dos tres cuatro cinco',
)
/** Whoever stands behind the deed that he is charged with has not done it: "accusé d'avoir tué | le maire Petit". */
const charged: ReadonlySet<string> = wordSet(
  `accusé accusée soupçonné soupçonnée suspecté suspectée condamné condamnée poursuivi poursuivie inculpé inculpée
  acusado acusada sospechoso sospechosa condenado condenada imputado imputada procesado procesada detenido detenida`,
)
const ofDeed: ReadonlySet<string> = wordSet('de d pour por')
/** "tuer", "avoir", "vendre", "matarlo"; not "meurtre" */
const infinitive =
  /(?:[aeií]r(?:(?:se|me|te|nos)?(?:l[aeo]s?)?)|(?:[nr]d|tt|[êi]t|aît|i|iv|omp|clu)re)$/u

/** "A et B", "A y B" */
const joiners: ReadonlySet<string> = new Set(['et', 'y', 'e'])

/** Whether two names stand joined in a stretch of words. */
const areJoined = (words: readonly SourceWord[], from: number, to: number): boolean =>
  words.some(
    ({ text }, k) =>
      k > from && k < to && joiners.has(text) && words[k - 1]!.capital && words[k + 1]?.capital,
  )

/** The last comma before the name at `i`, and not those inside a list of names, "A, B et C"; -1 for none. */
function commaBefore(words: readonly SourceWord[], i: number): number {
  const last = words.slice(0, i).findLastIndex(({ text }) => text === ',')
  const next = words.findIndex(({ text }, k) => k > i && text === ',')
  return last > 0 && areJoined(words, last, next < 0 ? words.length : next)
    ? commaBefore(words, last)
    : last
}

/**
 * The word at which what names somebody else begins, of the name at `i`: "de" of "de Mme Gagnon", of "de l'ancien
 * ministre Jean Morel" and of "del periodista asesinado Luna", "accusé" of "accusé d'avoir tué le maire Petit"; -1 for none.
 */
function ownedFrom(
  words: readonly SourceWord[],
  i: number,
  beginsPerson: (offset: number) => boolean,
  isRole: IsRole,
): number {
  const beside = beforeTitles(words, i)
  if (beside > 0 && of.has(words[beside]!.text)) return beside
  // "de Paul Renard et Luc Morel"
  if (beside > 1 && joiners.has(words[beside]!.text) && words[beside - 1]!.capital) {
    const first = words.slice(0, beside).findLastIndex(({ capital }) => !capital) + 1
    const isPerson = first < i && beginsPerson(words[first]!.start)
    const owner = isPerson ? ownedFrom(words, first, beginsPerson, isRole) : -1
    if (owner > 0) return owner
  }
  const comma = commaBefore(words, i)
  const isAnyRole: IsRole = (text) => isRole(text) || isPluralRole(text, isRole)
  return words.findIndex(({ text }, at) => {
    if (at <= Math.max(comma, 0) || at >= i) return false
    if (charged.has(text))
      return ofDeed.has(words[at + 1]!.text) && infinitive.test(words[at + 2]?.text ?? '')
    // "le chef des pompiers Renard" is Renard himself, whom no other name joins
    const isOwner = areJoined(words, at, words.length) ? isAnyRole : isRole
    return of.has(text) && roleBehind(words, at + 1, isOwner) < i
  })
}

/** "opposants", "opositores" */
const isPluralRole = (text: string, isRole: IsRole): boolean =>
  isRole(text.replace(/s$/u, '')) || isRole(text.replace(/es$/u, ''))

/** Where a role stands behind an article and the like; Infinity where there is none. */
function roleBehind(words: readonly SourceWord[], from: number, isRole: IsRole): number {
  let at = from
  while (beforeRole.has(words[at]?.text ?? '')) at++
  const word = words[at]
  return word && !word.capital && isRole(word.text) ? at : Infinity
}

/** Whether a word in small letters is a noun for a person. */
type IsRole = (text: string) => boolean

/**
 * The part of a source that names who speaks, where the name of another hangs on it: "l'avocat" of
 * "l'avocat de Paul Renard", "Anna Blanc" of "l'avocate de Paul Renard, Anna Blanc"; null where no
 * person's name hangs on it. `beginsPerson`: whether a person's name begins at an offset; `isRole`: whether a
 * word is a noun for a person.
 */
function headBesideOwner(
  words: readonly SourceWord[],
  beginsPerson: (offset: number) => boolean,
  isRole: IsRole,
): Span | null {
  const isOwned = (i: number) => i > 1 && ownedFrom(words, i, beginsPerson, isRole) > 0
  const owner = words.findIndex(({ start }, i) => isOwned(i) && beginsPerson(start))
  if (owner < 0) return null
  const own = words.find(({ start }, i) => !isOwned(i) && beginsPerson(start))
  return own
    ? { start: own.start, end: words.at(-1)!.end }
    : { start: words[0]!.start, end: words[ownedFrom(words, owner, beginsPerson, isRole) - 1]!.end }
}

/** Nouns of a language that tell whose a source is. */
export interface SourceNouns {
  /** nouns for persons */
  persons: ReadonlySet<string>
  /** nouns behind which "de" brings the name of a place or a body, and none of whoever speaks */
  inPlaces: ReadonlySet<string>
}

/**
 * The part of a source that names who speaks, where another name hangs on it; null elsewhere. `beginsPerson`:
 * whether a person's name begins at an offset; `isHisName`: whether the source names whoever speaks.
 */
export const headOf = (
  words: readonly SourceWord[],
  beginsPerson: (offset: number) => boolean,
  isHisName: boolean,
  { persons, inPlaces }: SourceNouns,
): Span | null =>
  headBesideOwner(words, beginsPerson, (text) => persons.has(text)) ??
  (isHisName ? null : headBeforePlace(words, inPlaces))
