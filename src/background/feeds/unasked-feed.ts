import type { Feed, FeedLink } from '../../model/stored-report.ts'

/** A feed that is followed but switched off, and was never asked. */
export const unasked = ({ url, title }: FeedLink): Feed => ({
  url,
  title,
  site: null,
  lang: null,
  enabled: false,
  etag: null,
  modified: null,
  looked: null,
  failure: null,
})
