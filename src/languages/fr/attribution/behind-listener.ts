/** Who hears it, or where, between a French verb of speech and who speaks. */
import { isNews } from '../citation/outlets.ts'
import type { Item } from './items.ts'
import { canSpeak, determiners, groupNouns } from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** How far behind the verb who speaks may stand: "a dit mardi à l'AFP | le ministre". */
const longestAdjunct = 6

/** Where who speaks begins behind "à l'AFP", "sur X": item `at` where nothing of the kind stands. */
export function behindListener(items: readonly Item[], at: number): number {
  if (!beforeListener.has(items[at]?.text ?? '')) return at
  for (let i = at + 2; i <= at + longestAdjunct; i++) {
    if (items[i]?.kind !== 'word') return at
    const next = items[i + 1]?.text ?? ''
    if (isNameBehindAdjunct(items, i) || isNameBehindOutlet(items, at, i)) return i
    const isRole = determiners.has(items[i]!.text) && canSpeak(next)
    // "à l'AFP | des sources locales", but "à l'AFP des Alpes"
    const isOfListener =
      items[i]!.text === 'des' ? !groupNouns.has(next) : ofNoun.has(items[i]!.text)
    if (isRole && !isOfListener && items[i - 1]!.text !== 'de') return i
  }
  return at
}

/** Words in small letters at which who hears it, or where, ends: "devant la presse | Anna Blanc". */
const endsAdjunct: ReadonlySet<string> = wordSet(
  'presse foule élus députés journalistes chaîne antenne audience barre tribune soir matin lundi mardi mercredi jeudi vendredi samedi dimanche hier mixte direct marge partisans téléphone communiqué',
)

/** "devant la presse | Anna Blanc": a name of two words behind a word that takes none. */
const isNameBehindAdjunct = (items: readonly Item[], i: number): boolean =>
  items[i]!.capital && items[i + 1]?.capital === true && endsAdjunct.has(items[i - 1]!.text)

/** "à l'AFP | Anna Blanc": a name of two words behind the whole name of a news publisher. */
const isNameBehindOutlet = (items: readonly Item[], at: number, i: number): boolean =>
  items[i]!.capital &&
  items[i + 1]?.capital === true &&
  items[i + 2]?.capital !== true &&
  isNews(items.slice(at + 1, i).map(({ text }) => text))

const ofNoun: ReadonlySet<string> = new Set(['de', 'd', 'du'])

const beforeListener: ReadonlySet<string> = new Set([
  'à',
  'au',
  'aux',
  'sur',
  'dans',
  'devant',
  'en',
  'par',
  'lors',
  'auprès',
])
