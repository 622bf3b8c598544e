import { trimmed, type Stretch } from '../../sentences/sentence-items.ts'
import type { SentenceReport } from '../../sentences/sentence-report.ts'
import { endOfNameBehindRole } from '../../sentences/name-behind-role.ts'
import { endOfRow } from '../../sentences/publishers-in-row.ts'
import type { Item } from './items.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { endOfParticiple } from './participle.ts'
import { afterNoun, canSpeak, documentNouns, noSpeaker, roleWords, rowWords } from './words.ts'

/**
 * "selon l'agence, …", "…, d'après Anna Blanc", "Pour le ministre, …", "à en croire …", "de source
 * policière".
 */
export function findPhraseReports(items: readonly Item[]): SentenceReport[] {
  const reports: SentenceReport[] = []
  for (let i = 0; i < items.length; i++) {
    const cue = readCue(items, i)
    if (!cue) continue
    const found = cue.source ?? pronounAt(items, cue.to) ?? nounPhraseFrom(items, cue.to)
    if (!found || !isSpeaker(items, cue, found)) continue
    const source = { from: found.from, to: endWithName(items, found) }
    const content = contentAround(items, cue.from, source.to)
    if (content.length > 0)
      reports.push({ cue: { from: cue.from, to: cue.to }, source, content, stance: 'neutral' })
    i = source.to - 1
  }
  return reports
}

/** "selon l'adjointe aux finances, Anna Blanc |, …": a name also stands behind what hangs on the role. */
function endWithName(items: readonly Item[], found: Stretch): number {
  const named = endOfNameBehindRole(items, found, roleWords)
  if (named !== null) return named
  const to = endOfSource(items, found)
  return endOfNameBehindRole(items, { from: found.from, to }, roleWords) ?? to
}

/** "selon elle" */
const pronounAt = (items: readonly Item[], at: number): Stretch | null =>
  pronouns.has(items[at]?.text ?? '') ? { from: at, to: at + 1 } : null

const pronouns: ReadonlySet<string> = new Set(['lui', 'elle', 'eux', 'elles'])

/** "Pour elle, tout a changé" may only tell of her. */
const holdsQuote = (items: readonly Item[]): boolean => items.some(({ kind }) => kind === 'quote')

interface Cue extends Stretch {
  /** "de source policière": the source is part of the phrase */
  source?: Stretch
}

function readCue(items: readonly Item[], i: number): Cue | null {
  const texts = [0, 1, 2].map((k) => (items[i + k]?.kind === 'word' ? items[i + k]!.text : ''))
  if (texts[0] === 'selon')
    return noSpeaker.has(texts[1]!) && !canSpeak(texts[2]!) && !items[i + 2]?.capital
      ? null
      : { from: i, to: i + 1 }
  if (texts[0] === 'd' && texts[1] === 'après') return { from: i, to: i + 2 }
  if (texts[0] === 'à' && texts[1] === 'en' && texts[2] === 'croire') return { from: i, to: i + 3 }
  const view = endOfView(items, i)
  if (view > i) return { from: i, to: view }
  if (texts[0] === 'pour' && items[i]!.capital && i === 0) return { from: i, to: i + 1 }
  if (texts[0] === 'de' && (texts[1] === 'source' || texts[1] === 'sources') && texts[2] !== '')
    return { from: i, to: i + 1, source: { from: i + 1, to: endOfNear(items, i + 3) } }
  return null
}

const ofWhom: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des'])
/** "aux dires de", "de l'avis de", word by word. */
const views = ['aux dires', 'aux yeux', 'de l avis', 'au dire'].map((view) => view.split(' '))

/** Where "aux dires des" or "de l'avis de" ends that begins at item `i`; `i` itself without one. */
function endOfView(items: readonly Item[], i: number): number {
  const view = views.find((words) => words.every((word, k) => items[i + k]?.text === word))
  const end = i + (view?.length ?? 0)
  return view && ofWhom.has(items[end]?.text ?? '') ? end + 1 : i
}

/** "de source proche | du club": what hangs on the adjective. */
function endOfNear(items: readonly Item[], to: number): number {
  if (!ofWhom.has(items[to]?.text ?? '')) return to
  const noun = ['du', 'des'].includes(items[to]!.text) ? to : to + 1
  return nounPhraseFrom(items, noun)?.to ?? to
}

/**
 * "Pour" has other uses: a comma or an aside must close it, and its noun must be one who speaks; behind a
 * pronoun words must be quoted.
 */
function isSpeaker(items: readonly Item[], { from, to }: Stretch, source: Stretch): boolean {
  if (items[from]!.text !== 'pour') return true
  const words = items.slice(source.from, source.to)
  if (pronouns.has(words[0]!.text)) return items[source.to]?.text === ',' && holdsQuote(items)
  return (
    items[source.to]?.text === ',' &&
    to === source.from &&
    (words.some(({ capital }) => capital) || words.some(({ text }) => canSpeak(text)))
  )
}

/**
 * "selon une enquête publiée par Le Monde le mois dernier, …": what hangs on the noun, up to the
 * mark that ends it; "une enquête de Mediapart |, de Libération et du Monde,": all who publish it.
 */
function endOfSource(items: readonly Item[], { from, to }: Stretch): number {
  if (items.slice(from, to).some(({ text }) => documentNouns.has(text))) {
    const row = endOfRow(items, to, rowWords)
    if (row !== null && items[row]?.text === ',') return row
  }
  if (items[to]?.kind !== 'word' || !afterNoun.has(items[to]!.text)) return to
  const end = items.findIndex(({ kind }, i) => i >= to && kind === 'mark')
  return end >= 0 && end - to <= longestAside ? end : to
}

const longestAside = 12

function contentAround(items: readonly Item[], from: number, to: number): Stretch[] {
  const before = trimmed(items, { from: 0, to: from })
  if (before) {
    const rest = items[to]?.text === ',' ? trimmed(items, { from: to, to: items.length }) : null
    return rest ? [before, rest] : [before]
  }
  const after = trimmed(items, { from: endOfAside(items, to), to: items.length })
  return after ? [after] : []
}

/** "Selon la mairie, dont les chiffres datent |, …" */
function endOfRelative(items: readonly Item[], comma: number): number {
  const end = items.findIndex(({ text }, i) => i > comma && text === ',')
  return end < 0 ? comma : end
}

/**
 * "Pour Jean Blanc, délégué du syndicat Solidaires, ce texte…": an aside without a verb of its own
 * that begins like one.
 */
function endOfAside(items: readonly Item[], comma: number): number {
  const next = items[comma + 1]
  if (items[comma]?.text !== ',' || next?.kind !== 'word') return comma
  if (next.text === 'dont' || next.text === 'qui') return endOfRelative(items, comma)
  const participle = endOfParticiple(items, comma)
  if (participle > comma) return participle
  if (!canSpeak(next.text) && !['de', 'd', 'ancien', 'ancienne'].includes(next.text)) return comma
  for (let i = comma + 1; i < items.length && i - comma < longestAside; i++) {
    if (items[i]!.text === ',' && !(items[i + 1]?.kind === 'word' && items[i + 2]?.text === ','))
      return i
  }
  return comma
}
