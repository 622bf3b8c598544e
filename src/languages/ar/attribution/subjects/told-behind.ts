/** Whom or what a speaker addresses, or what he does, right behind him and without a preposition. */
import type { Rule } from '../rule.ts'
import { isSureAct } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { dayWords } from '../lexicon/words.ts'
import { endsName, endsPerson } from '../phrases/ends-before.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isOne } from './one-party.ts'
import { isWhomHeAsks, isWhomSomebodyAsks } from './other-office.ts'
import { isComplete, wordAt, type SourceAt } from './source-at.ts'

export const toldRules: readonly Rule<SourceAt>[] = [
  {
    name: 'several who are told',
    accepted: 'قالت نقابة المهندسين الزراعيين إن الطريق مغلق.',
    refused: 'هنأت وزارة الصناعة والتجارة الفائزين، مؤكدة أن الطريق مغلق.',
    refuses: (source) => isPluralObject(source),
  },
  {
    name: 'all or several of something else',
    accepted: 'قال رؤساء جميع الأندية إن الطريق مغلق.',
    refused: 'دعا المدير جميع الأندية قائلا: «الطريق مغلق».',
    refuses: (source) =>
      /^(جميع|كافه|عده|معظم|غالبيه|سائر|ساير)$/.test(wordAt(source).folded) && isComplete(source),
  },
  {
    name: 'another body that is told',
    accepted: 'يناشد جهاز الإعلام فتح الطريق.',
    refused: 'يناشد جهاز الإعلام الجهات القضائية اعتبار الطريق مغلقا.',
    refuses: (source) =>
      isBody(wordAt(source).folded) &&
      !wordAt(source).before.comma &&
      isComplete(source) &&
      addresses(source),
  },
  {
    name: 'office of whom he asks',
    accepted: 'قال سامي نصر وزير الطاقة إن الطريق مغلق.',
    refused: 'سأل سامي نصر وزير الطاقة عن الطريق المغلق.',
    refuses: isWhomHeAsks,
  },
  {
    name: 'office of whom somebody asks',
    accepted: 'خاطبت مستشارة رئيس البلدية الأهالي: «الطريق مغلق».',
    refused: 'خاطبت امرأة رئيس البلدية: «الطريق مغلق».',
    refuses: isWhomSomebodyAsks,
  },
  {
    name: 'act behind a name',
    accepted: 'قال سامي نصر المدير العام إن الطريق مغلق.',
    refused: 'رفض سامي نصر التعليق، مكتفيا بالقول إن الطريق مغلق.',
    refuses: ({ sentence: { words }, from, at }) => {
      const { folded, named, before } = words[at]!
      return (
        folded.startsWith('ال') &&
        isSureAct(folded.slice(2)) &&
        !named &&
        !before.comma &&
        !isParty(folded) &&
        endsPerson(words, from, at)
      )
    },
  },
]

/** «وزارة التجارة | المصدرين», «سامي نصر | الحاضرين»: no adjective of the noun before it */
function isPluralObject(source: SourceAt): boolean {
  const { folded, before, named } = wordAt(source)
  if (named || before.comma || dayWords.has(folded)) return false
  if (!/^ال.{2,}[^ي]ين$/.test(folded)) return false
  const { words } = source.sentence
  const first = words[source.from]!
  const previous = words[source.at - 1]!
  return (
    ((first.named || isParty(first.folded)) && endsName(words, source.from, source.at)) ||
    (source.at === source.from + 1 && isOne(first.folded)) ||
    (/^و?ال.+ه$/.test(previous.folded) && isThing(first.folded))
  )
}

/** «الحكومة», «وزارة»; not «الأمين العام | لحزب» */
const isBody = (folded: string): boolean =>
  folded === 'وسايل' ||
  (isParty(folded) && !isOffice(folded) && !(folded.startsWith('ل') && isParty(folded.slice(1))))

/** «ناشد | الاتحاد»: the verb right before the source takes whom he speaks to without a preposition. */
const addresses = ({ sentence: { words }, from }: SourceAt): boolean =>
  findVerb(words[from - 1]?.folded ?? '')?.form.verb.addressee === true
