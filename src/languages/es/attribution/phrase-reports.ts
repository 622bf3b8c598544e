import { endOfNameBehindRole } from '../../sentences/name-behind-role.ts'
import { endOfRow } from '../../sentences/publishers-in-row.ts'
import type { SentenceReport } from '../../sentences/sentence-report.ts'
import { trimmed, type Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { subjectBehind } from './subject.ts'
import { readVerb } from './verb.ts'
import { canSpeak, documentNouns, roleWords, rowWords } from './words.ts'

/** "según la fiscalía, …", "…, según el informe", "de acuerdo con Ana Blanco", "Para Ana Blanco, …". */
export function readSegun(items: readonly Item[], i: number): SentenceReport | null {
  const to = endOfSegun(items, i)
  if (to === null) return null
  const verb = items[to] ? readVerb(items, to) : null
  const found = verb ? subjectBehind(items, verb.to) : nounPhraseFrom(items, to)
  if (!found || !namesSpeaker(items, found)) return null
  if (items[i]!.text === 'para' && items[found.to]?.text !== ',') return null
  const source = {
    from: found.from,
    to: endOfNameBehindRole(items, found, roleWords) ?? endOfSource(items, found),
  }
  const before = trimmed(items, { from: 0, to: i })
  const after = trimmed(items, { from: endOfAside(items, source.to), to: items.length })
  const cue = { from: i, to: verb ? verb.to : to }
  // "El dinero, según el banco, nunca salió": both halves of what it parts
  const isParted =
    before && after && items[i - 1]?.text === ',' && goesOn(items, source.to, after.from)
  const content = isParted ? [before, after] : [before ?? after]
  const told = content.filter((stretch) => stretch !== null)
  return told.length > 0 ? { cue, source, content: told, stance: 'neutral' } : null
}

/** Not ", jefe del centro.": who the one before the comma is. */
const goesOn = (items: readonly Item[], comma: number, rest: number): boolean =>
  items[comma]?.text === ',' && !canSpeak(items[rest]!.text) && !ofAside.has(items[rest]!.text)

/** Where the words that bring a source end: "según", "de acuerdo con", "Para"; null for others. */
function endOfSegun(items: readonly Item[], i: number): number | null {
  const [first, second, third] = [0, 1, 2].map((k) => items[i + k]?.text)
  if (items[i]!.kind !== 'word') return null
  if (first === 'según' || (first === 'para' && i === 0)) return i + 1
  if (first === 'de' && second === 'acuerdo' && third === 'con') return i + 3
  return views.has(`${first} ${second} ${third}`) ? i + 3 : null
}

/** "en opinión de Ana Blanco", "a juicio de la defensa" */
const views: ReadonlySet<string> = new Set([
  'en opinión de',
  'en palabras de',
  'a juicio de',
  'a ojos de',
])

const longestAside = 12

/**
 * "un estudio publicado | en la revista Mar": what hangs on its last word, up to the next mark; "una
 * investigación de El País |, Le Monde y The Guardian,": all who publish it.
 */
function endOfSource(items: readonly Item[], { from, to }: Stretch): number {
  if (items.slice(from, to).some(({ text }) => documentNouns.has(text))) {
    const row = endOfRow(items, to, rowWords)
    if (row !== null && items[row]?.text === ',') return row
  }
  if (items[to]?.text === ',' || !/[aid]d[oa]s?$/.test(items[to - 1]!.text)) return to
  const end = items.findIndex(({ kind }, i) => i >= to && kind === 'mark')
  return end >= 0 && end - to <= longestAside ? end : to
}

const ofAside: ReadonlySet<string> = new Set(['de', 'del', 'antiguo', 'antigua', 'cuyo', 'cuya'])

/** "Para Ana Blanco, investigadora del mar, …", ", del centro Mar,": an aside without an article says who that is. */
function endOfAside(items: readonly Item[], comma: number): number {
  const next = items[comma + 1]
  if (items[comma]?.text !== ',' || !next || next.capital) return comma
  if (!canSpeak(next.text) && !ofAside.has(next.text)) return comma
  const end = items.findIndex(({ text }, i) => i > comma && text === ',')
  return end > 0 && end - comma <= longestAside ? end : comma
}

const namesSpeaker = (items: readonly Item[], { from, to }: Stretch) =>
  items.slice(from, to).some(({ text, capital }) => capital || canSpeak(text))
