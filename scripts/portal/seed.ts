import { requestPublish } from '@serviceportal/cms';
import { isEmpty, seedOnce } from '../seed/seed-once.ts';
import { seedSynthetic } from '../seed/seed-synthetic.ts';
import { withContent } from './content.ts';

/** `portal seed`: example content into an empty portal; with a scale, synthetic services on top. */
export async function seed({ scale }: { scale?: number }): Promise<void> {
  await withContent(async (payload) => {
    if (await isEmpty(payload)) await seedOnce(payload, console.log);
    else if (!scale)
      throw new Error(
        'The portal already has content; the example content is only written into an empty one. Use --scale <n> to add synthetic services.',
      );
    if (scale) await seedSynthetic(payload, scale, console.log);
    await requestPublish(payload, {
      kommunen: 'alle',
      anlass: scale ? `${scale} synthetische Leistungen` : 'Beispielinhalt',
    });
  });
}
