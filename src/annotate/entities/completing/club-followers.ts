import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { ClubWords } from '../../../languages/names/club-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { gather } from '../../../text/gather.ts'
import { Evidence } from '../document-evidence.ts'
import { withFurther, type Draft } from '../draft-mentions.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { isTaken } from './taken.ts'

/**
 * `drafts`, in order of the text, with those who follow a club that a text about sport names, «الهلاليون» beside
 * «الهلال», and without what only says of whom he is: «الرئيس | النصراوي» is nobody called so.
 */
export function clubFollowers(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  const { clubs, attached } = names
  if (!clubs || !attached) return [...drafts]
  const stems = isAboutSport(sentences) ? stemsOfClubs(drafts, clubs) : none
  if (stems.size === 0) return [...drafts]
  const families = new Set(
    gather(drafts, ({ type, words }) =>
      type === 'PER' && words.length > 1 ? [words.at(-1)!] : [],
    ),
  )
  const kept = drafts.filter((draft) => {
    const [word] = draft.words
    if (draft.type !== 'PER' || draft.words.length > 1 || families.has(word!)) return true
    if (!stems.has(clubs.adjective.exec(word!)?.[1] ?? '')) return true
    const [words, at] = placeOf(draft.start, sentences)
    return !(isBehindNoun(words, at, names) && (words[at]!.bits & bit.given) === 0)
  })
  const found = gather(sentences, (words, sentence) =>
    gather(words, (word, at): Draft[] => {
      const skip = skipOfFollowers(word, stems, clubs)
      // «استغرب العرباوية»: who speaks is read without them
      if (((words[at - 1]?.bits ?? 0) & bit.speechVerb) !== 0) return []
      if (skip < 0 || (skip === 0 && isBehindNoun(words, at, names))) return []
      const span = { start: word.start + skip, end: word.end, words: [word.folded.slice(skip)] }
      const draft: Draft = { ...span, type: 'GROUP', sentence, from: at, to: at + 1 }
      return isTaken(draft, kept) ? [] : [draft]
    }),
  )
  return withFurther(kept, found)
}

/** Words of a club's name: «نادي الوحدة», «الوداد الرياضي». */
const longest = 2

const none: ReadonlySet<string> = new Set()

const isAboutSport = (sentences: readonly NameWord[][]): boolean =>
  sentences.some((words) => words.some(({ evidence }) => (evidence & Evidence.aboutSport) !== 0))

const stemsOfClubs = (drafts: readonly Draft[], { name }: ClubWords): ReadonlySet<string> =>
  new Set(
    gather(drafts, ({ type, words }) =>
      type === 'ORG' && words.length <= longest
        ? gather(words, (word) => name.exec(word)?.slice(1, 2) ?? [])
        : [],
    ),
  )

/** How much is written onto the word for followers of such a club; -1 where it is none. */
function skipOfFollowers(
  { forms }: NameWord,
  stems: ReadonlySet<string>,
  { followers }: ClubWords,
): number {
  const form = forms.find(({ folded }) => {
    const found = followers.exec(folded)
    return found !== null && stems.has(found[1] ?? found[2]!)
  })
  return form?.skip ?? -1
}

/** «الجماهير النصراوية»: an adjective */
function isBehindNoun(words: readonly NameWord[], at: number, { attached }: NameRules): boolean {
  const before = words[at - 1]
  if (!before || !isClose(words[at])) return false
  return hasArticle(before.folded, attached) || hasArticle(before.core.folded, attached)
}
