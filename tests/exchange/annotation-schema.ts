/**
 * The Web Annotation Data Model (W3C recommendation of 23 February 2017) as a JSON Schema: what the
 * recommendation says MUST hold of a page of annotations, an annotation, its bodies, targets and
 * selectors, written from its sections 3.1, 3.2, 3.3, 4.2 and 5.2. Read by ajv.
 */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' }
const dateTime = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
}
const oneOrMore = (schema: object) => ({
  anyOf: [schema, { type: 'array', minItems: 1, items: schema }],
})
/** 3.3.5 */
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
}
const agent = {
  type: 'object',
  required: ['type', 'name'],
  properties: {
    id: iri,
    type: { enum: ['Person', 'Organization', 'Software'] },
    name: { type: 'string' },
  },
}
/** 4.2.4 and 4.2.5 */
const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      additionalProperties: false,
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
      additionalProperties: false,
    },
  ],
}
/** 4 */
const specific = {
  type: 'object',
  required: ['source'],
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    purpose: motivation,
    selector: oneOrMore(selector),
  },
  additionalProperties: false,
}
/** 3.2.4 */
const textual = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    purpose: motivation,
    format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    language: { type: 'string', pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$' },
  },
  additionalProperties: false,
}
/** 3.1, 3.3 */
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: oneOrMore({ const: 'Annotation' }),
    motivation: oneOrMore(motivation),
    creator: oneOrMore(agent),
    created: dateTime,
    body: { type: 'array', items: { oneOf: [textual, specific] } },
    target: oneOrMore(specific),
  },
  additionalProperties: false,
}

/** 5.2 */
export const annotationPage = {
  type: 'object',
  required: ['@context', 'type', 'items'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationPage' },
    items: { type: 'array', minItems: 1, items: annotation },
  },
  additionalProperties: false,
}
