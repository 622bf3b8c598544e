/** The parts of citation.js that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
  interface CslRead {
    id: string
    type: string
    title: string
    URL: string
    author?: { literal?: string; family?: string; given?: string }[]
    issued?: { 'date-parts': number[][] }
    'container-title'?: string
  }
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string; generateGraph?: boolean })
    data: CslRead[]
  }
}
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-bibtex'
