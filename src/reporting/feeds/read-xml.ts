import { parseDocument } from './htmlparser2.late.ts'

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

/** What lies deeper is left out: no feed is made so. */
const deepest = 40

/** The parts of htmlparser2's nodes that we read. */
interface ParsedNode {
  type: string
  name?: string
  attribs?: Record<string, string>
  data?: string
  children?: ParsedNode[]
}

/**
 * The root element, read with patience for what is broken; null when there is none. No entity is
 * known but the standard's own.
 */
export function readXml(text: string): XmlElement | null {
  const { children } = parseDocument(text, {
    xmlMode: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  }) as ParsedNode
  const root = children?.find(({ type }) => type === 'tag')
  return root ? toElement(root, 0) : null
}

function toElement(
  { name = '', attribs = {}, children = [] }: ParsedNode,
  depth: number,
): XmlElement {
  const element: XmlElement = { name, attributes: attribs, children: [], text: '' }
  for (const child of children) {
    if (child.type === 'text') element.text += child.data ?? ''
    else if (child.type === 'cdata')
      element.text += child.children?.map(({ data = '' }) => data).join('') ?? ''
    else if (child.type === 'tag' && depth < deepest)
      element.children.push(toElement(child, depth + 1))
  }
  return element
}

export const childrenOf = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  element?.children.filter(({ name }) => names.includes(name)) ?? []

/** The text of an element and of all in it, in order of the elements. */
export const textOf = (element: XmlElement | undefined): string =>
  element ? element.text + element.children.map(textOf).join(' ') : ''
