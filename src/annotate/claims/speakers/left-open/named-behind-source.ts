import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { foldedWords } from '../../../../text/fold.ts'
import { type EntityFacts, type Place, peopleBetween } from '../entity-table.ts'
import { type Occasion, mayBeByGender } from '../occasion.ts'
import { mayTellOffice } from '../source-kind.ts'

/** UTF-16 units behind a source in which the rest of an office and the name may stand. */
const reach = 60
const mostWords = 5
/** Behind a comma no more than titles: «رئيس اللجنة، القاضي سامي نصر». */
const mostTitles = 2

/** What stands between a source and a name: a comma, words with or without marks of quotation. */
const gapForm = /^[»"”]?([،,]?) ((?:[«"“(]?[\p{L}\p{M}]+[»"”)]? )*)$/u

/**
 * «طالب رئيس اللجنة السياحية (بغرفة الساحل سامي نصر) بتمديد الموسم»: who is named in full right behind the
 * words of an office, where these go on behind what was read as the source: some of its complements look like
 * the verb's. Not behind a word that no office holds («رئيس اللجنة إن سامي نصر …») nor behind another
 * role in court. null where it is not that plain.
 */
export function namedBehindSource(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, named, text, sourceWords, withoutArticle } = o
  const [source, ...others] = draft.source
  if (!source || others.length > 0 || !mayTellOffice(o.kind)) return null
  if ([...named.keys()].some(({ isPerson }) => isPerson)) return null
  if (!rules.isOfficer(withoutArticle(sourceWords[0] ?? ''))) return null
  const name = nextPerson(o, source.end)
  if (!name || !text.slice(name.start, name.end).includes(' ')) return null
  const isCueBetween = draft.cue.some(({ start }) => start >= source.end && start < name.start)
  const gap = text.slice(source.end, name.start)
  if (isCueBetween || !isOfOffice(gap, rules) || isOfOther(o, gap)) return null
  return mayBeByGender(o, name.facts) ? name.facts : null
}

function isOfOffice(gap: string, { endsRole }: NounFirstRules): boolean {
  const form = gapForm.exec(gap)
  if (!form) return false
  const [, comma = '', rest = ''] = form
  const words = foldedWords(rest)
  return (
    words.length <= (comma ? mostTitles : mostWords) && !words.some((word) => endsRole.has(word))
  )
}

/** «شقيق الضحية | المتهم سامي نصر ب»: behind another role in court, without a comma */
function isOfOther({ withoutArticle, exclusiveRoles }: Occasion, gap: string): boolean {
  if (gapForm.exec(gap)?.[1]) return false
  const words = foldedWords(gap).map(withoutArticle)
  return words.some((word) => exclusiveRoles?.some((role) => role.has(word)))
}

/** The first person named from an offset on, if near. */
const nextPerson = ({ table }: Occasion, offset: number): Place | undefined =>
  peopleBetween(table, offset, offset + reach)[0]
