import manifest from '../../manifest.json' with { type: 'json' }
import newsHosts from '../../src/platform/permissions/news-hosts.json' with { type: 'json' }

export type BuildName = 'chrome' | 'firefox'

/** The oldest major version of each browser that the extension runs in. */
export const leastVersions: Record<BuildName, number> = { chrome: 140, firefox: 146 }

/**
 * What pages and background may load. Whom they may ask is decided by platform/outward.ts; this is
 * the wall behind that door: https, this very machine, and files that the reader picked ("blob:").
 * Pictures: those in our own style sheets ("data:").
 */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self' blob: https: http://localhost:* http://127.0.0.1:*",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

/**
 * What comes unencrypted anyone on the way may have written: such sites the reader allows singly.
 */
const matches = newsHosts.map((host) => `https://*.${host}/*`)
const shared = {
  ...manifest,
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  host_permissions: matches,
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    extension_pages: Object.entries(contentSecurityPolicy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
  },
}
/** What an organisation may fix, in Chromium's form of a JSON Schema; Firefox asks for none. */
export const managedSchemaFile = 'managed-schema.json'
const list = { type: 'array', items: { type: 'string' } }
export const managedSchema = {
  type: 'object',
  properties: { online: { type: 'boolean' }, sourcesOff: list, sitesOff: list, packsOff: list },
}

/** The page that stands beside web pages: Chromium's side panel, Firefox's sidebar. */
const panelPage = 'src/ui/panel/index.html'
const panelKey = { default: 'Alt+Shift+H' }
/** Chromium takes four keys from a manifest: the switch for all marks, which the popup has, gives way. */
const { 'all-marks': allMarks, ...otherCommands } = manifest.commands

const ofItsOwn: Record<BuildName, object> = {
  chrome: {
    minimum_chrome_version: String(leastVersions.chrome),
    permissions: [...manifest.permissions, 'sidePanel'],
    side_panel: { default_path: panelPage },
    storage: { managed_schema: managedSchemaFile },
    commands: {
      ...otherCommands,
      'all-marks': { description: allMarks.description },
      'open-panel': { suggested_key: panelKey, description: '__MSG_openPanel__' },
    },
  },
  firefox: {
    sidebar_action: {
      default_panel: panelPage,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    commands: {
      ...manifest.commands,
      _execute_sidebar_action: {
        suggested_key: panelKey,
        description: '__MSG_openPanel__',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'hashiya@hashiya.example',
        strict_min_version: `${leastVersions.firefox}.0`,
        data_collection_permissions: {
          required: ['none'],
          optional: ['searchTerms', 'websiteContent', 'authenticationInfo', 'browsingActivity'],
        },
      },
      gecko_android: { strict_min_version: `${leastVersions.firefox}.0` },
    },
  },
}

/** What manifest.json says for both browsers, with what differs. */
export const manifestFor = (build: BuildName): object => ({ ...shared, ...ofItsOwn[build] })
