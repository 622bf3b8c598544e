/** Words of matches beside the teams of places: our own lists. */
import type { MatchWords } from '../../match-words.ts'
import { fold } from '../../../text/fold.ts'
import { foldedSet } from '../../word-sets.ts'

const wins = foldedSet(`
فوز الفوز فوزا فوزه فوزها فاز فازت يفوز تفوز تغلب تغلبت تغلبه تغلبها يتغلب تتغلب تفوق تفوقت تفوقه تفوقها انتصار انتصارا
انتصاره انتصارها انتصر انتصرت
`)

const losses = foldedSet('خسارة الخسارة خسارته خسارتها خسر خسرت هزيمة الهزيمة')

const draws = foldedSet(`
تعادل التعادل تعادله تعادلها تعادلت تعادلا مباراة المباراة مباراته مباراتها لقاء يلعب تلعب
`)

export const matches: MatchWords = {
  meeting: foldedSet(`
أمام مواجهة لمواجهة يواجه تواجه واجه واجهت سيواجه ستواجه لقاء مباراة مباراتي ملاقاة لملاقاة يلاقي تلاقي مرمى شباك
مضيفه مضيفها مضيفته مضيفتها ضيفه ضيفها ضيفته ضيفتها
`),
  staff: foldedSet('مدرب حارس قائد مهاجم مدافع هداف نجم لاعب لاعبي تشكيلة'),
  results: foldedSet(`
فوز فاز فازت خسارة خسرت هزيمة تعادل تعادلت تأهل تأهلت تتأهل تلعب سجلت تغلبت تفوقت سحقت اكتسحت
`),
  against: new Map([
    [fold('على'), wins],
    [fold('من'), losses],
    [fold('مع'), draws],
  ]),
  margins: foldedSet('فوزا بهدف بهدفين بثلاثية بثنائية برباعية بخماسية بركلات'),
}
