/** Where reported speech ends though no further claim begins there. */
import type { Rule } from '../rule.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import { isAuthorsTurn } from '../phrases/author-begins.ts'
import { opensTime } from '../phrases/opens-time.ts'
import type { ArabicWord } from '../phrases/sentence.ts'

/** A word behind a comma. */
interface Place {
  words: readonly ArabicWord[]
  at: number
}

const wordAt = ({ words, at }: Place, distance = 0): string => words[at + distance]?.folded ?? ''

/** «مستندا», «مشبهة», «شاكرا»: what the speaker does meanwhile. */
const meanwhile =
  /^(و|ف)?(مست.{2,4}|مت.{3,4}|م.{3}|م.ا..)ا$|^(و|ف)?(مست.{2,4}|مت....|مشبه|ملوح|مبرز|مبرر|مذكر)ه$|^(شاكر|مازح|ساخر|ضاحك|ناقل|رابط|نافي|عازي|داعي|ناسب|واصف|كاشف|راد|شارح)(ا|ه)$/
/** what stands behind such a participle */
const brought = /^(الي|ان|انه|انها|علي|من|عن|في|ما|ب.+|ل.+|ب|ل|ال.+)$/

/** «وتحرر المحضر», «وأخطرت النيابة», «وتم اتخاذ الإجراءات»: with what reports of the police end */
export const isOfRecord = (words: readonly ArabicWord[], at: number): boolean =>
  (/^و(تحرر|حرر)$/.test(words[at]!.folded) &&
    /^(ال|ب)?محاضر|^(ال)?محضرا?$/.test(words[at + 1]?.folded ?? '')) ||
  (/^و(تولت|باشرت|امرت|قررت|اخطرت|ابلغت)$/.test(words[at]!.folded) &&
    /^(ال)?نيابه$/.test(words[at + 1]?.folded ?? '')) ||
  (/^و(تم|جري|جاري?)$/.test(words[at]!.folded) &&
    /^(اتخاذ|اخطار|تحرير|التحفظ|احالته|احالتهم|احالتهما|عرضه|عرضهم)$/.test(
      words[at + 1]?.folded ?? '',
    ))

/** What tells of a word behind a comma that the words reported are at an end. */
export const reportEnds: readonly Rule<Place>[] = [
  {
    name: 'main clause behind one that tells when',
    accepted: 'وعندما قالت النقابة إن الطريق مغلق، الجسر مفتوح.',
    refused: 'وعندما سألته النقابة عن الطريق، أجاب: «مغلق».',
    refuses: tellsWhatCame,
  },
  {
    name: 'participle of the one who speaks',
    accepted: 'قال المدير إن الطريق مغلق، مساء أمس.',
    refused: 'قال المدير إن الطريق مغلق، مستندا إلى تقرير.',
    refuses: (place) =>
      !place.words[place.at]!.named &&
      meanwhile.test(wordAt(place)) &&
      brought.test(wordAt(place, 1)),
  },
  {
    name: 'answer',
    accepted: 'قال المدير إن الطريق مغلق، فالجسر قديم.',
    refused: 'قال المدير إن الطريق مغلق، فردت النقابة أمس.',
    refuses: (place) =>
      wordAt(place)[0] === 'ف' && getVerbForm(wordAt(place).slice(1))?.tense === 'past',
  },
  {
    name: 'remark of the article',
    accepted: 'قال المدير إن الطريق مغلق، وهو طريق قديم.',
    refused: 'قال المدير إن الطريق مغلق، وهو ما رفضه المجلس.',
    refuses: (place) =>
      /^(وهو|وهي|الامر)$/.test(wordAt(place)) && /^(ما|الذي|امر)$/.test(wordAt(place, 1)),
  },
  {
    name: 'occasion of what was said',
    accepted: 'قال المدير إن الطريق مغلق، وجاء عمال آخرون.',
    refused: 'قال المدير إن الطريق مغلق، جاء ذلك في مؤتمر.',
    refuses: (place) =>
      /^و?(جاء|ياتي|جاءت)$/.test(wordAt(place)) && /^(ذلك|هذا|هذه)$/.test(wordAt(place, 1)),
  },
  {
    name: 'another one',
    accepted: 'قال المدير إن الطريق مغلق، مما زاد الزحام.',
    refused: 'قال المدير إن الطريق مغلق، أما المجلس فصامت.',
    refuses: (place) => /^و?اما$/.test(wordAt(place)),
  },
  {
    name: 'before something else is said',
    accepted: 'قال المدير إن الطريق أغلق، قبل أن يفتح أمس.',
    refused: 'قال المدير إن الطريق مغلق، قبل أن يضيف كلمة.',
    refuses: (place) =>
      /^(قبل|بعد)$/.test(wordAt(place)) &&
      wordAt(place, 1) === 'ان' &&
      findVerb(wordAt(place, 2)) !== null,
  },
  {
    name: 'what it points to',
    accepted: 'قال المدير إن الطريق مغلق، في المدينة القديمة.',
    refused: 'قال المدير إن الطريق مغلق، في إشارة إلى الجسر.',
    refuses: (place) => wordAt(place) === 'في' && wordAt(place, 1) === 'اشاره',
  },
  {
    name: 'voice of the author',
    accepted: 'قال المدير إن الطريق مغلق، وأن الجسر قديم.',
    refused: 'قال المدير إن الطريق مغلق، وأنا أشك في ذلك.',
    refuses: ({ words, at }) => isAuthorsTurn(words, at),
  },
  {
    name: 'likewise',
    accepted: 'قال المدير إن الطريق مغلق، كما أن الجسر قديم.',
    refused: 'قال المدير إن الطريق مغلق، كما رفض الحديث.',
    refuses: (place) => wordAt(place) === 'كما' && findVerb(wordAt(place, 1)) !== null,
  },
  {
    name: 'goes on to speak',
    accepted: 'قال المدير إن الطريق مغلق، والجسر مغلق.',
    refused: 'قال المدير إن الطريق مغلق، وناشدت النقابة المجلس.',
    refuses: (place) => {
      const hit = findVerb(wordAt(place))
      return hit !== null && hit.prefix > 0 && hit.form.tense === 'past' && !hit.form.verb.nounish
    },
  },
  {
    name: 'goes on to speak, by a participle',
    accepted: 'قال المدير إن الطريق مغلق، والجسر مغلق.',
    refused: 'قال المدير إن الطريق مغلق، ومضيفا، ردا على سؤال، أن الجسر قديم.',
    refuses: (place) => {
      const hit = findVerb(wordAt(place))
      if (hit?.prefix !== 1 || wordAt(place)[0] !== 'و') return false
      const { tense, plural, verb } = hit.form
      return tense === 'participle' && !plural && verb.common
    },
  },
  {
    name: 'but another',
    accepted: 'قال المدير إن الطريق مغلق، غير مفتوح.',
    refused: 'قال المدير إن الطريق مغلق، غير أن المجلس ينفي.',
    refuses: (place) =>
      /^(غير|بيد)$/.test(wordAt(place)) && /^ان(ه|ها|هم)?$/.test(wordAt(place, 1)),
  },
]

/** «وبينما رحبت النقابة بالخطة، | رفضها المجلس»: behind the comma of a clause of time stands what came of it. */
function tellsWhatCame({ words, at }: Place): boolean {
  if (!opensTime(words) || words[at]!.named || words[at]!.quote >= 0) return false
  const hit = findVerb(words[at]!.folded)
  return hit !== null && hit.prefix === 0 && hit.form.tense === 'past' && hit.form.person === 3
}
