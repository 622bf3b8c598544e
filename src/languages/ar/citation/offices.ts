/** Whose officer or part somebody is, told from who is told something: both stand behind «ل». */
import type { ArabicBlockWord } from './block-word.ts'
import { wordSet } from '../../word-sets.ts'

const offices = wordSet(
  'متحدث متحدثه ناطق ناطقه مدير مديره امين امينه امانه رييس رييسه مندوب مندوبه مفوض مفوضه ممثل ممثله كاتب كاتبه وكيل وكيله نايب مشرف مشرفه قايد مسوول مسووله مكتب مركز مجلس هييه اداره مدرب لاعب مهاجم',
)
const ofOffices = wordSet(
  'رسمي رسميه عام عامه تنفيذي تنفيذيه اقليمي اقليميه جهوي جهويه فني فنيه سابق سابقه مساعد مساعده اعلامي اعلاميه مالي ماليه تجاري تجاريه رياضي رياضيه عسكري سياسي سياسيه تسييري اداري اداريه حالي حاليه',
)
const belonging = wordSet('تابع تابعه تابعين مملوك مملوكه')

/** «المتحدث الرسمي للمنارة», «التابعة للمنارة»: whose office or part it is, nobody who is told. */
export function isOfOffice({ words }: { words: readonly ArabicBlockWord[] }, i: number): boolean {
  const at = words[i - 1]?.bare === 'ل' ? i - 2 : i - 1
  const last = words[at]
  if (!last) return false
  const isTitle =
    last.definite && ofOffices.has(last.stem) && offices.has(words[at - 1]?.stem ?? '')
  return isTitle || belonging.has(last.stem)
}
