import { antecedentOf } from './antecedent.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { CueReport } from './cue-report.ts'
import { beliefs, comeUpon, evidential, nobody, speechManners, weakManners } from './doubt-words.ts'
import type { Stretch } from '../phrases/stretch.ts'
import {
  documentNouns,
  organisationNouns,
  outletNouns,
  personNouns,
} from '../lexicon/source-words.ts'
import type { Subject } from './subject.ts'

/** A report with what the rules look at. */
interface Doubtful {
  items: readonly Item[]
  report: CueReport
  /** the other reports of its sentence */
  others: readonly CueReport[]
  isWeak: boolean
  isNamed: boolean
}

/** What makes it unlikely that words are a report of their own. */
export interface DoubtRule {
  name: string
  /** a sentence that tells a claim all the same, and one of which the rule doubts it */
  accepted: string
  refused: string
  doubts(given: Doubtful): boolean
}

const lemmaOf = ({ items, report }: Doubtful) => items[report.cue.to - 1]!.word.lemma
const textOf = ({ items, report }: Doubtful) => items[report.cue.to - 1]!.text

/**
 * What is told inside someone's words is told by them: there, only what is plainly another's speech
 * counts. What might or would be held is not held, and "you" holds nothing.
 */
export const doubtRules: readonly DoubtRule[] = [
  {
    name: 'nobody in particular',
    accepted: 'The mayor supports the plan.',
    refused: 'You want a better road.',
    doubts: ({ items, report: { source }, isWeak }) =>
      isWeak &&
      source !== null &&
      source.headTo - source.from === 1 &&
      nobody.has(items[source.from]!.text),
  },
  {
    name: 'relative of nothing',
    accepted: 'The officer, who said the road was closed, left.',
    refused: 'In which said the road was closed.',
    doubts: ({ items, report: { source } }) =>
      source?.kind === 'relative' &&
      items[source.from]!.text !== 'that' &&
      !antecedentOf(items, source.from),
  },
  {
    name: 'belief of nobody',
    accepted: "The mayor's hope that the road opens is old.",
    refused: 'There is hope that the road opens.',
    doubts: (given) =>
      given.report.manner === 'noun' && !given.report.source && beliefs.has(textOf(given)),
  },
  {
    name: 'traces',
    accepted: 'The report suggests that the road is closed.',
    refused: 'The size of the holes suggests that the road is closed.',
    doubts: (given) =>
      given.report.source !== null &&
      isEvidence(given.items, given.report.source) &&
      evidential.has(lemmaOf(given)),
  },
  {
    name: 'found a thing',
    accepted: 'The study found that the road is broken.',
    refused: 'The officer found a knife in the road.',
    doubts: (given) =>
      given.report.manner === 'phrase' &&
      given.report.source !== null &&
      comeUpon.has(lemmaOf(given)) &&
      !documentNouns.has(given.items[given.report.source.headTo - 1]!.text),
  },
  {
    name: 'participle of nobody',
    accepted: 'The mayor blamed the weather.',
    refused: 'Blaming the weather is easy.',
    doubts: ({ items, report: { source, cue }, isWeak }) =>
      isWeak && !source && items[cue.to - 1]!.word.forms === participle,
  },
  {
    name: 'noun of its own verb',
    accepted: 'The claim that the road is closed is old.',
    refused: 'The mayor said in a statement that the road is closed.',
    doubts: ({ report: { manner, source, content, cue }, others }) =>
      manner === 'noun' &&
      !source &&
      others.some(
        (other) =>
          other.manner !== 'noun' &&
          other.content.some(
            ({ from, to }) => from <= content[0]!.from && to >= content[0]!.to && from >= cue.from,
          ),
      ),
  },
  {
    name: 'may or would',
    accepted: 'The mayor supports the plan.',
    refused: 'The mayor might support the plan.',
    doubts: ({ items, report: { manner, cue }, isWeak, isNamed }) =>
      (isWeak || (manner === 'clause' && !isNamed)) && hasModal(items, cue.from, cue.to),
  },
  {
    name: "inside another's words",
    accepted: 'The mayor said that the council said that the road was closed.',
    refused: 'The mayor said that she thinks the road is closed.',
    doubts: (given) => isInside(given) && (given.isWeak || isOnlyHeld(given)),
  },
]

/** The form -ing of a verb. */
const participle = 16

const isInside = ({ report: { cue }, others }: Doubtful) =>
  others.some(
    (other) =>
      speechManners.has(other.manner) &&
      other.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
  )

/** A clause whose subject neither has a name nor plainly speaks. */
const isOnlyHeld = ({ items, report: { manner, source, cue }, isNamed }: Doubtful) =>
  manner === 'clause' &&
  !isNamed &&
  !(source !== null && speaks(items, source) && tellsSpeech(items, cue)) &&
  items[cue.to - 1]!.word.forms !== participle

/** Each report with the name of the first rule that doubts it, if one does. */
export function withDoubts(items: readonly Item[], reports: readonly CueReport[]): CueReport[] {
  const bySentence = new Map<number, CueReport[]>()
  for (const report of reports) {
    const others = bySentence.get(report.sentence)
    if (others) others.push(report)
    else bySentence.set(report.sentence, [report])
  }
  return reports.map((report) => {
    const { source, manner, sentence } = report
    const given: Doubtful = {
      items,
      report,
      others: bySentence.get(sentence)!.filter((other) => other !== report),
      isWeak: weakManners.has(manner),
      isNamed: source?.kind === 'phrase' && items[source.headTo - 1]!.capital,
    }
    const doubt = doubtRules.find((rule) => rule.doubts(given))?.name
    return doubt ? { ...report, doubt } : report
  })
}

/** "The size of the prints suggests …": a thing without a name that is no document. */
function isEvidence(items: readonly Item[], { from, headTo, kind }: Subject): boolean {
  if (kind !== 'phrase') return false
  for (let i = from; i < headTo; i++) {
    const { text, capital } = items[i]!
    if (
      (capital && i > from) ||
      personNouns.has(text) ||
      organisationNouns.has(text) ||
      documentNouns.has(text) ||
      outletNouns.has(text)
    )
      return false
  }
  return !items[from]!.capital || (items[from]!.word.bits & is.determiner) !== 0
}

/**
 * Words of speech, and a speaker that is named or has a noun of his own: what a quotation passes
 * on.
 */
export function isAnothersSpeech(
  items: readonly Item[],
  { source, manner, cue }: CueReport,
): boolean {
  if (
    !source ||
    source.kind !== 'phrase' ||
    (manner !== 'clause' && manner !== 'quote' && manner !== 'infinitive' && manner !== 'according')
  )
    return false
  return (
    (items[source.headTo - 1]!.capital || speaks(items, source)) &&
    (manner === 'according' || (tellsSpeech(items, cue) && !hasModal(items, cue.from, cue.to)))
  )
}

/** "He said that …" inside a quotation: by whom is for the judge and the ranker. */
export const isSaidByPronoun = (
  items: readonly Item[],
  { source, manner, cue }: CueReport,
): boolean =>
  source?.kind === 'pronoun' &&
  (manner === 'quote'
    ? persons.has(items[source.from]!.text)
    : (manner === 'clause' || manner === 'infinitive') && others.has(items[source.from]!.text)) &&
  tellsSpeech(items, cue)

const others = new Set(['he', 'she', 'they'])
const persons = new Set([...others, 'i', 'we'])

const holding: ReadonlySet<CueReport['manner']> = new Set(['clause', 'infinitive', 'adjective'])

/** "I think that …", "we want to …", "I am sure …": what the one who speaks holds. */
export const isOwnBelief = (items: readonly Item[], { source, manner, cue }: CueReport): boolean =>
  source?.kind === 'pronoun' &&
  holding.has(manner) &&
  cue.to > cue.from &&
  (items[source.from]!.text === 'i' || items[source.from]!.text === 'we')

/** "the report", "officials": somebody or something that can speak, other than by a pronoun. */
function speaks(items: readonly Item[], { kind, headTo }: Subject): boolean {
  const { text } = items[headTo - 1]!
  return (
    kind === 'phrase' &&
    (personNouns.has(text) ||
      organisationNouns.has(text) ||
      documentNouns.has(text) ||
      outletNouns.has(text))
  )
}

function tellsSpeech(items: readonly Item[], { to }: Stretch): boolean {
  return items[to - 1]!.word.cues.some(({ takes }) => takes.includes('q') && takes.includes('t'))
}

function hasModal(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((items[i]!.word.bits & is.modal) !== 0 && items[i]!.text !== 'cannot') return true
  return false
}
