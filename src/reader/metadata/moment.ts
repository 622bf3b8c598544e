/** Moments as pages write them, to ISO 8601 no more precise than they were given. */

const months: [RegExp, number][] = [
  [/^(jan|يناير|كانون الثاني|جانفي)/, 1], [/^(feb|فبراير|شباط|فيفري)/, 2], [/^(mar|مارس|آذار|اذار)/, 3], [/^(apr|أبريل|ابريل|إبريل|نيسان|أفريل)/, 4],
  [/^(may|مايو|أيار|ايار|ماي)/, 5], [/^(jun|يونيو|يونيه|حزيران|جوان)/, 6], [/^(jul|يوليو|يوليه|تموز|جويلية)/, 7], [/^(aug|أغسطس|اغسطس|آب|أوت)/, 8],
  [/^(sep|سبتمبر|أيلول|ايلول)/, 9], [/^(oct|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول)/, 10], [/^(nov|نوفمبر|تشرين الثاني)/, 11], [/^(dec|ديسمبر|كانون الأول|كانون الاول)/, 12],
]
const monthWord = /(?:[a-z]{3,9}|(?:كانون|تشرين) ال(?:ثاني|أول|اول)|[\u0621-\u064a]{2,8})/.source
const dayFirst = new RegExp(`(?:^|[^\\d])(\\d{1,2})(?:st|nd|rd|th)?[ ,./-]{1,3}(?:of )?(${monthWord})[ ,./-]{1,3}(\\d{4})(?!\\d)`)
const monthFirst = new RegExp(`(?:^|[^a-z])([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`)
const numeric = /(?:^|[^\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
const iso = /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:[ ]?(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}))?)?/i

/** Null when the text holds no date. Looks at its first 200 characters; a date in figures alone is read day first. */
export function findMoment(text: string | null | undefined): string | null {
  if (!text) return null
  const start = text.slice(0, 200).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  const exact = iso.exec(start)
  if (exact) return fromParts(exact[1]!, exact[2]!, exact[3]!, exact[4], exact[5])
  if (/^\d{10}(\d{3})?$/.test(start)) return new Date(Number(start) * (start.length === 10 ? 1000 : 1)).toISOString()
  const compact = /^(20\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d))?/.exec(start)
  if (compact) return fromParts(compact[1]!, compact[2]!, compact[3]!, compact[4] && `${compact[4]}:${compact[5]}`)
  if (/^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} \d\d:\d\d/i.test(start)) {
    const time = Date.parse(start)
    if (!Number.isNaN(time)) return new Date(time).toISOString().replace('.000', '')
  }
  const words = start.toLowerCase().replace(/[\u200e\u200f،]/g, ' ').replace(/\s+/g, ' ')
  const inWords = dayFirst.exec(words)
  const month = inWords && months.find(([name]) => name.test(inWords[2]!))
  if (month) return fromParts(inWords[3]!, String(month[1]), inWords[1]!)
  const american = monthFirst.exec(words), other = american && months.find(([name]) => name.test(american[1]!))
  if (other) return fromParts(american[3]!, String(other[1]), american[2]!)
  const figures = numeric.exec(words)
  return figures ? Number(figures[2]) > 12 ? fromParts(figures[3]!, figures[1]!, figures[2]!) : fromParts(figures[3]!, figures[2]!, figures[1]!) : null
}

function fromParts(year: string, month: string, day: string, time?: string, zone?: string): string | null {
  if (+month < 1 || +month > 12 || +day < 1 || +day > 31 || +year < 1900 || +year > 2100) return null
  const two = (part: string) => part.padStart(2, '0'), date = `${year}-${two(month)}-${two(day)}`
  if (!time) return date
  const offset = !zone ? '' : /^(z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^([+-])(\d)(?=:|\d\d$)/, '$10$2').replace(/(\d\d):?(\d\d)$/, '$1:$2')
  return `${date}T${time.padStart(time.length > 5 ? 8 : 5, '0')}${offset}`
}
