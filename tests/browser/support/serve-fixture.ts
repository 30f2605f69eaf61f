/** A process of its own that serves the sites of the fixture as long as its parent is there. */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { createSiteServer, type SiteServer } from '../../../scripts/serve/index.ts';
import { renderSites } from '../../support/rendered-site.ts';

/**
 * Serves the same sites once more, with pages whose every text waits for its font. One that comes too late is not used
 * (`font-display: optional`), which is good for people and bad for whoever measures.
 */
function withPatientFonts(sites: string, copy: string): SiteServer {
  cpSync(sites, copy, { recursive: true, verbatimSymlinks: true });
  for (const file of globSync('**/*.css', { cwd: copy }).map((name) => join(copy, name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('font-display:optional', 'font-display:block'));
    for (const compressed of [`${file}.br`, `${file}.gz`]) rmSync(compressed, { force: true });
  }
  return createSiteServer({ sitesRoot: copy, scriptHashes: SCRIPT_HASHES });
}

const { close, ...rendered } = await renderSites();
const patient = withPatientFonts(join(rendered.stateDir, 'sites'), join(rendered.stateDir, 'patient'));
const patientPort = await patient.listen(0);
process.once('disconnect', () => void patient.close().then(close));
process.send!({ ...rendered, patientPort });
