import type { ServedSite } from './sites.ts';

/** The page for an address that belongs to no site: which sites there are. */
export function sitesPage(sites: readonly ServedSite[]): string {
  const list = sites.map(({ name, baseUrl }) => `<li><a href="${escapeHtml(baseUrl)}/">${escapeHtml(name)}</a></li>`);
  const content = list.length
    ? `<p>Unter dieser Adresse gibt es keine Website. Diese Websites gehören zum Serviceportal:</p>\n<ul>\n${list.join('\n')}\n</ul>`
    : '<p>Es ist noch keine Website veröffentlicht.</p>';
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Serviceportal</title>
</head>
<body>
<main>
<h1>Serviceportal</h1>
${content}
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
