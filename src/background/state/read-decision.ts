import { readChoices } from '../../model/choice.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import { isObject } from '../../model/shape.ts'
import { fold } from '../../text/fold.ts'

const fieldsOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {})

const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}$/.test(value)

/** UTF-16 units: a hash, or a name. */
const longest = 200

/**
 * What the script of a page says that the reader decided there; null when it is nothing of the
 * kind.
 */
export function readDecision({
  hide,
  show,
  choose,
  forget,
}: {
  hide?: unknown
  show?: unknown
  choose?: unknown
  forget?: unknown
}): SettingsChange | null {
  if (typeof hide === 'string' && hide.length <= longest) return { hiddenClaims: { add: [hide] } }
  if (typeof show === 'string' && show.length <= longest) return { hiddenClaims: { drop: [show] } }
  const [put] = readChoices([{ ...fieldsOf(choose), name: '' }])
  if (put && put.written.length <= longest && isLanguage(put.lang))
    return { choices: { put: { ...put, name: fold(put.written) } } }
  const { written, lang } = fieldsOf(forget)
  return typeof written === 'string' && written.length <= longest && isLanguage(lang)
    ? { choices: { drop: { name: fold(written), lang } } }
    : null
}
