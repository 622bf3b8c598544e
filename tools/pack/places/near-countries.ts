/** Countries whose smaller towns Arab papers name too. */
export const near: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN TR YE'.split(' '),
)
/** Of them those that write Arabic: other names of their places in Arabic letters are Arabic. */
export const arab: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
)
/** Countries of Arabic script: the Latin names of their places are transcriptions. */
export const transcribed: ReadonlySet<string> = new Set([
  ...arab,
  'EH',
  'IR',
  'KM',
  'TD',
  'AF',
  'PK',
])
