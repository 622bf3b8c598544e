/**
 * Bodies that were not found as names, by the noun that heads what they are called: «جامعة ابن زهر»,
 * «منظمة «المنارة»», «مركز ابن رشد».
 */
import { startingIn } from '../../citations/citation-drafts.ts'
import { isRelational } from './described-outlets.ts'
import { makers } from './making.ts'
import { namedInMarks, type NamedInMarks } from './names-in-marks.ts'
import { behindLetters, countParticles } from './particles.ts'
import { isJoined, relatives } from './tail-parts.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { boundaries, issuedWords, pieces, reportVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const heads = wordSet(
  'جامعه مركز معهد منظمه موسسه شركه جمعيه رابطه نقابه هييه اتحاد بنك مصرف غرفه كليه مرصد مديريه مندوبيه صندوق مجموعه تحالف وزاره مصلحه',
)
/** Words behind a head that name nothing: «شركة خاصة», «جامعة في البلاد», «هيئة ما». */
const noNames = wordSet(
  'خاص خاصه عام عامه مستقل مستقله تابع تابعه متخصص متخصصه مختص مختصه معني معنيه غير اخر اخري واحد واحده كبير كبيره',
)
const periods = wordSet(
  'سنه عام شهر يوم مطلع نهايه اواخر اوايل منتصف خلال بالتعاون بالشراكه لصالح لحساب',
)
/** So many words a name has behind its head at most. */
const longest = 6

/** The body whose head is word `i`, «ل» before it or not; null where nothing behind it names one. */
export function bodyPhraseAt(block: ArabicBlock, i: number): NamedInMarks | null {
  const { text, words } = block
  const head = words[i]
  if (!head || head.definite || head.particle) return null
  const hasLam = !heads.has(head.bare) && head.bare.startsWith('ل')
  if (!heads.has(hasLam ? head.bare.slice(1) : head.bare)) return null
  const quoted = namedInMarks(block, i + 1)
  if (quoted) return quoted
  const to = behindName(block, i + 1)
  if (to === i + 1) return null
  // «شركة نيلسن» is called «نيلسن»
  const isCompany = head.bare.endsWith('شركه') && !words[i + 1]!.definite
  const start = isCompany
    ? words[i + 1]!.start
    : behindLetters(text, head, countParticles(head) + Number(hasLam))
  const end = words[to - 1]!.end
  return { named: { start, end, name: text.slice(start, end) }, to }
}

/** The word behind the name that begins at word `from`; `from` where none does. */
function behindName(block: ArabicBlock, from: number): number {
  const { words } = block
  const first = words[from]
  if (!first || noNames.has(first.bare)) return from
  // «محلية», «أميركي»: which country's or kind's it is
  if (!first.definite && isRelational(first)) return from
  let to = from
  while (to - from < longest && isJoined(block, to) && !endsName(block, to)) {
    to++
    // «جامعة المنارة», «جامعة ابن رشد للعلوم»: what has its article may end a name
    if (words[to - 1]!.definite && !goesOn(block, to)) break
  }
  return to
}

/** «للعلوم», «العربية»: with its article, as what stands before. */
const goesOn = (block: ArabicBlock, i: number): boolean =>
  isJoined(block, i) &&
  block.words[i]!.definite &&
  block.words[i]!.particle !== 'ب' &&
  !endsName(block, i)

function endsName({ words, dates, outletOf }: ArabicBlock, i: number): boolean {
  const { start, end, bare, stem, folded, definite } = words[i]!
  return (
    boundaries.has(bare) ||
    periods.has(bare) ||
    relatives.has(bare) ||
    makers.has(bare) ||
    reportVerbs.has(bare) ||
    issuedWords.has(bare) ||
    (!definite && pieces.has(stem)) ||
    (folded !== bare && folded.startsWith('و')) ||
    outletOf[i] !== undefined ||
    startingIn(dates, start, end).length > 0
  )
}

/** «هيئة الموانئ الصادرة»: a name that was read on to the participle of its piece, without it. */
export const withoutIssued = (name: string): string => name.replace(/\s+الصادر[ةه]?$/, '')
