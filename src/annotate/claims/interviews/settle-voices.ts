import type { Entity } from '../../../model/annotation.ts'
import type { TextDocument } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import { mentionIndexOf } from '../mention-index.ts'
import type { Turn, VoiceSign } from './read-turns.ts'

/**
 * The same turns, where labels of one voice are one: "Rana Aziz", "Aziz" and "RA". What stands only
 * once before a colon and is nobody known is no label: "One thing: …".
 */
export function settleVoices(
  turns: readonly Turn[],
  { text, blocks }: TextDocument,
  entities: readonly Entity[],
  askers: ReadonlySet<string>,
): Turn[] {
  const shortNames = shortNamesOf(entities)
  const initials = new Map<string, string>()
  const written = ({ label }: VoiceSign) => text.slice(label.start, label.end)
  for (const { sign } of turns)
    if (sign.kind === 'voice') initials.set(initialsOf(written(sign)), sign.voice)
  const settle = (voice: VoiceSign): VoiceSign => {
    const letters = asInitials(written(voice))
    const person = personNamed(voice, entities) ?? shortNames.get(letters ?? voice.voice)
    if (person) {
      const isName = written(voice).length <= person.name.length
      return { ...voice, voice: fold(person.name), person, ...(isName && { isName }) }
    }
    return { ...voice, voice: (letters && initials.get(letters)) || voice.voice }
  }
  const settled = turns.map((turn) =>
    turn.sign.kind === 'voice' ? { ...turn, sign: settle(turn.sign) } : turn,
  )
  const counts = new Map<string, number>()
  for (const { sign } of settled)
    if (sign.kind === 'voice') counts.set(sign.voice, (counts.get(sign.voice) ?? 0) + 1)
  // within a paragraph only a label that is known without it parts two turns
  const begin = new Set(
    settled.flatMap(({ sign, block }) =>
      sign.kind === 'voice' && sign.label.start === blocks[block]!.start ? [sign.voice] : [],
    ),
  )
  const isVoice = ({ sign }: Turn): boolean =>
    sign.kind !== 'voice' ||
    askers.has(sign.voice) ||
    sign.isName === true ||
    (counts.get(sign.voice)! > 1 && (begin.has(sign.voice) || isShort(written(sign))))
  return withoutLabels(settled, (turn) => !isVoice(turn))
}

const isShort = (label: string): boolean => !label.includes(' ')

/** The same turns, in which the labels of some are words of the paragraph. */
function withoutLabels(turns: readonly Turn[], isWords: (turn: Turn) => boolean): Turn[] {
  const kept: Turn[] = []
  for (const turn of turns) {
    const { sign, words } = turn
    const before = kept.at(-1)
    if (sign.kind !== 'voice' || !isWords(turn)) kept.push(turn)
    else if (before?.block === turn.block) {
      const whole = { start: before.words.start, end: words.end }
      kept[kept.length - 1] = { ...before, words: whole, isQuestion: turn.isQuestion }
    } else {
      const { otherwise } = sign
      kept.push({ ...turn, sign: otherwise.sign, words: { ...words, start: otherwise.start } })
    }
  }
  return kept
}

function personNamed({ label }: VoiceSign, entities: readonly Entity[]): Entity | null {
  const named = mentionIndexOf(entities).at(label)
  return named?.type === 'PER' ? named : null
}

/** By the first and the last word of their names, and by their initials, those who bear them alone. */
function shortNamesOf(entities: readonly Entity[]): Map<string, Entity | null> {
  const bearers = new Map<string, Entity | null>()
  for (const person of entities) {
    if (person.type !== 'PER') continue
    const words = fold(person.name).split(' ')
    for (const short of new Set([words[0]!, words.at(-1)!, initialsOf(person.name)]))
      bearers.set(short, bearers.has(short) ? null : person)
  }
  return bearers
}

/** "RA", "R. A." as "RA"; null for words that are no initials. */
function asInitials(label: string): string | null {
  const letters = label.replace(/[.\s-]/g, '')
  return /^\p{Lu}{2,4}$/u.test(letters) ? letters : null
}

/** The first letters of the words of a name that have capitals. */
const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
