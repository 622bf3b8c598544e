/** Text with Markdown's marks, taken apart: data that a view can draw, with no HTML in it. */
export type Inline =
  | string
  | { kind: 'strong' | 'emphasis' | 'deleted' | 'code'; children: Inline[] }
  /** url: http or https */
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'break' }

export type MarkdownBlock =
  | { kind: 'paragraph' | 'heading'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: MarkdownBlock[][] }
  | { kind: 'quote'; blocks: MarkdownBlock[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
