/** A process of its own that serves the sites of the fixture as long as its parent is there. */
import { renderSites } from '../../support/rendered-site.ts';

const { close, ...rendered } = await renderSites();
process.once('disconnect', () => void close());
process.send!(rendered);
