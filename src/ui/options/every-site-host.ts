/** What the choice of every site asks of the browser. */
export interface EverySiteHost {
  isAllowed(): Promise<boolean>
  /** asks the reader; to be called in the click. Whether it is allowed now. */
  request(): Promise<boolean>
  giveBack(): Promise<unknown>
  /** calls back when the browser's permissions change; gives the undo */
  onChange(callback: () => void): () => void
}
