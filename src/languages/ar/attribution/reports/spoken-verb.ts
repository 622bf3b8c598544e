/** A verb of speech with the clause it stands in and the subject before it. */
import type { Rule } from '../rule.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { findClauseStart, type ClauseStart } from '../phrases/clause.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import {
  isBarePast,
  isParticiple,
  isShownPassive,
  wordBeside,
  wordOf,
  type PlacedVerb,
} from '../phrases/placed-verb.ts'
import { isOfOtherGender } from '../phrases/subject-behind.ts'
import { actorBefore } from '../subjects/acts-and-says.ts'
import { frontedSubject } from '../subjects/fronted-subject.ts'
import { isToldIn, senderBefore, whoSaysIn } from '../subjects/told-in.ts'
import { complementisers, prepositions } from '../lexicon/words.ts'

export interface SpokenVerb extends PlacedVerb {
  clause: ClauseStart
  /** no subject stands before it in its clause */
  begins: boolean
  /** the subject before it */
  before: Stretch | null
  /** the subject before it acted before: «الوزارة تقيل المدير | وتنتقد فريقه» */
  acted: boolean
  /** it goes on with the subject of the verb before it */
  coordinate: boolean
}

/** Verbs that in the passive tell of a deed: «دُفع», «استُبعد» */
const deeds = /^(دفع|استبعد|حمل|عرض|وجه)$/

/** What tells of the words before a verb of speech that it is none. */
export const subjectRules: readonly Rule<SpokenVerb>[] = [
  {
    name: 'noun without a subject',
    accepted: 'الوزير رفض الخطة.',
    refused: 'وصل "تعليق على" رفض المجلس للخطة.',
    refuses: ({ form, begins, before }) => isBarePast(form) && !begins && !before,
  },
  {
    name: 'what was done to somebody or something',
    accepted: 'أُعلن إغلاق الطريق.',
    refused: 'دُفعت السلفة بتوقيع الوزير.',
    refuses: (verb) => deeds.test(verb.form.verb.lemma) && isShownPassive(verb),
  },
  {
    name: 'participle inside a quotation',
    accepted: 'قال الوزير: "الطريق مغلق"، مؤكدا أن الجسر مغلق.',
    refused: 'قال الوزير: "كان المجلس رافضا الخطة".',
    refuses: (verb) =>
      isParticiple(verb.form) &&
      wordOf(verb).quote >= 0 &&
      verb.at + 1 < verb.sentence.words.length &&
      !complementisers.has(wordBeside(verb, 1)) &&
      !complementisers.has(wordBeside(verb, 2)),
  },
]

/** `earlier`: the claims of its sentence before it. */
export function withSubject(verb: PlacedVerb, earlier: readonly CueCandidate[]): SpokenVerb {
  const { text, sentence, at, form, prefix } = verb
  const clause = clauseOf(verb)
  const begins = prefix > 0 || clause.from === at || onlyAdverbs(verb, clause.from)
  const isBound = isParticiple(form) || form.person === 1
  const fronted = isBound ? null : frontedSubject(sentence, at)
  const own = fronted ?? (isBound ? null : begins ? sender(verb) : subjectBefore(verb, clause))
  const actor = own === null && begins && !isBound ? actorBefore(sentence, at, form) : null
  const before = own ?? actor
  const coordinate = goesOn(verb, earlier)
  const acted = actor !== null
  return { text, sentence, at, form, prefix, clause, begins, before, acted, coordinate }
}

/**
 * «تلقت الصحيفة شكوى من سامي نصر، | يقول فيها إن»: who sent it, behind a comma too; «اكتفت الوزارة ببيان من
 * سطرين | قالت فيه إن»: who acts
 */
function sender({ sentence, at, form, prefix }: PlacedVerb): Stretch | null {
  const { words } = sentence
  if (prefix > 0 || !isToldIn(sentence, at)) return null
  const isParted = words[at]!.before.comma
  // «إفصاحا أعلنت فيه | الشركة عن»: who says it stands behind the verb
  if (!isParted && !bringing(words[at + 2]?.folded ?? '')) return null
  const found = isParted ? senderBefore(sentence, at) : whoSaysIn(sentence, at)
  return found && !isOfOtherGender(sentence.words[found.from]!, form) ? found : null
}

const bringing = (folded: string): boolean =>
  complementisers.has(folded) || prepositions.has(folded)

/** Words before a verb in which a noun and its relative clause stand. */
const longestDescribed = 18

/** The subject of the clause, with the relative clause that describes it: «الوزير الذي زار المدينة | قال». */
function subjectBefore({ sentence, at, form }: PlacedVerb, clause: ClauseStart): Stretch | null {
  // «في حفل | قال فيه إن»; not «تصريحات للوزير سامي نصر | قال فيها»
  if (isToldIn(sentence, at)) {
    const teller = whoSaysIn(sentence, at)
    const isNamed = sentence.words.slice(clause.from, at).some(({ named }) => named)
    if (teller || (form.tense === 'past' && !isNamed)) return teller
  }
  if (clause.joint !== 'relative' || clause.from >= at)
    return findSubjectBefore(sentence, clause.from, at)
  const { from } = findClauseStart(sentence, clause.opening)
  return at - from > longestDescribed ? null : findSubjectBefore(sentence, from, at)
}

function clauseOf(verb: PlacedVerb): ClauseStart {
  const { sentence, at, prefix } = verb
  if (prefix === 0) return findClauseStart(sentence, at)
  return { from: at, opening: at, joint: wordOf(verb).before.comma ? 'comma' : 'conjunction' }
}

/** «قد», «وكان», «أمس»: nothing that could be a subject stands before the verb. */
function onlyAdverbs(verb: PlacedVerb, from: number): boolean {
  return (
    findSubjectBefore(verb.sentence, from, verb.at) === null &&
    !prepositions.has(wordBeside(verb, -1))
  )
}

/** «قالت الوزيرة إن…، ودعت إلى…» */
function goesOn(verb: PlacedVerb, earlier: readonly CueCandidate[]): boolean {
  if (verb.prefix === 0 || !wordOf(verb).before.comma) return false
  const leader = earlier.findLast((claim) => !claim.aside && claim.form?.tense !== 'participle')
  return leader?.speaker != null && leader.gender === verb.form.gender
}
