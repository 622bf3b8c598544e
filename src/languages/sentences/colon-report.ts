/** Who opens a sentence that ends with a colon and a quotation, as French and Spanish write it. */
import type { SentenceItem, Stretch } from './sentence-items.ts'
import type { SentenceReport } from './sentence-report.ts'

/** What a language tells of the words before such a colon. */
export interface ColonWords {
  /** whether a word in small letters is a noun for one who speaks */
  canSpeak(text: string): boolean
  determiners: ReadonlySet<string>
  /** subjects by themselves: "elle" */
  subjects: ReadonlySet<string>
  /** what joins somebody to another: "le fils | de Anna Blanc" */
  links: ReadonlySet<string>
  /** what shows that the words are another's: "lettre", "lu" */
  ofOthers: ReadonlySet<string>
}

const longestRole = 12

/**
 * "Le maire, Paul Renard : « … »", "Su director fue más duro: «…»"; null where a report tells the quotation
 * already, and for "Le maire a lu une lettre : « … »".
 */
export function findColonReport(
  items: readonly SentenceItem[],
  reports: readonly SentenceReport[],
  beginsPerson: (offset: number) => boolean,
  words: ColonWords,
): SentenceReport | null {
  let quote = items.length - 1
  while (quote > 0 && items[quote]!.kind === 'mark') quote--
  const colon = quote - 1
  if (items[quote]?.kind !== 'quote' || items[colon]?.text !== ':') return null
  if (reports.some(({ content }) => content.some(({ to }) => to > colon))) return null
  const before = items.slice(0, colon)
  if (before.some(({ kind, text }) => kind === 'quote' || words.ofOthers.has(text))) return null
  const source = reports.at(-1)?.source ?? speakerOpening(before, beginsPerson, words)
  return (
    source && {
      cue: { from: colon, to: quote },
      source,
      content: [{ from: quote, to: quote + 1 }],
      stance: 'neutral',
    }
  )
}

/** Who opens a sentence, where he is a person, the only one it names, or called by a noun or a pronoun. */
function speakerOpening(
  items: readonly SentenceItem[],
  beginsPerson: (offset: number) => boolean,
  words: ColonWords,
): Stretch | null {
  const [name, another] = items.flatMap(({ start }, i) => (beginsPerson(start) ? [i] : []))
  if (another !== undefined) return null
  if (name === undefined) return unnamed(items, words)
  if (name > 0 && !isRole(items, name, words)) return unnamed(items.slice(0, name), words)
  let to = name
  while (items[to]?.kind === 'word' && (items[to]!.capital || items[to]!.hyphen)) to++
  return to > name ? { from: 0, to } : null
}

/** "La directrice du musée, | Anna Blanc", "le docteur | Paul Renard"; not "le fils de | Anna Blanc". */
function isRole(items: readonly SentenceItem[], name: number, words: ColonWords): boolean {
  if (name > longestRole || words.links.has(items[name - 1]!.text)) return false
  const isAside = items[name - 1]!.text === ','
  const role = items.slice(words.determiners.has(items[0]!.text) ? 1 : 0, isAside ? name - 1 : name)
  if (role.some(({ kind }) => kind !== 'word') || !words.canSpeak(role[0]?.text ?? '')) return false
  return isAside || role.length === 1 || role.every((item, i) => i === 0 || hangsOn(item, words))
}

const hangsOn = ({ text, capital }: SentenceItem, { canSpeak, determiners, links }: ColonWords) =>
  capital || canSpeak(text) || determiners.has(text) || links.has(text)

/** "La policía", "un ami de la famille", "elle". */
function unnamed(items: readonly SentenceItem[], words: ColonWords): Stretch | null {
  if (words.subjects.has(items[0]?.text ?? '')) return { from: 0, to: 1 }
  const isNoun = words.determiners.has(items[0]?.text ?? '') && words.canSpeak(items[1]?.text ?? '')
  if (!isNoun) return null
  let to = 2
  while (items[to]?.kind === 'word' && hangsOn(items[to]!, words)) to++
  while (
    to > 2 &&
    (words.links.has(items[to - 1]!.text) || words.determiners.has(items[to - 1]!.text))
  )
    to--
  return { from: 0, to }
}
