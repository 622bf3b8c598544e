import { fold } from '../../../text/fold.ts'
import type { PlainPhrases } from '../../plain-phrases.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))

export const plainPhrases: PlainPhrases = {
  negations: setOf('غير'),
  pairs: setOf('البلدين البلدان الشعبين الشعبان الدولتين الجانبين الطرفين الحكومتين'),
  manner: 'ب',
  ours: /..تنا$/,
  god: setOf('الله'),
  servants: setOf('عبد آية نصر سعد عون جار فتح فضل'),
  deeds: setOf('عناية مشيئة لطف قدرة إذن توفيق كتاب سبيل بيت شرع'),
  deedsUnderParticle: setOf('عون فضل حمد رحمة نصر'),
}
