/** Whether a woman or a man is meant, by a given name or a noun for what people are. */
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { men, women } from './given-genders.ts'
import { roleNouns } from './role-nouns.ts'
import { titles } from './titles.ts'
import { wordSet } from '../../word-sets.ts'

/** Folded titles that women bear in the masculine too. */
const bothSexes: ReadonlySet<string> = wordSet(
  'نايب النايب عضو العضو وكيل الوكيل ولي خليفه الخليفه عمده العمده',
)

/** Folded words; what would show both is left out. */
const getGenders = once(() => {
  const genders = new Map<string, 'm' | 'f' | null>()
  const add = (word: string, gender: 'm' | 'f') => {
    const known = genders.get(word)
    genders.set(word, known === undefined || known === gender ? gender : null)
  }
  for (const noun of `${titles} ${roleNouns}`.trim().split(/\s+/)) {
    const folded = fold(noun)
    // «زعيمه» is his leader, whoever he is, and looks like «زعيمة» once folded
    const isPossessed = noun.endsWith('ه') && !noun.endsWith('ته')
    if (folded.includes(' ') || isPossessed || bothSexes.has(folded)) continue
    add(folded, folded.endsWith('ه') ? 'f' : 'm')
  }
  for (const name of women.trim().split(/\s+/)) add(fold(name), 'f')
  for (const name of men.trim().split(/\s+/)) add(fold(name), 'm')
  return genders
})

/**
 * The gender that a folded given name or noun for a person shows; null for all others, and for «مدربه»
 * (his coach) where it is `written` so: folded it is «مدربة» too.
 */
export function genderOf(folded: string, written = ''): 'm' | 'f' | null {
  if (written.endsWith('ه') && !folded.startsWith('ال')) return null
  return getGenders().get(folded) ?? null
}

/** Folded nouns in the masculine with which names of bodies begin. */
const masculineBodies: ReadonlySet<string> = new Set(
  fold(
    'اتحاد مجلس حزب بنك مصرف نادي مركز معهد ديوان جيش برلمان صندوق تحالف ائتلاف تيار تجمع مكتب مرصد برنامج فريق منتخب جهاز قسم فرع بيت متحف مستشفى مصنع موقع تلفزيون راديو فيلق لواء تنظيم حلف بلاط قصر دفاع هلال صليب حرس أمن قضاء',
  ).split(' '),
)

/** By the noun with which a body's folded name begins: «وزارة», «الاتحاد»; null for all others. */
export function genderOfBody(folded: string): 'm' | 'f' | null {
  const first = folded.split(' ')[0]!.replace(/^ال/, '')
  if (masculineBodies.has(first)) return 'm'
  return first.length > 3 && first.endsWith('ه') ? 'f' : null
}
