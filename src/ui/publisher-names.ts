/** Who published what a citation refers to, as they are called in the interface's language. */
import type { Citation } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import { recordKey } from '../model/record-key.ts'
import { getLocalName, getName } from './lookups.ts'

/**
 * The publishers' names. Citations have them in English; where no pack calls one so, it has the name
 * of its record, in an article of that language the article's own: «تويتر» and not "Twitter".
 */
export function getPublisherNames(
  apparatus: Apparatus,
  { outlets, outletKeys }: Pick<Citation, 'outlets' | 'outletKeys'>,
  lang: string,
): string[] {
  // a publisher without a record has no key: then it is not told whose the others are
  const keys = outletKeys.length === outlets.length ? outletKeys : []
  return outlets.map((outlet, i) => {
    const name = getLocalName(apparatus, outlet, lang)
    const key = keys[i]
    if (name !== outlet || lang === 'en' || !key) return name
    const entity = apparatus.entities.find(({ link }) => link && recordKey(link) === recordKey(key))
    if (!entity) return name
    return apparatus.document.lang === lang ? entity.name : getName(apparatus, entity, lang).text
  })
}
