/** How Spanish texts without any accent get back those that the rules of attribution ask for. */
import { once } from '../../../text/once.ts'
import { withoutAccents } from '../../../text/without-accents.ts'
import { createRestoring, wordsOfLists, type BareWord } from '../../sentences/restore-accents.ts'
import { wordSet } from '../../word-sets.ts'
import { auxiliaries, getSpeechForms } from './verbs.ts'
import * as lists from './words.ts'

/** Other words of the rules. */
const others: ReadonlySet<string> = wordSet(
  'más vía teléfono lágrimas diálogo perdón críticas hipótesis categóricamente opinión conversó diplomáticos',
)

/** Common words, by which a text is seen to do without accents. */
const common: ReadonlySet<string> = wordSet(
  `ahí algún allá allí aquí atrás común debería deberían demás después detrás días difícil económica económicas económico económicos están estarán fácil habrá habrán
  habría habrían kilómetros línea mayoría millón ningún número países podrá podrán podría podrían públicas públicos quizá quizás razón tendrá tendrán tendría tendrían tenía tenían
  todavía través murió nació ocurrió perdió permitió recibió salió siguió sucedió vendió vivió volvió última últimas últimos única único`,
)

/** Without their accents they are words too, or those of another spelling. */
const inContext: ReadonlySet<string> = wordSet('él está público previó rió')

/** "declaro" for "declaró": a noun may be spelt so, "el anuncio". */
const getPasts = once(
  () =>
    new Map(
      [...getSpeechForms().keys()]
        .filter((form) => form.endsWith('ó') && getSpeechForms().has(form.replace(/ó$/, 'aba')))
        .map((form) => [withoutAccents(form), form] as const),
    ),
)

function* words(): Generator<string> {
  for (const word of [
    ...wordsOfLists(lists),
    ...others,
    ...common,
    ...getSpeechForms().keys(),
    ...auxiliaries,
  ])
    if (
      word !== withoutAccents(word) &&
      !inContext.has(word) &&
      !getPasts().has(withoutAccents(word))
    )
      yield word
}

/** Behind one of these stands a noun, and no verb: "el anuncio", "de anuncio". */
const beforeNoun: ReadonlySet<string> = wordSet(
  `el un del al su sus este ese aquel cada ningun algun otro mi nuestro primer primero tercer nuevo gran ultimo mismo hay habia hubo tiene tenia tuvo yo
  a ante bajo con contra de desde en entre hacia hasta para por sin sobre tras es ser fue era sea`,
)
/** asked for behind a verb of speech: "explico como" */
const asking: ReadonlyMap<string, string> = new Map(
  ['cómo', 'cuándo', 'cuánto', 'cuánta', 'cuántos', 'cuántas', 'dónde', 'quién', 'quiénes'].map(
    (word) => [withoutAccents(word), word],
  ),
)

/** Not "yo le pregunto". */
const isPast = (all: readonly BareWord[], i: number): boolean =>
  /\S/.test(all[i]!.gap) || (!beforeNoun.has(all[i - 1]?.bare ?? '') && all[i - 2]?.bare !== 'yo')

/** Verbs that such words stand behind; not "declara como testigo", "dijo cuando salia". */
const asks = /^(?:cont|cuent|detall|explic|narr|precis|pregunt|record|recuerd|relat|revel)/

/** "dijo el", "segun el, …", "el dijo": he, and no article of a noun. */
function isHe(all: readonly BareWord[], i: number): boolean {
  const next = all[i + 1]
  if (!next) return false
  if (!/^\s+$/.test(next.gap)) return /^\s*[.,;:!?»”"\n)]/.test(next.gap)
  // "él mismo.", not "el mismo día"
  if (next.bare === 'mismo') return !/^\s+$/.test(all[i + 2]?.gap ?? '.')
  return (
    behindHe.has(next.bare) ||
    (getSpeechForms().has(next.bare) && /(?:[^id]o|[ai]n|aba)$/.test(next.bare))
  )
}
const behindHe: ReadonlySet<string> = wordSet(
  'ha habia se lo la les le me no tambien es era fue respondio',
)

/** Who or what "publico" tells of stands before it: "el diario publico", "Ana Ruiz publico", "lo publico". */
const isSubject = (word: BareWord | undefined): boolean =>
  word !== undefined && (word.capital || lists.canSpeak(word.bare) || besideSubject.has(word.bare))
const besideSubject: ReadonlySet<string> = wordSet('que quien se lo la los las le y ya tambien')

/** Words that more than the verb is spelt like, and "el". */
function spellOne(all: readonly BareWord[], i: number): string | null {
  const { bare, gap, capital } = all[i]!
  const before = all[i - 1]
  switch (bare) {
    case 'el':
      return isHe(all, i) ? 'él' : null
    case 'publico':
      return isSubject(before) || gap.trim() !== '' ? 'publicó' : 'público'
    // "Salud Publica", "la deuda publica"; not "que publica"
    case 'publica':
      return capital || !isSubject(before) ? 'pública' : null
    case 'critica':
      return beforeNoun.has(before?.bare ?? '') ? 'crítica' : null
    // "la Secretaria de Salud": more often the body than who leads it, whose noun begins small
    case 'secretaria':
      return capital && all[i + 1]?.bare === 'de' && all[i + 2]?.capital ? 'secretaría' : null
    default:
      return null
  }
}

function spellInContext(all: readonly BareWord[], i: number): string | null {
  const { bare, gap } = all[i]!
  const one = spellOne(all, i)
  if (one !== null) return one
  const past = getPasts().get(bare)
  if (past !== undefined) return isPast(all, i) ? past : null
  const asked = asking.get(bare)
  return asked !== undefined && asks.test(all[i - 1]?.bare ?? '') && gap.trim() === ''
    ? asked
    : null
}

/** "declaracion", "decision": all nouns that end so. */
const spellByEnding = (bare: string): string | null =>
  bare.length > shortestNoun && /[cs]ion$/.test(bare) ? bare.replace(/on$/, 'ón') : null

const shortestNoun = 5

/** "señalo que", "«…», señalo": surely somebody else's word. */
const isTold = (all: readonly BareWord[], i: number): boolean =>
  getPasts().has(all[i]!.bare) &&
  isPast(all, i) &&
  (all[i + 1]?.bare === 'que' || /[,»”"]\s*$/.test(all[i]!.gap))

/** A text without any accent with those of its words that the rules know, of the same length. */
export const withAccents = createRestoring({
  accented: /[áéíóú]/,
  words,
  spellByEnding,
  isBare: isTold,
  spellInContext,
})
