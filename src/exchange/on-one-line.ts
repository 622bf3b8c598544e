/**
 * Text on one line, without the controls that turn the direction of what stands around it. The next
 * line of the old mainframes (U+0085) ends a line for some programs too.
 */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
