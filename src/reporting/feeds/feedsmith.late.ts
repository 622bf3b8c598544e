/** What we use of feedsmith: set up when it is first called (tools/build/late-modules.ts). */
export { generateOpml, parseFeed, parseOpml } from 'feedsmith'
