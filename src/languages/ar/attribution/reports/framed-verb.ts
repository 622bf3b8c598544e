/** A verb of speech with what brings its content, where that can belong to it. */
import type { Rule } from '../rule.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isDocument } from '../lexicon/basis.ts'
import { dayWords } from '../lexicon/words.ts'
import { isOfNobodyElse } from '../phrases/accusation.ts'
import { behindPost } from '../phrases/behind-post.ts'
import { objectBehindOccasion } from '../phrases/behind-occasion.ts'
import { findObject } from '../phrases/object.ts'
import {
  isBarePast,
  isBehindHelper,
  isParticiple,
  isPassivePresent,
  wordBeside,
  wordOf,
} from '../phrases/placed-verb.ts'
import { findFrame, type Frame } from '../phrases/verb-frame.ts'
import { answersCalling } from './answers-calling.ts'
import { isOfAnother } from './frame-of-another.ts'
import { consideredOneOf } from './considered.ts'
import { isSaying } from './saying-nouns.ts'
import type { SpokenVerb } from './spoken-verb.ts'
import { isRelaying } from './turned-speech.ts'
import { isFinished } from '../phrases/ends-before.ts'
import { putDownAt } from '../phrases/put-down-to.ts'

export interface FramedVerb extends SpokenVerb {
  /** what was found behind the verb */
  found: Frame | null
  /** the same when nothing shows that it belongs to another word */
  frame: Frame | null
}

const lemmaOf = ({ form }: SpokenVerb): string => form.verb.lemma

/** What tells of a verb's frame, or its want of one, that nothing is said. */
export const frameRules: readonly Rule<FramedVerb>[] = [
  {
    name: 'noun far from its frame',
    accepted: 'وكان المجلس البلدي قد ذكر في بيان أن الطريق مغلق.',
    refused: 'وصل المجلس رد واحد يفيد بأن الطريق مغلق.',
    refuses: (verb) =>
      verb.found !== null &&
      isBarePast(verb.form) &&
      !verb.begins &&
      verb.found.at > verb.at + 1 &&
      !isBehindHelper(verb) &&
      !['complement', 'pronoun', 'relative'].includes(verb.clause.joint),
  },
  {
    name: 'noun of demand',
    accepted: 'تحدثت النقابة، مطالبة الحكومة بإقالة المدير.',
    refused: 'بعد مطالبة النقابة بإقالة المدير.',
    refuses: (verb) =>
      isParticiple(verb.form) &&
      lemmaOf(verb) === 'طالب' &&
      verb.form.gender === 'f' &&
      !wordOf(verb).before.comma &&
      verb.prefix === 0 &&
      verb.found?.at !== verb.at + 1,
  },
  {
    name: 'accused, not accusing',
    accepted: 'واتهم الوزير كذلك الشركة بالتقصير.',
    refused: 'واتهم كذلك بالتقصير.',
    refuses: (verb) => isOfNobodyElse(verb, chargeOf(verb)),
  },
  consideredOneOf,
  {
    name: 'between',
    accepted: 'وبين الوزير أن الطريق مغلق.',
    refused: 'المسافة بين مدينة وأخرى طويلة.',
    refuses: (verb) =>
      lemmaOf(verb) === 'بين' &&
      (!verb.begins || verb.frame?.kind !== 'that' || verb.frame.at > verb.at + 9),
  },
  {
    name: 'carried',
    accepted: 'حمل الوزير الشركة مسؤولية الحريق.',
    refused: 'حمل الوزير الحقيبة.',
    refuses: (verb) =>
      lemmaOf(verb) === 'حمل' &&
      !verb.sentence.words
        .slice(verb.at + 1, verb.at + farthestBlame)
        .some(({ folded }) => /^(ال)?مسوولي(ه|ات)$/.test(folded)),
  },
  answersCalling,
  {
    name: 'first person without أنّ',
    accepted: 'قال الوزير: "أؤكد أن الطريق مغلق".',
    refused: 'قال الوزير: "أؤكد على الخطة".',
    refuses: ({ form, frame }) =>
      form.person === 1 && !form.verb.belief && frame !== null && frame.kind !== 'that',
  },
  {
    name: 'brought from nobody',
    accepted: 'نقلت الصحيفة عن الوزير أن الطريق مغلق.',
    refused: 'نقلت الشركة البضائع.',
    refuses: (verb) =>
      lemmaOf(verb) === 'نقل' &&
      !verb.sentence.words
        .slice(verb.at + 1, verb.frame?.at ?? verb.at)
        .some(({ folded }) => isRelaying(folded)),
  },
  {
    name: 'shown by no document',
    accepted: 'أظهرت دراسة تراجع الأسعار.',
    refused: 'أظهر اللاعب رغبة في الفوز.',
    refuses: (verb) =>
      lemmaOf(verb) === 'اظهر' &&
      !verb.frame &&
      verb.clause.joint !== 'pronoun' &&
      !(verb.before && isDocument(verb.sentence.words[verb.before.from]!.folded)) &&
      !isDocument(wordBeside(verb, 1)),
  },
]

/** Words from «حمّل» to what is blamed on somebody. */
const farthestBlame = 17

/** «اتهم الشركة | بالتقصير»: index of what somebody is accused of; -1 without it. */
const chargeOf = ({ frame, at, sentence: { words } }: FramedVerb): number => {
  if (frame) return frame.kind === 'preposition' || frame.kind === 'that' ? frame.at : -1
  return words[at + 1]?.folded.startsWith('بال') ? at + 1 : -1
}

export function withFrame(verb: SpokenVerb): FramedVerb {
  const found = findFrame(verb.sentence, verb.at, verb.form.verb, behindSubject(verb))
  const isOwn = found && !isOfAnother(verb, found) && !isBehindObject(verb, found)
  const { text, sentence, at, form, prefix, clause, begins, before, acted, coordinate } = verb
  const frame = isOwn ? found : null
  return {
    text,
    sentence,
    at,
    form,
    prefix,
    clause,
    begins,
    before,
    acted,
    coordinate,
    found,
    frame,
  }
}

/** With which word a frame can begin: behind a post and the name of who holds it. */
function behindSubject({ sentence: { words }, at, form }: SpokenVerb): number {
  const held = isParticiple(form) ? -1 : behindPost(words, at + 1, words.length)
  return held > 0 && held < words.length ? held : at + 1
}

/** «أعلن الوزير رفض الخطة "القديمة"», «اعتبر سامي نصر القرار "كارثة"»: a part of what is told. */
function isBehindObject(verb: SpokenVerb, { kind, at }: Frame): boolean {
  if (kind !== 'quote' || !verb.form.verb.object) return false
  const object = objectOf(verb)
  if (object < 0 || object >= at) return false
  const { folded } = verb.sentence.words[object]!
  const isOfAny = verb.form.verb.object === 'any' && !verb.form.verb.addressee
  return isAbstract(folded) || (isOfAny && object > verb.at + 1 && folded.startsWith('ال'))
}

const objectOf = ({ sentence, at, form, before }: SpokenVerb): number =>
  findObject(
    sentence,
    at,
    takesWhatFollows(form) ? { ...form.verb, object: 'any' } : form.verb,
    before || isParticiple(form) || form.plural ? 'before' : 'after',
  )

/** «مؤكدا الحاجة إلى الماء»: behind a man's participle in the accusative no subject can stand. */
const takesWhatFollows = ({ tense, gender, plural, verb }: SpokenVerb['form']): boolean =>
  tense === 'participle' && gender === 'm' && !plural && verb.common && verb.object !== null

/** The frame of a verb that says something, its object where nothing else is one. */
export function getFrame(verb: FramedVerb): Frame | null {
  const { sentence, at, form, frame } = verb
  const isRefusal = frame?.kind === 'that' && form.verb.object === 'any'
  const refused = isRefusal ? refusedAt(verb, frame) : -1
  if (refused > 0) return objectFrame(verb, refused)
  const nearer = frame?.kind === 'preposition' ? nearerObject(verb, frame) : -1
  if (nearer > 0) return objectFrame(verb, nearer)
  if (frame && !(isRefusal && form.verb.nounish && frame.at > at + 12)) return frame
  const object = mayHaveObject(verb) ? objectOf(verb) : -1
  const told = object > 0 || !verb.begins ? object : putDownAt(sentence.words, at, form)
  return told > 0 ? objectFrame(verb, told) : null
}

/**
 * «رفضت الحكومة مزاعم المعارضة بأن», «نفى الوزير التقارير التي تفيد بأن»: what is refused begins with
 * the noun of speech; its index, -1 without one.
 */
const refusedAt = ({ sentence: { words }, at }: FramedVerb, frame: Frame): number =>
  words.findIndex(
    ({ folded }, i) =>
      i > at + 1 && i < frame.at && (isSaying(folded) || isTold(words, i, frame.at)),
  )

/** «التقارير الصحفية التي»: a report of which a relative clause tells. */
const isTold = (words: SpokenVerb['sentence']['words'], at: number, framed: number): boolean =>
  /^ال(تقارير|اخبار|معلومات|روايات|احاديث|رسايل)$/.test(words[at]!.folded) &&
  words.slice(at + 1, Math.min(framed, at + 3)).some(({ folded }) => folded === 'التي')

/**
 * «أكد سامي نصر | التمسك بالخطة التي أثنى على نتائجها»: the object right behind the subject is nearer
 * than a preposition; its index, -1 without one.
 */
function nearerObject(verb: FramedVerb, { at: framed }: Frame): number {
  const { sentence, at, form } = verb
  if (form.verb.addressee || !mayHaveObject(verb)) return -1
  const object = objectOf(verb)
  if (object <= at + 1 || object >= framed) return -1
  if (objectBehindOccasion(sentence.words, at) === object) return object
  const end = sentence.words[at + 1]?.personEnd ?? 0
  const isBehindPerson = end > 0 && sentence.words[object - 1]!.end === end
  return isBehindPerson || isActBehindSubject(sentence.words, at, object) ? object : -1
}

/** «أعلن المجلس | تأجيل الحديث عن الخطة»: behind what is finished an act without its article is told. */
const isActBehindSubject = (
  words: SpokenVerb['sentence']['words'],
  verb: number,
  object: number,
): boolean => {
  const isComplete = isFinished(words, verb + 1, object) || dayWords.has(words[object - 1]!.folded)
  return isComplete && isAbstract(words[object]!.folded)
}

function mayHaveObject(verb: FramedVerb): boolean {
  const { form, begins, before, clause } = verb
  const isPresent = form.tense === 'present'
  return (
    form.verb.object !== null &&
    form.person === 3 &&
    (begins || before !== null || isParticiple(form)) &&
    !(isPresent && clause.joint === 'relative') &&
    !(isPresent && !before && !form.verb.passive && isPassivePresent(wordOf(verb).folded))
  )
}

function objectFrame({ sentence: { words, quotes } }: FramedVerb, object: number): Frame {
  const { start, before } = words[object]!
  const quoted = before.opens >= 0 ? quotes[before.opens]!.start : start
  return { kind: 'object', at: object, from: object, start: quoted, quote: -1 }
}
