import type { Basis } from '../../../model/annotation.ts'
import type { Agreement, AttributionDraft } from '../../claims/attribution-rules.ts'
import { headOf, isNamedHimself } from '../../sentences/head-beside-owner.ts'
import type { Stretch } from '../../sentences/sentence-items.ts'
import { isNews } from '../citation/outlets.ts'
import type { Item } from './items.ts'
import {
  bodyNouns,
  determiners,
  documentNouns,
  groupNouns,
  outletNouns,
  personNouns,
  pronouns,
  titlesOfAnybody,
} from './words.ts'
import { wordSet } from '../../word-sets.ts'

const ofAnother = new Set(['de', 'del', 'la', 'las', 'el', 'los', 'a', 'al', 'en'])
const indefinite = wordSet('los las un una unos unas varios varias algunos algunas')
/** Offices of the state in a place, and people who speak for no body. */
const inPlaces = wordSet(
  'policía fiscalía prefectura fundador fundadora cofundador cofundadora militante afiliado afiliada',
)
const definite = new Set(['el', 'la', 'este', 'esta'])

/** What a source's own words show: whom it may take up, and on what it rests. */
export function readSource(
  items: readonly Item[],
  { from, to }: Stretch,
  beginsPerson: (offset: number) => boolean,
): Pick<AttributionDraft, 'basis' | 'anaphora' | 'agreement' | 'head'> {
  const words = items.slice(from, to)
  const { text } = words[0]!
  if (pronouns.has(text)) return { basis: null, anaphora: 'pronoun', agreement: agreementOf(text) }
  if (isOutlet(words)) return { basis: 'outlet', anaphora: null }
  const isNamed = words.some(({ capital }, i) => capital && (i > 0 || !determiners.has(text)))
  // "el portavoz de la Xunta" is not named by the name of another
  const isHisName = isNamedHimself(words, {
    from: determiners.has(text) ? 1 : 0,
    ofAnother,
    beginsPerson,
  })
  const noun = words.find((word) => basisOfNoun(word.text) !== null)?.text ?? ''
  if (!isNamed && personNouns.has(noun) && definite.has(text))
    return {
      basis: 'anonymous',
      anaphora: 'definite',
      agreement: agreementOfTitle(text, noun),
      ...headBehindArticle(words),
    }
  const head = headOf(words, beginsPerson, isHisName, { persons: personNouns, inPlaces })
  // "los olivareros de Jaén": the place does not speak; "las Naciones Unidas" do
  const isGroup = indefinite.has(text) && words[1]?.capital === false && !isHisName
  const isByName = personNouns.has(noun) && isHisName && !head
  const otherwise = isNamed && !head && !isGroup ? null : 'anonymous'
  return {
    basis: isByName ? 'named' : (basisOfNoun(noun) ?? otherwise),
    anaphora: null,
    ...(head && { head }),
  }
}

/** "fiscal de Lugo" of "el fiscal de Lugo" */
const headBehindArticle = (words: readonly Item[]): Pick<AttributionDraft, 'head'> =>
  words[1] ? { head: { start: words[1].start, end: words.at(-1)!.end } } : {}

/** "El Universal" by itself. */
const isOutlet = (words: readonly Item[]): boolean =>
  words.at(-1)!.capital && isNews(words.map(({ text }) => text))

/** "el fiscal" is nobody who was not told to be one. */
const agreementOfTitle = (article: string, noun: string): Agreement => ({
  types: ['PER'],
  gender: article.endsWith('a') ? 'f' : 'm',
  plural: false,
  ...(!titlesOfAnybody.has(noun) && { specific: true }),
})

function agreementOf(pronoun: string): Agreement {
  const plural = pronoun.startsWith('ell') && pronoun.endsWith('s')
  const gender = pronoun.startsWith('ella') ? 'f' : 'm'
  return { types: plural ? ['GROUP', 'ORG', 'PER'] : ['PER'], gender, plural }
}

function basisOfNoun(noun: string): Basis | null {
  if (documentNouns.has(noun)) return 'document'
  if (bodyNouns.has(noun)) return 'organisation'
  if (outletNouns.has(noun)) return 'outlet'
  return personNouns.has(noun) || groupNouns.has(noun) ? 'anonymous' : null
}
