/** Verbs of speech that are spelt like a preposition: «عقب», «بين». */
import type { Rule } from '../rule.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isParty } from '../lexicon/basis.ts'
import { sayingNouns } from '../lexicon/words.ts'
import { wordBeside, wordOf, type PlacedVerb } from '../phrases/placed-verb.ts'
import type { ArabicWord } from '../phrases/sentence.ts'

/** What tells that such a word is a preposition. */
export const prepositionRules: readonly Rule<PlacedVerb>[] = [
  {
    name: 'preposition of time',
    accepted: 'عقب الوزير على الخطة.',
    refused: 'تعهد الوزير عقب اجتماعه بالعمل على الخطة.',
    refuses: (verb) =>
      verb.at > 0 &&
      wordOf(verb).folded === 'عقب' &&
      (isAbstract(wordBeside(verb, 1)) ||
        sayingNouns.has(wordBeside(verb, 1)) ||
        isDefiniteThing(verb.sentence.words[verb.at + 1])),
  },
  {
    name: 'between two',
    accepted: 'بين الوزير أن الطريق مغلق.',
    refused: 'وقع خلاف بينها وبين مدير ظن أن الطريق مغلق.',
    refuses: (verb) => {
      if (!/^و?بين$/.test(wordOf(verb).folded)) return false
      const next = verb.sentence.words[verb.at + 1]
      return (
        next === undefined ||
        isBetweenAgain(verb) ||
        (!next.before.comma &&
          (next.named || next.folded.startsWith('ال')) &&
          wordBeside(verb, 2).startsWith('و'))
      )
    },
  },
]

/** «عقب | المباراة» */
const isDefiniteThing = (word: ArabicWord | undefined): boolean =>
  word !== undefined && /^ال.{3,}/.test(word.folded) && !word.named && !isParty(word.folded)

/** «بينها | وبين المدير»: between the two of whom the first was told */
const isBetweenAgain = ({ sentence: { words }, at }: PlacedVerb): boolean =>
  words[at]!.folded === 'وبين' &&
  words
    .slice(Math.max(0, at - betweenReach), at)
    .some(({ folded }) => /^[وف]?(ما)?بين(ي|نا|ك|كم|ه|ها|هم|هما)?$/.test(folded))
const betweenReach = 6
