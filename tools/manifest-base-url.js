/** The origin that manifest.xml names, and that the development server serves. */
const developmentUrl = "https://localhost:3000";

/**
 * The manifest for another place of hosting: every URL of the development server becomes one below `baseUrl`.
 *
 * @param {string} manifest the text of manifest.xml
 * @param {string} baseUrl an https URL, with or without a path and a closing slash: "https://host/path"
 * @returns {string}
 */
function withBaseUrl(manifest, baseUrl) {
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(baseUrl)) {
    throw new Error(`KAM_BASE_URL must be a plain https URL such as https://host/path, not "${baseUrl}".`);
  }
  return manifest.replaceAll(developmentUrl, () => baseUrl.replace(/\/+$/, ""));
}

module.exports = { developmentUrl, withBaseUrl };
