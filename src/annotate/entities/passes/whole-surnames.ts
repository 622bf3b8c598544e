import type { Draft } from '../draft-mentions.ts'
import { fullNamesByLast } from './full-names.ts'
import type { NameWord } from '../name-words.ts'

/**
 * «قال | لماني» where «مختار لماني» stands too: the first letter is the surname's own, no particle before a name
 * «ماني». Where names have capitals no particle is written onto them.
 */
export function wholeSurnames(drafts: readonly Draft[], sentences: readonly NameWord[][]): Draft[] {
  const full = fullNamesByLast(drafts)
  return drafts.map((draft) => {
    const word = sentences[draft.sentence]?.[draft.from]
    if (!word || draft.type !== 'PER' || draft.to - draft.from !== 1) return draft
    const isCut = draft.start > word.start && draft.end === word.end
    return isCut && full.has(word.folded)
      ? { ...draft, words: [word.folded], start: word.start }
      : draft
  })
}
