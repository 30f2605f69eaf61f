/** What a web server must know of the folders of the sites; loads nothing that publishes. */
export { hostLink } from './directory.ts';
export { siteLayout, sitesLayout, releaseLayout } from './layout.ts';
export { currentId } from './read-release.ts';
export { REDIRECT_FOLDER, redirectFilesFor } from './redirects.ts';
