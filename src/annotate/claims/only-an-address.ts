import type { Span } from '../../model/text.ts'

const address = /^(?:https?:\/\/|www\.)\S+$/i

/** Whether all that is told is a web address: "Read more: https://news.example/4". */
export const isOnlyAddress = (text: string, content: readonly Span[]): boolean =>
  content.length > 0 &&
  content.every(({ start, end }) => address.test(text.slice(start, end).trim()))
