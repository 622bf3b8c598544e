import type { InterviewRules } from '../../../languages/claims/interview-rules.ts'
import { plain, type Turn } from './read-turns.ts'

/** A question with the turns that answer it. */
export interface Exchange {
  question: Turn
  answers: Turn[]
}

/** Of the lines with one sign at least two, and of them this share, ask. */
const leastAsking = 2
const askingShare = 0.5
/** Of whoever asks by name, who also remarks. */
const voicesAsking = 0.3

/**
 * The questions of a text with their answers, by the first of three ways in which its lines show
 * who asks: labels, a look or mark that the answers do not have, the question mark.
 */
export function findExchanges(turns: readonly Turn[], { askers }: InterviewRules): Exchange[] {
  const asking = askingKeys(turns, askers)
  const isLabelled = turns.filter(({ sign }) => 'label' in sign).length >= 2 * leastAsking
  const asks = (turn: Turn): boolean =>
    asking.size > 0 ? asking.has(keyOf(turn)) : !isLabelled && turn.isQuestion
  const exchanges: Exchange[] = []
  let open: Exchange | null = null
  for (const turn of turns) {
    if (asks(turn)) exchanges.push((open = { question: turn, answers: [] }))
    else if (turn.sign.kind === 'look' && turn.sign.key === 'heading') open = null
    else open?.answers.push(turn)
  }
  return exchanges.filter(({ answers }) => answers.length > 0)
}

const voiceKey = 'voice '

/** What lines with the same voice, mark or look have in common. */
export const keyOf = ({ sign }: Turn): string => {
  switch (sign.kind) {
    case 'voice':
      return voiceKey + sign.voice
    case 'mark':
    case 'look':
      return `${sign.kind} ${sign.key}`
    default:
      return sign.kind
  }
}

/** Lines with one sign. */
interface Lines {
  all: number
  questions: number
  /** followed by a line of another sign */
  answered: number
}

/**
 * The signs of questions. Dashes before questions and answers alike tell nothing: a line of a sign
 * that asks is mostly followed by one of another. Where labels tell who asks, no other sign does.
 */
function askingKeys(turns: readonly Turn[], askers: ReadonlySet<string>): Set<string> {
  const lines = countLines(turns)
  const labelled = [...lines.keys()].filter(
    (key) =>
      key === 'question' || (key.startsWith(voiceKey) && askers.has(key.slice(voiceKey.length))),
  )
  if (labelled.length > 0) return new Set(labelled)
  const asking = [...lines].filter(
    ([key, { all, questions, answered }]) =>
      key !== `look ${plain}` &&
      key !== 'answer' &&
      questions >= leastAsking &&
      questions >= (key.startsWith(voiceKey) ? voicesAsking : askingShare) * all &&
      answered > askingShare * all,
  )
  const voices = asking.filter(([key]) => key.startsWith(voiceKey))
  if (voices.length === 0) return new Set(asking.map(([key]) => key))
  const shareOf = ([, { all, questions }]: [string, Lines]) => questions / all
  return new Set([voices.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a))[0]])
}

function countLines(turns: readonly Turn[]): Map<string, Lines> {
  const lines = new Map<string, Lines>()
  turns.forEach((turn, i) => {
    const key = keyOf(turn)
    const count = lines.get(key) ?? { all: 0, questions: 0, answered: 0 }
    lines.set(key, count)
    const next = turns[i + 1]
    count.all++
    if (turn.isQuestion) count.questions++
    if (next && keyOf(next) !== key) count.answered++
  })
  return lines
}
