/** Bodies beside a verb of telling, as names or by the noun before a name. */
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { pieces } from './words.ts'
import { wordSet } from '../../word-sets.ts'

export const bareAt = ({ words }: ArabicBlock, i: number): string => words[i]?.bare ?? ''

/** The body named at word `i`, and the word behind its name. */
export function bodyAt(block: ArabicBlock, i: number): { body: CitedOutlet; to: number } | null {
  const { words, mentionedIn } = block
  const word = words[i]
  const entity = word && mentionedIn(word).find(({ type }) => type === 'ORG')
  const mention = entity?.mentions.find((span) => overlaps(span, word!))
  if (!entity || !mention || (i > 0 && overlaps(mention, words[i - 1]!))) return null
  return { body: { ...mention, name: entity.name }, to: firstFrom(words, mention.end) }
}

/** «لجنة», «ليفربول»: the first letter of the word or the name is no preposition. */
export const beginsWithLam = ({ words, mentionedIn }: ArabicBlock, i: number): boolean => {
  const word = words[i]!
  return (
    ['لجنه', 'لجان', 'لواء', 'لقاء'].includes(word.bare) ||
    mentionedIn(word).some(({ mentions }) => mentions.some(({ start }) => start === word.start))
  )
}

/** «لمجلس الميناء»: bodies that somebody speaks before; no outlet's name begins so. */
export const isInSession = (block: ArabicBlock, i: number): boolean =>
  sessions.has(bareAt(block, i)) || sessions.has(bareAt(block, i).replace(/^(?:ال|ل)/, ''))

const sessions = wordSet(
  'مجلس لجنه جمعيه محكمه برلمان كنيست موتمر هييه نيابه شرطه حكومه وزاره رياسه نقابه اتحاد حزب بلديه جيش حلف مفوضيه منظمه امم',
)

/** «شركة المنارة», where the name is the second word alone. */
export const bodyBehindNoun = (block: ArabicBlock, i: number) =>
  bodyNouns.has(bareAt(block, i)) ? bodyAt(block, i + 1) : null

const bodyNouns = wordSet('شركه موسسه منظمه مجموعه جمعيه معهد مركز')

/** «ذكرت الهيئة في بيان»: the piece is named by its noun. */
export const isInPiece = (block: ArabicBlock, i: number): boolean =>
  bareAt(block, i) === 'في' && pieces.has(block.words[i + 1]?.stem ?? '')
