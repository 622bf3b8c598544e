import type { MarkKind } from '../../model/settings.ts'
import { isInArabicLetters } from '../../text/scripts.ts'

/**
 * The marks' styles with literal values: a page may own variables of the same names, and
 * `light-dark()` in a highlight follows the page's declared scheme, not the colour that is really
 * behind its text.
 * One line style a kind, so that colour is never alone.
 */
const lines: Record<
  MarkKind,
  { style: string; light: string; dark: string; strength: number; again: number }
> = {
  person: { style: 'solid 1.5px', light: '#8a2f6d', dark: '#e7a2cf', strength: 72, again: 34 },
  organisation: {
    style: 'dashed 1.5px',
    light: '#28569f',
    dark: '#97baf8',
    strength: 72,
    again: 34,
  },
  place: { style: 'dotted 2px', light: '#0b6a70', dark: '#72caca', strength: 80, again: 36 },
  thing: { style: 'double 1px', light: '#6a5a45', dark: '#cbb999', strength: 72, again: 36 },
  cue: { style: 'wavy 1px', light: '#555c6a', dark: '#aab2bf', strength: 75, again: 75 },
  cited: { style: 'solid 2px', light: '#855300', dark: '#e8b552', strength: 75, again: 75 },
}
const washes = {
  open: { light: '#eaf0fa', dark: '#263248' },
  claim: { light: '#eceff4', dark: '#2c323c' },
  cited: { light: '#fcf3de', dark: '#382e19' },
}

/** How far a line stays below the letters: those of Arabic script reach lower and carry dots. */
const offsets = { arabic: '.38em', others: '.22em' }

/**
 * The elements of an article's text; all of a shadow tree, of which only those with such text have
 * the sheet.
 */
const prose = ':is(:is(article,:host) :is(p,li,h1,h2,h3,h4,blockquote,dd,td),main p)'

export type Scheme = 'light' | 'dark'

/** `prefix` + one of: a mark kind, with -again or -open; claim; flash. */
export const prefix = 'hashiya-'

/** The style sheet of all highlights for a page whose text stands on a light or dark ground. */
export function highlightStyles(scheme: Scheme, lang: string): string {
  const offset = isInArabicLetters(lang) ? offsets.arabic : offsets.others
  const rule = (name: string, body: string) => `::highlight(${prefix}${name}){${body}}`
  const line = (kind: MarkKind, strength: number, wash = '') => {
    const { style, [scheme]: colour } = lines[kind]
    return `text-decoration:underline ${style} color-mix(in srgb,${colour} ${strength}%,transparent);text-underline-offset:${offset};${wash && `background-color:${wash}`}`
  }
  const kinds = Object.keys(lines) as MarkKind[]
  const rest = kinds.map(
    (kind) =>
      rule(kind, line(kind, lines[kind].strength, kind === 'cited' ? washes.cited[scheme] : '')) +
      rule(`${kind}-again`, line(kind, lines[kind].again)),
  )
  const open = kinds.map((kind) =>
    rule(
      `${kind}-open`,
      line(kind, 100, kind === 'cue' ? washes.claim[scheme] : washes.open[scheme]),
    ),
  )
  const forced = kinds
    .map(
      (kind) =>
        [kind, `${kind}-again`]
          // its own ground wants its own colour, which an open statement around it would give else; a
          // link stays to be told from words
          .map(
            (name) =>
              rule(
                name,
                'text-decoration-color:CanvasText;background-color:Canvas;color:CanvasText',
              ) + `:is(a:any-link,a:any-link *)${rule(name, 'color:LinkText')}`,
          )
          .join('') +
        rule(
          `${kind}-open`,
          'background-color:Highlight;color:HighlightText;text-decoration-color:HighlightText',
        ),
    )
    .join('')
  return [
    // a printed page is the page's own
    '@media not print{',
    ...rest,
    ...open,
    rule('claim', `background-color:${washes.claim[scheme]}`),
    rule('flash', `background-color:${washes.cited[scheme]}`),
    // A highlight takes its forced state from the element under it (CSSWG 7264), and Chromium then
    // paints every mark as selected text:
    // so the elements of prose leave the automatic mode and take the reader's own system colours.
    `@media (forced-colors:active){${prose}{forced-color-adjust:none!important;color:CanvasText!important;background-color:Canvas!important;border-color:CanvasText!important}`,
    `${prose} a{color:LinkText!important}`,
    forced,
    rule('cited', 'text-decoration-thickness:3px'),
    rule('claim', 'background-color:Highlight;color:HighlightText'),
    rule('flash', 'background-color:Highlight;color:HighlightText'),
    '}}',
  ].join('')
}
