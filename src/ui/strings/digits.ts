/** The figures ٠١٢٣ in place of 0123, for readers of Arabic who prefer them. */
import type { Locale } from '../language.ts'

/** A number of ours: what stands beside Latin letters ("CC0", "MPL-2.0") is a name. */
const figures = /(?<![A-Za-z\d.-])\d+(?:[.,]\d+)*(?![A-Za-z\d])/g
const signs: Record<string, string> = { '.': '٫', ',': '٬' }

/** The numbers of a text of ours in the reader's figures. */
export function writeDigits(text: string, { lang, digits }: Locale): string {
  if (lang !== 'ar' || digits !== 'arab') return text
  return text.replace(figures, (number) =>
    number.replace(/./g, (sign) => signs[sign] ?? String.fromCharCode(0x660 + Number(sign))),
  )
}

/** Figures in words that are not ours (a host, a title) are carried past as private characters. */
const carried = 0xe660
const carry = (text: string) =>
  text.replace(/\d/g, (sign) => String.fromCharCode(carried + Number(sign)))
const uncarry = (text: string) =>
  text.replace(/[\ue660-\ue669]/g, (sign) => String(sign.charCodeAt(0) - carried))

/** The same words with the numbers that are theirs in the reader's figures. */
export function inDigits<Words extends object>(words: Words, locale: Locale): Words {
  if (locale.lang !== 'ar' || locale.digits !== 'arab') return words
  const known = converted.get(words) ?? convert(words, locale)
  converted.set(words, known)
  return known as Words
}

const converted = new WeakMap<object, unknown>()

function convert(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return uncarry(writeDigits(value, locale))
  if (typeof value === 'function')
    return (...given: unknown[]) => {
      const kept = given.map((one) => (typeof one === 'string' ? carry(one) : one))
      return convert((value as (...all: unknown[]) => unknown)(...kept), locale)
    }
  if (Array.isArray(value)) return value.map((one) => convert(one, locale))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries({ ...value, ...('digits' in value && { digits: locale.digits }) }).map(
      ([key, inner]) => [key, convert(inner, locale)],
    ),
  )
}
