/**
 * Cited pieces named by a noun: «تحقيق مشترك نشرته صحيفة…», «في بيان», «وفق تقديرات المنظمة»,
 * «دراسة نشرت في…».
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft, CitedOutlet } from '../../citation-rules.ts'
import { distinct, startingIn } from '../../citation-drafts.ts'
import { issuerBefore, issuerAfter } from './issuer.ts'
import { issued, outletsAfter } from './outlets-after.ts'
import { draftOf } from './speaking-outlets.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { accordingWords, leaningWords, pieces } from './words.ts'

export function findPieceNouns(block: ArabicBlock): CitationDraft[] {
  return block.words.flatMap((word, i) => {
    if (block.outletOf[i]) return []
    const stem = pieces.has(word.stem) ? word.stem : word.stem.replace(/^[بل]|ا$/g, '')
    const kind = pieces.get(stem)
    return (kind && readPiece(block, i, stem, kind)) ?? []
  })
}

const sameAgain = new Set(['ذات', 'نفس'])
const ofPress = new Set(
  'صحفي صحافي صحفيه صحافيه اعلاميه اعلامي استقصايي استقصاييه تلفزيونيه تلفزيوني اذاعيه اذاعي خاصه'.split(
    ' ',
  ),
)
const begun = new Set(
  'فتح فتحت فتحتا يفتح تفتح باشر باشرت اطلق اطلقت بدا بدات امر امرت اجري يجري تجري طلب طلبت'.split(
    ' ',
  ),
)

/** The noun of a piece, with what stands around it. */
interface PieceNoun {
  block: ArabicBlock
  i: number
  stem: string
  kind: CitationKind
  /** the words beside it; '' where there is none */
  beforeThat: string
  before: string
  next: string
  /** «ذات البيان»: the one that was named before */
  again: boolean
  /** «وفق تقديرات» */
  according: boolean
  /** «ببيان» */
  hasBy: boolean
  outlets: CitedOutlet[]
  /** all of it with its outlets */
  cited(): CitationDraft
  joint: boolean
}

const jointAdjectives = new Set(['مشترك', 'مشتركه'])

function readPiece(
  block: ArabicBlock,
  i: number,
  stem: string,
  kind: CitationKind,
): CitationDraft | null {
  const { words } = block
  const word = words[i]!
  const bareAt = (at: number) => words[at]?.bare ?? ''
  const [beforeThat, before, next] = [bareAt(i - 2), bareAt(i - 1), bareAt(i + 1)]
  const again = sameAgain.has(before)
  const according = accordingWords.has(before) || accordingWords.has(beforeThat)
  const hasBy = word.bare !== stem && word.bare !== `${stem}ا` && word.bare.startsWith('ب')
  if (word.definite && !again && !(according && kind === 'document')) return null
  const found = outletsAfter(block, i)
  const outlets = distinct(found)
  const to = Math.max(i + 1, found.at(-1)?.to ?? 0)
  const joint =
    jointAdjectives.has(next) || jointAdjectives.has(bareAt(i + 2)) || outlets.length > 1
  const cited = () => draftOf(block, { from: i, to, kind, outlets, joint })
  return readers[kind]({
    block,
    i,
    stem,
    kind,
    beforeThat,
    before,
    next,
    again,
    according,
    hasBy,
    outlets,
    cited,
    joint,
  })
}

const showing = new Set('كشف كشفت اظهر اظهرت خلصت خلص افاد افادت ذكر ذكرت'.split(' '))

/** The text relies on the piece. */
const leans = ({ again, before, according, hasBy }: PieceNoun) =>
  again || leaningWords.has(before) || according || hasBy || showing.has(before)

const isOfPress = ({ next }: PieceNoun) => ofPress.has(next)
const hasOutlets = ({ outlets }: PieceNoun) => outlets.length > 0
const isBegun = ({ before, beforeThat }: PieceNoun) => begun.has(before) || begun.has(beforeThat)

type PieceReader = (piece: PieceNoun) => CitationDraft | null

/** How each kind of piece is cited: accepted examples first, then refused ones. */
const readers: Record<CitationKind, PieceReader> = {
  statement: readStatement,
  // «مقابلة مع صحيفة…», «في مقابلة صحفية»; not «لقاء مع صحيفة…», «مقابلة أخرى»
  interview: (piece) => {
    const { block, i, kind, stem, before, hasBy } = piece
    if (hasOutlets(piece) && stem !== 'لقاء' && stem !== 'حديث') return piece.cited()
    return (before === 'في' || hasBy) && isOfPress(piece)
      ? draftOf(block, { from: i, to: i + 2, kind, outlets: [] })
      : null
  },
  report: readReport,
  poll: readReport,
  // «هناك دراسة»; not «هناك تقرير»
  study: (piece) =>
    piece.before === 'هناك' ? withBody(piece.block, piece.i, piece.cited()) : readReport(piece),
  // «تحقيق نشرته صحيفة…»; not «فتحت كينيا تحقيقًا مع…», which is an inquiry
  investigation: (piece) =>
    !isBegun(piece) && (hasOutlets(piece) || isOfPress(piece)) ? piece.cited() : null,
  // «مقال في صحيفة…», «في مقال نشر»; not «كتب مقالًا»
  article: (piece) =>
    hasOutlets(piece) || isOfPress(piece) || (piece.before === 'في' && issued.has(piece.next))
      ? piece.cited()
      : null,
  // «برنامج على قناة…»; not «برنامج نووي»
  broadcast: (piece) => (hasOutlets(piece) ? piece.cited() : null),
  // «في تغريدة»; not «حذف تغريدة»
  post: (piece) => {
    const { block, i, before, hasBy, outlets } = piece
    if (before !== 'في' && before !== 'عبر' && !hasBy) return null
    return { ...piece.cited(), outlets: hasOutlets(piece) ? outlets : issuerBefore(block, i) }
  },
  document: readDocument,
}

/** «تقرير نشرته صحيفة…», «بحسب تقرير»; not «بعد تقرير», «رفع تقريرًا». */
function readReport(piece: PieceNoun): CitationDraft | null {
  const isReliedOn = leans(piece) && !/^(الي|بعد|ان)$/.test(piece.before)
  return hasOutlets(piece) || isReliedOn || isOfPress(piece)
    ? withBody(piece.block, piece.i, piece.cited())
    : null
}

/** «في بيان», «أصدرت بيانًا», «بيان للوزارة»; not «بيان الحقائق», «تصريح». */
function readStatement(piece: PieceNoun): CitationDraft | null {
  const { block, i, stem, before, again, joint } = piece
  if (stem.startsWith('تصريح') || !isGiven(piece)) return null
  const isData = stem === 'بيانات'
  if (isData && !piece.according && !isOfPress(piece)) return null
  const kind = isData ? 'document' : piece.kind
  const after = issuerAfter(block, i)
  if (again && !after) {
    const earlier = { from: i - 1, to: i + 1, kind: piece.kind, outlets: [], joint }
    return { ...draftOf(block, earlier), seeksNamed: true }
  }
  const outlets = after?.names ?? (before === 'عن' ? [] : issuerBefore(block, i))
  const from = again || before === 'في' ? i - 1 : i
  return draftOf(block, { from, to: after?.to ?? i + 1, kind, outlets, joint })
}

const beforeGiven = new Set(['في', 'عبر', 'عن'])

/** Somebody gives the statement out: a preposition, a verb of issuing or «لل» shows it. */
const isGiven = ({ block, i, before, beforeThat, next, hasBy, again, according }: PieceNoun) =>
  beforeGiven.has(before) ||
  hasBy ||
  again ||
  according ||
  [next, before, beforeThat].some((word) => issued.has(word)) ||
  /^لل|^ال.*مشترك/.test(block.words[i + 1]?.folded ?? '')

const letters = new Set(['قرار', 'رساله'])
const leaked = new Set(['وثيقه', 'وثايق', 'مذكره', 'تسريبات'])

/** «وفق تقديرات المنظمة», «قرار… بتاريخ…», «وثيقة نشرتها صحيفة…»; not «تقديرات متباينة». */
function readDocument(piece: PieceNoun): CitationDraft | null {
  const { block, i, stem, kind, according } = piece
  if (letters.has(stem)) {
    const date = datedSoon(block, i, block.dates)
    if (!date) return null
    // «قرار رئيس الحكومة، فلان، بتاريخ كذا»: its day belongs to its name
    const outlets = issuerAfter(block, i)?.names ?? []
    return { ...draftOf(block, { from: i, to: i + 2, kind, outlets }), end: date.end }
  }
  if (!leaked.has(stem)) return according ? withBody(block, i, piece.cited()) : null
  const isReliedOn = leans(piece) && (according || issued.has(piece.next))
  return hasOutlets(piece) || isReliedOn ? piece.cited() : null
}

/**
 * Where no outlet stands there: the body that the noun belongs to, «تقديرات منظمة…», «تقرير للأمم
 * المتحدة».
 */
function withBody(block: ArabicBlock, i: number, draft: CitationDraft): CitationDraft {
  if (draft.outlets.length > 0) return draft
  const after = issuerAfter(block, i)
  return after ? { ...draft, outlets: after.names, end: block.words[after.to - 1]!.end } : draft
}

/** The date that «بتاريخ» gives within the next ten words. */
const datedSoon = (block: ArabicBlock, i: number, dates: ArabicBlock['dates']) => {
  const last = block.words[Math.min(i + 9, block.words.length - 1)]!
  const span = { start: block.words[i]!.start, end: last.end }
  const isDating = ({ bare }: { bare: string }) => bare === 'تاريخ' || bare === 'بتاريخ'
  return (
    startingIn(dates, span.start, span.end).find((date) =>
      block.words
        .slice(i, i + 10)
        .some((word) => isDating(word) && word.start <= date.start && date.start - word.start < 30),
    ) ?? null
  )
}
