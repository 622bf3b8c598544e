const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Whether a text has letters of a script that writes a word in one or two of them. */
export const isDense = (text: string): boolean => dense.test(text)
