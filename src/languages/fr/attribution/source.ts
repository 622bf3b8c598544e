import type { Basis } from '../../../model/annotation.ts'
import type { Agreement, AttributionDraft } from '../../claims/attribution-rules.ts'
import { headOf, isNamedHimself } from '../../sentences/head-beside-owner.ts'
import type { Stretch } from '../../sentences/sentence-items.ts'
import { isNews } from '../citation/outlets.ts'
import { wordSet } from '../../word-sets.ts'
import type { Item } from './items.ts'
import {
  bodyNouns,
  canSpeak,
  determiners,
  documentNouns,
  groupNouns,
  outletNouns,
  personNouns,
  titlesOfAnybody,
} from './words.ts'

type Reading = Pick<AttributionDraft, 'basis' | 'anaphora' | 'agreement' | 'head'>

/** Offices of the state in a place, and people who speak for no body. */
const inPlaces = wordSet(
  'préfecture police gendarmerie parquet rectorat fondateur fondatrice cofondateur cofondatrice militant militante adhérent adhérente',
)
const definite = new Set(['le', 'la', 'l', 'ce', 'cet', 'cette'])
const ofMen = new Set(['le', 'ce', 'cet'])
const ofWomen = new Set(['la', 'cette'])

/**
 * What a source's own words show: whom it may take up, and on what it rests. `beginsPerson`: whether a person's name begins at an offset.
 */
export function readSource(
  items: readonly Item[],
  { from, to }: Stretch,
  beginsPerson: (offset: number) => boolean,
): Reading {
  const first = items[from]!
  const words = items.slice(from, to)
  if (to === from + 1 && standingAlone.has(first.text))
    return { basis: null, anaphora: 'pronoun', agreement: agreementOf(first.text) }
  const latest =
    to === from + 2 ? latestOf.get(`${first.text} ${items[from + 1]!.text}`) : undefined
  if (latest)
    return {
      basis: null,
      anaphora: 'pronoun',
      agreement: { types: ['PER'], gender: latest, plural: false, latest: true },
    }
  if (first.text === 'on') return { basis: 'anonymous', anaphora: null }
  const name = nameIn(words, from === 0)
  const isNamed = name >= 0 && !isArticleAlone(words, name)
  const noun =
    words.find(
      ({ text, capital }, i) =>
        canSpeak(text) &&
        (!capital || text === 'ong' || words[0]!.text === text) &&
        // "la Cour européenne des droits de l'homme"
        !(text === 'homme' && words[i - 3]?.text === 'droits'),
    )?.text ?? ''
  if (isNews(words.map(({ text }) => text))) return { basis: 'outlet', anaphora: null }
  // "un proche du Premier ministre" is not named by the name of another
  const isHisName = name >= 0 && isNamedHimself(words, { from: name, ofAnother, beginsPerson })
  const head = headOf(words, beginsPerson, isHisName, { persons: personNouns, inPlaces })
  const isGroup = isUnnamedGroup(words) && !isHisName
  const basis = basisOfNoun(noun, isNamed && !head && !isGroup, isHisName && !head)
  if (!isNamed && personNouns.has(noun) && definite.has(first.text))
    return {
      basis: 'anonymous',
      anaphora: 'definite',
      agreement: agreementOfTitle(first.text, noun),
      ...(words[1] && { head: { start: words[1].start, end: words.at(-1)!.end } }),
    }
  return { basis, anaphora: null, ...(head && { head }) }
}

/**
 * Where the name in a source begins; -1 for none. `opensSentence`: a capital of its first word says
 * nothing where that is an article or a noun for one who speaks.
 */
const nameIn = (words: readonly Item[], opensSentence: boolean): number =>
  words.findIndex(
    ({ text, capital }, i) =>
      capital && (i > 0 || !opensSentence || (!canSpeak(text) && !determiners.has(text))),
  )

/** An article by itself, "La" of "selon La mairie", is no name. */
const isArticleAlone = (words: readonly Item[], name: number): boolean =>
  name === 0 && determiners.has(words[0]!.text) && !words.slice(1).some(({ capital }) => capital)

const ofAnother = new Set(['de', 'd', 'du', 'des', 'la', 'l', 'le', 'les', 'à', 'au', 'aux'])

const indefinite = new Set([
  'les',
  'des',
  'un',
  'une',
  'plusieurs',
  'certains',
  'certaines',
  'quelques',
])

/** "les dockers de Brest", "une enfant de Brest": the place does not speak; "les Nations unies" do. */
const isUnnamedGroup = ([first, second]: readonly Item[]) =>
  indefinite.has(first!.text) && second !== undefined && !second.capital

function basisOfNoun(noun: string, isNamed: boolean, isHisName: boolean): Basis | null {
  if (documentNouns.has(noun)) return 'document'
  if (outletNouns.has(noun)) return 'outlet'
  if (personNouns.has(noun)) return isHisName ? 'named' : 'anonymous'
  if (bodyNouns.has(noun)) return 'organisation'
  // "les observateurs de l'OSCE", but "le syndicat Solidaires"
  if (groupNouns.has(noun) && !isHisName) return 'anonymous'
  return isNamed ? null : 'anonymous'
}

/** What takes up who was named last, with the sex that it tells. */
const latestOf: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['ce dernier', 'm'],
  ['cette dernière', 'f'],
])

/** "il", and "selon lui" */
const standingAlone = new Set(['il', 'elle', 'ils', 'elles', 'lui', 'eux'])

/** "la victime" may be a man; "le préfet" is nobody who was not told to be one. */
const agreementOfTitle = (article: string, noun: string): Agreement => ({
  types: ['PER'],
  gender: ofMen.has(article) ? 'm' : ofWomen.has(article) && noun !== 'victime' ? 'f' : null,
  plural: false,
  ...(!titlesOfAnybody.has(noun) && { specific: true }),
})

function agreementOf(pronoun: string): Agreement {
  const isPlural = pronoun.endsWith('s') || pronoun === 'eux'
  const gender = pronoun.startsWith('elle') ? 'f' : 'm'
  return { types: isPlural ? ['GROUP', 'ORG', 'PER'] : ['PER', 'ORG'], gender, plural: isPlural }
}
