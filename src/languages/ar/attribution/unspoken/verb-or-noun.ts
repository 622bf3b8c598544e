/** Words spelt like verbs of speech that are none here: nouns, passives, denials. */
import type { Rule } from '../rule.ts'
import { complementisers, negations, prepositions } from '../lexicon/words.ts'
import { isOfEachOther } from '../phrases/accusation.ts'
import { isByline } from '../phrases/byline.ts'
import { howThingsAre, scripture } from './of-nobody.ts'
import { deedRules } from './deeds.ts'
import { unsaid } from './unsaid.ts'
import { cameIn, neitherWay, saidByNobody } from './neither-way.ts'
import { nounUnderPreposition } from '../phrases/often-noun.ts'
import { findPerformedNoun } from '../phrases/performed-noun.ts'
import {
  isBarePast,
  isParticiple,
  wordBeside,
  wordOf,
  type PlacedVerb,
} from '../phrases/placed-verb.ts'
import { prepositionRules } from './verb-or-preposition.ts'
import { whatItShows } from './what-it-shows.ts'
import { foldedSet, wordSet } from '../../../word-sets.ts'

/** «رفض الكشف عن هويته» tells of an unnamed source and says nothing. */
const hiding = /^((عدم )?(ذكر|كشف|الكشف|نشر|الافصاح|الادلاء|التصريح)( |$)|عدم )/

const lastLetter = (verb: PlacedVerb): string => verb.text[wordOf(verb).end - 1]!

/** «ماذا قالت الشركة»: whoever asks tells of no words. */
const questions: ReadonlySet<string> = wordSet(
  'ماذا وماذا بماذا لماذا ولماذا فماذا كيف وكيف متي ومتي اين',
)

/** What befalls a student, and whose he is. */
const beforeStudent: ReadonlySet<string> = foldedSet(`
والد والدة شقيق شقيقة ابن كل أي شهادة مقتل مصرع وفاة انتحار إصابة غرق استشهاد اعتداء ضرب طعن دهس خطف اختطاف
اعتقال توقيف سجن طرد فصل ترحيل
`)

/** «تم | رفض الخطة», «يمكنه | رفض الخطة»: behind it stands a noun, whatever verb that is spelt like */
const wasDone = /^[وف]?(تم|تمت|يتم|تتم|سيتم|ستتم|[يت]مكن(ه|ها|هم|نا)?)$/

/** What tells that a word spelt like a verb of speech is another word. */
export const homographRules: readonly Rule<PlacedVerb>[] = [
  {
    name: 'asked after',
    accepted: 'قالت الشركة إن الطريق مغلق.',
    refused: 'ماذا قالت الشركة إن الطريق مغلق؟',
    refuses: (verb) => questions.has(wordBeside(verb, -1)),
  },
  ...unsaid,
  whatItShows,
  neitherWay,
  saidByNobody,
  scripture,
  howThingsAre,
  cameIn,
  {
    name: 'noun in ي',
    accepted: 'نفى الوزير إغلاق الطريق.',
    refused: 'نفي الوزير إغلاق الطريق قديم.',
    refuses: (verb) =>
      verb.form.tense === 'past' &&
      /^و?(نادي|راي|نفي|حكي)$/.test(wordOf(verb).folded) &&
      lastLetter(verb) === 'ي',
  },
  {
    name: 'another verb in ى',
    accepted: 'المدير يدعي أن الطريق مغلق.',
    refused: 'الرجل يدعى سامي.',
    refuses: (verb) =>
      verb.form.verb.lemma === 'ادعي' && verb.form.tense === 'present' && lastLetter(verb) === 'ى',
  },
  {
    name: 'here',
    accepted: 'هنأ سامي نصر الفريق.',
    refused: 'هنا سامي نصر الفريق.',
    refuses: (verb) => /^[وف]?هنا$/.test(wordOf(verb).folded) && lastLetter(verb) !== 'أ',
  },
  {
    name: 'accused one',
    accepted: 'زار الوزير المدينة، متهما الشركة بالتقصير.',
    refused: 'كان الوزير متهما الأسبوع الماضي بالتقصير.',
    refuses: (verb) =>
      isParticiple(verb.form) &&
      verb.form.verb.lemma === 'اتهم' &&
      ((!wordOf(verb).before.comma && verb.prefix === 0) ||
        /^اخر(ين|ون)?$/.test(wordBeside(verb, 1))),
  },
  {
    name: 'accused of each other',
    accepted: 'واتهم الوزير الشركة الأخرى بالتقصير.',
    refused: 'واتهم كل منهما الآخر بالتقصير.',
    refuses: isOfEachOther,
  },
  {
    name: 'sentenced',
    accepted: 'حكم القاضي بأن الطريق مغلق.',
    refused: 'حكم على سامي نصر بالسجن سنتين.',
    refuses: (verb) =>
      /^[وف]?حكم$/.test(wordOf(verb).folded) && /^علي(ه|ها|هم|هما)?$/.test(wordBeside(verb, 1)),
  },
  {
    name: 'ending of a noun',
    accepted: 'وعده الوزير بأن الطريق سيفتح.',
    refused: 'وصلت قوات وعدة كتائب.',
    refuses: (verb) => verb.form.pronoun && lastLetter(verb) === 'ة',
  },
  {
    name: 'noun after أنّ',
    accepted: 'أعلن المجلس أن الوزير رفض الخطة.',
    refused: 'قال الوزير إن رفض الخطة خطأ.',
    refuses: (verb) =>
      verb.prefix === 0 && isBarePast(verb.form) && /^[وف]?ب?ان$/.test(wordBeside(verb, -1)),
  },
  {
    name: 'act that was done',
    accepted: 'رفض المجلس إغلاق الطريق.',
    refused: 'وقد تم رفض إغلاق الطريق.',
    refuses: (verb) =>
      isBarePast(verb.form) && !wordOf(verb).before.comma && wasDone.test(wordBeside(verb, -1)),
  },
  nounUnderPreposition,
  {
    name: 'noun after a particle of nouns',
    accepted: 'الوزير رفض الخطة.',
    refused: 'قال الوزير: كل رفض للخطة خطأ.',
    refuses: (verb) =>
      isBarePast(verb.form) && /^[وف]?(لا|لولا|بلا|اي|كل|عدم|ثمه)$/.test(wordBeside(verb, -1)),
  },
  {
    name: 'verb whose noun says what it does',
    accepted: 'وجه الوزير بإغلاق الطريق.',
    refused: 'وجه الوزير الشكر للعمال بالطريق.',
    refuses: (verb) =>
      verb.form.verb.lemma === 'وجه' && findPerformedNoun(verb.sentence.words, verb.at) > 0,
  },
  {
    name: 'it turned out',
    accepted: 'أكد المجلس أن الدراسة تبين أن الطريق مغلق.',
    refused: 'أكد المجلس توقيف شاب تبين أنه سائق الشاحنة.',
    refuses: (verb) =>
      wordOf(verb).folded === 'تبين' &&
      complementisers.has(wordBeside(verb, 1)) &&
      !/(ه|ات)$/.test(wordBeside(verb, -1)),
  },
  {
    name: 'noun of what it is for',
    accepted: 'طلب المدير من العمال فتح الطريق.',
    refused: 'جمع الشباب من أجل حثهم على فتح الطريق.',
    refuses: (verb) => wordBeside(verb, -1) === 'اجل' && wordBeside(verb, -2) === 'من',
  },
  {
    name: 'byline',
    accepted: 'كتب سامي نصر في الصحيفة أن الطريق مغلق.',
    refused: 'كتب سامي نصر: أعلن الوزير أن الطريق مغلق.',
    refuses: ({ sentence, at }) => isByline(sentence.words, at),
  },
  {
    name: 'arrival of a document',
    accepted: 'سأل الطالب المدير ورد المدير بأن الطريق مغلق.',
    refused: 'قال الوزير في بيان ورد لصحيفة المنارة إن الطريق مغلق.',
    refuses: (verb) =>
      verb.form.verb.lemma === 'رد' &&
      verb.prefix === 1 &&
      !wordOf(verb).before.comma &&
      /^ب?(بيان|بلاغ|تصريح|خبر|نبا|تقرير|كتاب|اتصال|ايجاز)$/.test(wordBeside(verb, -1)),
  },
  {
    name: 'where something gathers',
    accepted: 'قال الوزير إن الطريق مغلق منذ تجمع الناس.',
    refused: 'ابتعد الناس عن أماكن تجمع المياه حفاظا على سلامتهم.',
    refuses: (verb) =>
      wordOf(verb).folded === 'تجمع' &&
      /^(اماكن|مكان|مناطق|منطقه|نقاط|نقطه|مواقع|موقع|مراكز|مركز|ساحات|ساحه)$/.test(
        wordBeside(verb, -1),
      ),
  },
  {
    name: 'student',
    accepted: 'طالب الوزير بإغلاق الطريق.',
    refused: 'زار الوزير والدة طالب بمدرسة المدينة.',
    refuses: (verb) =>
      /^طالب(ه)?$/.test(wordOf(verb).folded) && beforeStudent.has(wordBeside(verb, -1)),
  },
  ...deedRules,
  ...prepositionRules,
]

/** «يذكر أن…», «ويظهر أن…», «يشار إلى أن…» at the beginning: said by nobody but the article. */
export function isNarrators(verb: PlacedVerb): boolean {
  if (verb.at > 0) return false
  const { folded } = wordOf(verb)
  if (/^و?(يذكر|يظهر)$/.test(folded)) return complementisers.has(wordBeside(verb, 1))
  return (
    /^و?يشار$/.test(folded) &&
    wordBeside(verb, 1) === 'الي' &&
    complementisers.has(wordBeside(verb, 2))
  )
}

/** What tells that such a word is none, or one that says nothing. */
export const unspokenRules: readonly Rule<PlacedVerb>[] = [
  ...homographRules,
  {
    name: 'noun after a preposition',
    accepted: 'قال الوزير أمس إن الطريق مغلق.',
    refused: 'عاد الوزير بعد رفض الخطة.',
    refuses: (verb) =>
      verb.prefix === 0 &&
      !isParticiple(verb.form) &&
      (verb.form.verb.nounish || verb.form.tense === 'past') &&
      wordBeside(verb, -1) !== 'فيما' &&
      prepositions.has(wordBeside(verb, -1)) &&
      !wordOf(verb).before.comma &&
      !wordOf(verb).before.closes,
  },
  {
    name: "narrator's own opening",
    accepted: 'الوزير يذكر أن الطريق مغلق.',
    refused: 'يذكر أن الطريق مغلق.',
    refuses: isNarrators,
  },
  {
    name: 'kept back',
    accepted: 'رفض المصدر الهجوم.',
    refused: 'رفض الكشف عن هويته.',
    refuses: (verb) =>
      /^(رفض|طلب|اشترط)$/.test(verb.form.verb.lemma) &&
      hiding.test(`${wordBeside(verb, 1)} ${wordBeside(verb, 2)}`),
  },
  {
    name: 'names a name',
    accepted: 'ذكر المصدر أن الطريق مغلق.',
    refused: 'ذكر اسمه مرتين.',
    refuses: (verb) =>
      verb.form.verb.lemma === 'ذكر' && /^اسم(ه|ها|هم|اي)/.test(wordBeside(verb, 1)),
  },
  {
    name: 'not said',
    accepted: 'لا يعتقد الوزير أن الطريق مغلق.',
    refused: 'لم يعلن الوزير عن الخطة.',
    refuses: (verb) =>
      isNegated(verb) && !verb.form.verb.belief && verb.form.verb.stance === 'neutral',
  },
]

export function isNegated(verb: PlacedVerb): boolean {
  const previous = wordBeside(verb, -1)
  return previous !== 'ما' && negations.has(previous)
}
