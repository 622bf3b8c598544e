/**
 * What of a page's characters goes into the text: runs of white space become one space; soft
 * hyphens, zero-width marks and direction controls are left out. Joiners stay where spelling needs
 * them (Persian, Urdu, Indic scripts). Of raised digits the marks of footnotes are left out.
 */

/** Characters that call for a closer look: a node without them stands in the text as it is. */
export const irregular =
  /[\t\n\f\r\u00a0\u00ad\u00b2\u00b3\u00b9\u061c\u1680\u180e\u2000-\u2010\u2028-\u202f\u205f-\u2070\u2074-\u2079\u3000\ufeff]| {2}/

export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

export function isMark(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0x180e ||
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  )
}

/** Zero-width joiner and non-joiner. */
export function isJoiner(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d
}

/** Characters that are raised digits by themselves. */
export function isRaisedDigit(unit: number): boolean {
  return (
    unit === 0xb9 ||
    unit === 0xb2 ||
    unit === 0xb3 ||
    unit === 0x2070 ||
    (unit >= 0x2074 && unit <= 0x2079)
  )
}

/** Whether nothing of a text would be seen. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isSpace(unit) && !isMark(unit) && !isJoiner(unit)) return false
  }
  return true
}
