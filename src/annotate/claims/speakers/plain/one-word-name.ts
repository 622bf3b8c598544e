import { isRuledOut } from '../../ruled-out.ts'
import { besideName, endsName } from '../beside-name.ts'
import { mentionsBefore, shortestName, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * «وأكدت نصر»: the only person told of before whose full name has the one word of the source, wherever
 * it stands in it. null where it is not that plain.
 */
export function bearerOfWord(o: Occasion): EntityFacts | null {
  const { table, at, named, sourceWords } = o
  const [word = '', ...rest] = sourceWords
  if (!isNameAlone(o) || rest.length > 0 || word.length < shortestName) return null
  const bearers = table.facts.filter(
    ({ isPerson, words }) => isPerson && words.length > 1 && words.includes(word),
  )
  const [only] = bearers
  if (!only || bearers.length > 1 || mentionsBefore(only, at) === 0) return null
  if (!mayBeByGender(o, only)) return null
  const isOther = (facts: EntityFacts) =>
    facts !== only && !(facts.isPerson && facts.words.length === 1)
  return [...named.keys()].some(isOther) ? null : only
}

/** One word that may stand before a name: «ابنته ليلى», «المرشد سامي». */
const oneWord = /^[\p{L}\p{M}]+ $/u

/**
 * «ابنته ليلى», «المرشد سامي»: who has no longer name in the article, behind one word. null where
 * somebody else's name has the word.
 */
export function namedBehindWord(o: Occasion): EntityFacts | null {
  const { table, text, named, draft } = o
  const [source] = draft.source
  const [[facts, mention] = []] = [...named]
  if (!isNameAlone(o) || !source || !facts || !mention || named.size > 1) return null
  if (!facts.isPerson || facts.words.length > 1 || isRuledOut(draft, facts.entity)) return null
  const { before, after } = besideName(source, mention, text)
  if (!oneWord.test(before) || !endsName(after)) return null
  const isOther = (other: EntityFacts) => other !== facts && other.words.includes(facts.words[0]!)
  return table.facts.some(isOther) ? null : facts
}

const kinds: ReadonlySet<string> = new Set(['name', 'taken', 'somebody', 'person'])

const isNameAlone = ({ kind, isNested }: Occasion): boolean =>
  !isNested && kinds.has(sourceKinds[kind]!)
