/** What strangers send, damaged: texts, JSON and bytes that begin as good ones. */
import fc from 'fast-check'

/** Pieces at which a reader of feeds, JSON or wikitext may stumble. */
const oddTexts: readonly string[] = [
  ['\ud800', '\udc00', '\u202e', '\u0000', '\ufeff', '\u2028', 'ة', '٣', '😀'],
  ['&#0;', '&#xD800;', '&#1114112;', '&amp;', '&lt;b&gt;', '&a;', '<![CDATA[', ']]>', '<!--'],
  ['-->', '<!DOCTYPE x [<!ENTITY a "b">]>', '<a>', '</a>', '<a/>', '<', '>', '"', "'", '\\'],
  ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://', 'https://['],
  ['https://a@b:c/', '//evil.example/x', 'https://x.example/\n\tb', ' https://ok.example/1 '],
  ['__proto__', 'constructor', 'toString', 'then', 'length', '1e400', '-1', 'null', '{}', '[]'],
  ['2025-99-99', '99999-01-01', '+275760-09-13T00:00:00Z', 'Thu, 32 Foo 2025', '0001-01-01'],
  ['{{', '}}', '[[', ']]', '|', '=', '\n\n', '\t', '*'.repeat(30), '> '.repeat(30)],
].flat()

const textChange = fc.record({
  at: fc.nat(4000),
  length: fc.nat(40),
  how: fc.constantFrom('put', 'cut', 'repeat', 'end', 'letter'),
  odd: fc.constantFrom(...oddTexts),
  letter: fc.nat(0xffff),
  times: fc.integer({ min: 1, max: 6 }),
})
type TextChange = typeof textChange extends fc.Arbitrary<infer Value> ? Value : never

function changeText(text: string, { at, length, how, odd, letter, times }: TextChange): string {
  const from = text.length === 0 ? 0 : at % (text.length + 1)
  const before = text.slice(0, from)
  const inner = text.slice(from, from + length)
  const after = text.slice(from + length)
  switch (how) {
    case 'put':
      return before + odd + inner + after
    case 'cut':
      return before + after
    case 'repeat':
      return before + inner.repeat(times) + after
    case 'letter':
      return before + String.fromCharCode(letter) + inner + after
    default:
      return before + odd
  }
}

/** One of these texts, changed in some places; now and then any text at all. */
export const damagedText = (...bases: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .tuple(fc.constantFrom(...bases), fc.array(textChange, { maxLength: 8 }))
        .map(([base, changes]) => changes.reduce(changeText, base)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  )

const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      [null, true, false, 0, -1, 0.5, 1e308, '', 'x', [], {}, [null], [[]], ['https://a.example']],
      [{ length: 1e9 }, { toString: 1 }, { toJSON: 1 }, { valueOf: 1 }, 'x'.repeat(30_000)],
      [{ title: {} }, { en: {} }, { en: 'x', __x: 1 }],
    ].flat(),
  ),
  fc.constantFrom(...oddTexts),
  fc.jsonValue({ maxDepth: 2 }),
)

const jsonChange = fc.record({
  /** which entry at each level, from the outermost on */
  way: fc.array(fc.nat(1000), { maxLength: 7 }),
  how: fc.constantFrom('put', 'put', 'drop', 'twice', 'rename', 'text'),
  value: oddValues,
  name: fc.constantFrom('__proto__', 'constructor', 'length', 'then', 'x'),
  text: textChange,
})
type JsonChange = typeof jsonChange extends fc.Arbitrary<infer Value> ? Value : never

function changeJson(base: unknown, change: JsonChange, level = 0): unknown {
  const { way, how, value, name, text } = change
  const isInner = typeof base === 'object' && base !== null
  const keys = isInner ? Object.keys(base) : []
  if (level >= way.length || keys.length === 0) {
    if (how === 'text' && typeof base === 'string') return changeText(base, text)
    return value
  }
  const key = keys[way[level]! % keys.length]!
  const entries = Object.entries(base as object)
  const isLast = level === way.length - 1
  const changed = entries.flatMap(([own, item]): [string, unknown][] => {
    if (own !== key) return [[own, item]]
    if (isLast && how === 'drop') return []
    if (isLast && how === 'rename') return [[name, item]]
    if (isLast && how === 'twice')
      return [
        [own, item],
        [own, item],
      ]
    return [[own, changeJson(item, change, level + 1)]]
  })
  if (Array.isArray(base)) return changed.map(([, item]) => item)
  const copy = {}
  // defined, not assigned, so that "__proto__" becomes a field like any other
  for (const [own, item] of changed)
    Object.defineProperty(copy, own, {
      value: item,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return copy
}

/** One of these values, changed in some places. */
export const damagedJson = (...bases: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom<unknown>(...bases), fc.array(jsonChange, { minLength: 0, maxLength: 4 }))
    .map(([base, changes]) => changes.reduce<unknown>((value, one) => changeJson(value, one), base))

/** The same as the bytes of a file: mostly still JSON. */
export const damagedJsonText = (...bases: readonly unknown[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: damagedJson(...bases).map((value) => JSON.stringify(value) ?? 'null'),
    },
    { weight: 1, arbitrary: damagedText(...bases.map((base) => JSON.stringify(base))) },
  )

/** Addresses that would run something, or read what is not of the web. */
const unsafe = /^\s*(?:javascript|data|file|vbscript|blob|chrome|chrome-extension|moz-extension):/i

/** Throws where plain data holds an unsafe address under a name by which addresses are drawn. */
export function checkAddresses(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (/^(?:url|site|href)$/.test(key) && unsafe.test(value))
      throw new Error(`an unsafe address under ${key}`)
  } else if (typeof value === 'object' && value !== null)
    for (const [own, item] of Object.entries(value))
      checkAddresses(item, Array.isArray(value) ? key : own)
}

/** Throws where a text is no whole address. */
export function checkAddress(url: string): void {
  if (!URL.canParse(url)) throw new Error('no address')
}

/** Does something that may throw errors of these names and no others. */
export async function mayThrow(names: readonly string[], work: () => unknown): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && names.includes(error.name)) return undefined
    throw error
  }
}
