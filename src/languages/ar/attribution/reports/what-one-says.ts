import { monthNames } from '../../calendar/words.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { withSpeaker, type Opening, type Phrase } from './phrase-speaker.ts'

/** «حسب ما جاء في بيان», «وفق ما ذكره المدير», «حسبما نقلت الوكالة عن بيان». */
export function readWhat(opening: Opening, verbAt: number): Phrase | null {
  const { sentence } = opening
  const { words } = sentence
  const verb = words[verbAt]
  if (!verb) return null
  if (!tells(verb.folded)) return null
  let from = verbAt + 1
  let end = verb.end
  while (
    words[from] &&
    /^(به|عنه|بها|عنها|فيه|فيها|لها|له|في|عن|علي|من|لدي)$/.test(words[from]!.folded)
  ) {
    if (words[from]!.folded === 'في') end = words[from]!.end
    from++
  }
  // «نشر في فبراير»: when, not where
  if (monthNames.has(words[from]?.folded ?? '')) return null
  const phrase = withSpeaker(opening, from, end)
  if (!phrase?.speaker || !verb.folded.startsWith('نقل')) return phrase
  let about = phrase.speaker.from + 1
  while (about < words.length && about <= phrase.speaker.to && words[about]!.folded !== 'عن')
    about++
  if (words[about]?.folded !== 'عن' || about > phrase.speaker.to) return phrase
  const other = findSpeaker(sentence, about + 1, Math.min(words.length, about + 13))
  if (other)
    return {
      ...phrase,
      end: Math.max(phrase.end, other.to),
      speaker: { from: phrase.speaker.from, to: about },
      through: { cue: { start: words[about]!.start, end: words[about]!.end }, speaker: other },
    }
  return phrase
}

const tells = (folded: string): boolean => appearing.test(folded) || findVerb(folded) !== null
const appearing =
  /^(جاء|ورد|وردت|جاءت|نشر|تردد|نشرت|نشرته|نشره|اوردته|اوردت|نقلت|نقل|نقلته|نقله|افادت|بثت|بثته|تناقلت|يفيد|تفيد)$/
