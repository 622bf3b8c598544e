import { Parser } from './htmlparser2.late.ts'

/**
 * An element of a feed or a list of feeds. Names are in lower case, with their prefix
 * ("dc:creator").
 */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** its own text, not that of the elements in it */
  text: string
}

/** More markup than any feed has: reading stops. */
class TooMuchMarkup extends Error {}

/** Elements nested deeper are left out: no feed needs them. */
const deepest = 40
/**
 * Limits on the parser's time, which grows with the open elements times the length of the rest:
 * nesting depth, number of elements, attributes of one element.
 */
const most = { open: 256, elements: 200_000, attributes: 100 }

/**
 * Parses the root element, tolerating errors; null when there is none, or more markup than any feed
 * has. Only the predefined entities of XML are known.
 */
export function readXml(text: string): XmlElement | null {
  const reader = createReader()
  const parser = new Parser(reader.handler, {
    xmlMode: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  })
  try {
    parser.end(text)
  } catch (error) {
    if (error instanceof TooMuchMarkup) return null
    throw error
  }
  return reader.getRoot()
}

function createReader() {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open: XmlElement[] = [root]
  let elements = 0
  let attributes = 0
  /** depth, counting elements that are left out */
  let depth = 0
  const isLeftOut = () => depth > deepest + 1
  const handler = {
    onopentagname() {
      attributes = 0
      if (++elements > most.elements) throw new TooMuchMarkup()
      if (++depth > most.open) throw new TooMuchMarkup()
    },
    onattribute() {
      if (++attributes > most.attributes) throw new TooMuchMarkup()
    },
    onopentag(name: string, given: Record<string, string>) {
      if (isLeftOut()) return
      const element: XmlElement = { name, attributes: given, children: [], text: '' }
      open.at(-1)!.children.push(element)
      open.push(element)
    },
    onclosetag() {
      if (!isLeftOut()) open.pop()
      depth--
    },
    ontext(part: string) {
      if (!isLeftOut()) open.at(-1)!.text += part
    },
  }
  return { handler, getRoot: () => root.children[0] ?? null }
}

export const childrenOf = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  element?.children.filter(({ name }) => names.includes(name)) ?? []

/** The text of an element and of all in it, in order of the elements. */
export const textOf = (element: XmlElement | undefined): string =>
  element ? element.text + element.children.map(textOf).join(' ') : ''
