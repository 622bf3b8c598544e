/**
 * The package that organisations and ministries come from. It has over 90 MB and a new version each
 * week, so its outcome is kept and not the package.
 */
export const nameSuggestions = 'name-suggestion-index@8.0.20260918'
