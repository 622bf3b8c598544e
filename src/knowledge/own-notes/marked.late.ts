/** What we use of marked: set up when it is first called (tools/build/late-modules.ts). */
export { lexer } from 'marked'
