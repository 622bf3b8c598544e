/** How French texts without any accent get back those that the rules of attribution ask for. */
import { once } from '../../../text/once.ts'
import { withoutAccents } from '../../../text/without-accents.ts'
import { createRestoring, wordsOfLists, type BareWord } from '../../sentences/restore-accents.ts'
import { wordSet } from '../../word-sets.ts'
import { getSpeechForms } from './verbs.ts'
import * as lists from './words.ts'

/** Other words of the rules. */
const others: ReadonlySet<string> = wordSet(
  `très près été être étaient était aussitôt catégoriquement auprès
  démenti rejeté réfuté récusé allégation allégations thèse hypothèse
  adhérent adhérente chaîne communiqué démission négociation responsabilité grève sobriété solidarité unité
  déçu prêt prête prêts prêtes inquiète inquiètes inquiéter fière fières
  entretien réalisé interview réalisée réponse correspondante envoyé envoyée spéciale`,
)

/** Common words, by which a text is seen to do without accents. */
const common: ReadonlySet<string> = wordSet(
  `blessés clé décision développement école écoles élection élections époque étrangères européen européenne évidemment façon français française immédiatement
  numéro possibilité première problème problèmes procès qualité réalité réforme république réunion santé sécurité siècle société succès système télévision troisième`,
)

/** Without their accents they are words too, or those of another spelling. */
const inContext: ReadonlySet<string> = wordSet(
  'à où dès né née âge âgé arrêté traité retraité accusé côté',
)

const getForms = once(() => {
  const forms = new Map<string, { finite?: string; participle?: string }>()
  for (const [spelling, uses] of getSpeechForms())
    for (const { form } of uses) {
      const bare = withoutAccents(spelling)
      const known = forms.get(bare) ?? {}
      forms.set(bare, { ...known, [form === 'participle' ? form : 'finite']: spelling })
    }
  return forms
})

/** "affirme", "affirmé": the words around tell which. */
const isOfTwo = (bare: string): boolean => {
  const { finite, participle } = getForms().get(bare) ?? {}
  return finite !== undefined && participle !== undefined && finite !== participle
}

function* words(): Generator<string> {
  for (const word of [...wordsOfLists(lists), ...others, ...common, ...getSpeechForms().keys()])
    if (word !== withoutAccents(word) && !inContext.has(word) && !isOfTwo(withoutAccents(word)))
      yield word
}

/** A participle may stand behind one of these: "a été", "s'est", "après avoir". */
const auxiliaries: ReadonlySet<string> = wordSet(
  `a ont ai avons avait avaient aura auront aurait auraient ait aient eut avoir ayant
  est sont etait etaient sera seront soit fut furent serait ete etre etant`,
)
/** They may stand between the two, without their accents. */
const between: ReadonlySet<string> = new Set(
  [
    ...lists.adverbs,
    ...lists.negations,
    ...lists.strongPronouns,
    ...wordSet('t il ils on je nous tres tout aussitot a son leur tour cote en outre quant par'),
  ].map(withoutAccents),
)
const farthest = 5

/** Whether a participle stands at word `i`: behind an auxiliary, and adverbs at most. */
function isBehindAuxiliary(all: readonly BareWord[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at <= farthest; at--) {
    const { bare } = all[at]!
    if (!/^[\s'’,-]+$/.test(all[at + 1]!.gap)) return false
    if (auxiliaries.has(bare)) return bare !== 'a' || at === i - 1 || isHas(all, at)
    if (!between.has(bare) && !bare.endsWith('ment')) return false
  }
  return false
}

/** Behind one of these "a" is a verb: "il a", "qui a", "n'a", "l'a". */
const beforeHas: ReadonlySet<string> = wordSet('il elle on qui n l m t s y en les lui')
/** Behind "à", they end like participles. */
const behindTo: ReadonlySet<string> = wordSet(
  `appui autrui base bruit but celui cause certaine ceci charge cette chaque coup credit cru defaut deux distance
  domicile douze droit droite elle envi facade gauche haute huis huit ici jeudi leurs lundi mardi mercredi
  midi minuit mi moitie notre nouveau onze parti partie partis peine petit plus prime prix profit proximite quatorze quatre
  quelque quelques quinze qui quoi samedi seize seule six temps terme terre titre toute treize trente
  travers trois une vendredi vie ville vide vitesse votre voix`,
)
const isLikeParticiple = (bare: string): boolean =>
  /^(?:bu|cru|du|eu|lu|pu|su|vu)$/.test(bare) ||
  isOfTwo(bare) ||
  getForms().get(bare)?.participle !== undefined ||
  (/^..+(?:ee?|[iu]|[iu]s|[iu]t|[eo]rt|[aeo]int)$/.test(bare) &&
    // infinitives
    !/(?:[dlaou]|cr)ire$|(?:[nr]d|tt|v)re$/.test(bare) &&
    !behindTo.has(bare))

/** "a" at word `i` is the verb: "le maire a declare", "n'a pas", "a-t-il"; not "a Paris". */
function isHas(all: readonly BareWord[], i: number): boolean {
  const next = all[i + 1]
  if (beforeHas.has(all[i - 1]?.bare ?? '') && /^[\s'’]+$/.test(all[i]!.gap)) return true
  if (!next) return false
  if (next.gap === '-' && next.bare === 't') return true
  for (let at = i + 1; at < all.length && at - i <= farthest; at++) {
    const { bare, capital, gap } = all[at]!
    if (capital || !/^[\s,]+$/.test(gap)) return false
    if (at === i + 1 && behindTo.has(bare)) return false
    const isBetween = between.has(bare) || bare.endsWith('ment')
    if (!isBetween) return isLikeParticiple(bare) && bare !== 'a'
  }
  return false
}

/** "arrete", "traite": nouns behind one of these; "une", "la" stand before others. */
const masculine: ReadonlySet<string> = wordSet('un le l cet ce du au les des son par')
const nouns: ReadonlyMap<string, string> = new Map([
  ['arrete', 'arrêté'],
  ['traite', 'traité'],
  ['retraite', 'retraité'],
  ['accuse', 'accusé'],
  ['telephone', 'téléphone'],
])
const objects: ReadonlySet<string> = wordSet('d de la le les un une')
/** "ou" before one of these is the place or the time; not "lui ou elle". */
const behindWhere: ReadonlySet<string> = wordSet('il elle ils elles on se s est sont etait etaient')
const beforeSide: ReadonlySet<string> = wordSet('son leur a autre du quel mon')
const behindFrom: ReadonlySet<string> = wordSet('le la l les que lors lundi mardi mercredi jeudi')

type Spell = (all: readonly BareWord[], i: number) => string | null

const wordAt = (all: readonly BareWord[], i: number): string => all[i]?.bare ?? ''

/** Small words that are others without their accents. */
const small: ReadonlyMap<string, Spell> = new Map<string, Spell>([
  // "l'A88" is a road
  ['a', (all, i) => (isHas(all, i) || /^\d/.test(all[i + 1]?.gap ?? '') ? null : 'à')],
  [
    'ou',
    (all, i) => {
      const before = wordAt(all, i - 1)
      const isWhere = before === 'd' || behindWhere.has(wordAt(all, i + 1))
      return isWhere && !lists.pronouns.has(before) ? 'où' : null
    },
  ],
  ['age', (all, i) => (wordAt(all, i + 1) === 'de' ? 'âgé' : 'âge')],
  ['des', (all, i) => (behindFrom.has(wordAt(all, i + 1)) ? 'dès' : null)],
  ['cote', (all, i) => (beforeSide.has(wordAt(all, i - 1)) ? 'côté' : null)],
  [
    'ne',
    (all, i) => {
      // "ne le 3 mai"
      const isDated = wordAt(all, i + 1) === 'le' && /\d/.test(all[i + 2]?.gap ?? '')
      return isDated || /^(?:a|en|au|aux|dans)$/.test(wordAt(all, i + 1)) ? 'né' : null
    },
  ],
])

/** "un arrete", not "qui l'accuse de". */
const spellNoun: Spell = (all, i) =>
  masculine.has(wordAt(all, i - 1)) && !objects.has(wordAt(all, i + 1))
    ? (nouns.get(all[i]!.bare) ?? null)
    : null

/** "a declare", "declare"; "se sont felicites" */
const spellVerb: Spell = (all, i) => {
  const { bare } = all[i]!
  if (isOfTwo(bare)) {
    const { finite, participle } = getForms().get(bare)!
    return isBehindAuxiliary(all, i) ? participle! : finite!
  }
  return bare.endsWith('es') && isOfTwo(bare.slice(0, -1)) && isBehindAuxiliary(all, i)
    ? spelt(bare, 'es')
    : null
}

/** Behind a comma and before one of these stands the participle of an aside: ", interroge par". */
const behindAside: ReadonlySet<string> = wordSet(
  'a par en dans lundi mardi mercredi jeudi vendredi samedi dimanche hier',
)
const spellAside: Spell = (all, i) => {
  const { bare, gap } = all[i]!
  const ending = /(?<=.{3}[^eiu])es?$/.exec(bare)?.[0]
  const next = all[i + 1]
  const isAside = gap.trim() === ',' && next?.gap === ' ' && behindAside.has(next.bare)
  return ending && isAside && !lists.canSpeak(bare) ? spelt(bare, ending) : null
}

const spellInContext: Spell = (all, i) =>
  small.get(all[i]!.bare)?.(all, i) ??
  spellNoun(all, i) ??
  spellVerb(all, i) ??
  (all[i]!.capital ? null : spellAside(all, i))

/** "accusee", "accusees": hardly another French word ends so. */
const spellByEnding = (bare: string): string | null =>
  bare.length > shortestParticiple && /[^e]ees?$/.test(bare)
    ? spelt(bare, bare.slice(bare.lastIndexOf('ee')))
    : null

const shortestParticiple = 3

/** A participle with its ending: "declarees" with "ees" is "déclarées". */
function spelt(bare: string, ending: string): string {
  const stem = bare.slice(0, -ending.length)
  const known = getForms().get(`${stem}e`)?.participle
  return `${known?.slice(0, -1) ?? stem}é${ending.slice(1)}`
}

/** "declare": no word, whether it stands for "déclare" or "déclaré"; "affirme" is one. */
const isDeclare = (all: readonly BareWord[], i: number): boolean =>
  isOfTwo(all[i]!.bare) && getForms().get(all[i]!.bare)!.finite !== all[i]!.bare

/** A text without any accent with those of its words that the rules know, of the same length. */
export const withAccents = createRestoring({
  accented: /[àâäçéèêëîïôöùûü]/,
  words,
  spellByEnding,
  isBare: isDeclare,
  spellInContext,
})
