import { existsSync, renameSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { detectKind } from '../../uploads/detect.ts';
import { kindOfName } from '../../uploads/kinds.ts';
import { readableName } from '../../uploads/readable-name.ts';

/**
 * Files from before their content was looked at: one whose ending or type is not what it is gets the right ones, so that no
 * browser takes a drawing for a page or captions for a script. What is no kind that the portal takes loses its ending, is
 * served as something to save, and is named.
 * @returns a line for each file that was not right
 */
export async function mendMediaKinds(payload: Payload): Promise<string[]> {
  const folder = payload.collections.media.config.upload.staticDir!;
  const { docs } = await payload.db.find<{
    id: string;
    titel: string;
    filename?: string | null;
    mimeType?: string | null;
    dateiname?: string | null;
  }>({ collection: 'media', pagination: false, limit: 0 });
  const lines: string[] = [];
  for (const { id, titel, filename, mimeType, dateiname } of docs) {
    if (!filename || !existsSync(join(folder, filename))) continue;
    const path = join(folder, filename);
    const detected = await detectKind({ data: Buffer.alloc(0), size: (await stat(path)).size, tempFilePath: path });
    const isRight =
      detected.kind !== undefined &&
      kindOfName(filename)?.mimeType === detected.kind.mimeType &&
      mimeType === detected.kind.mimeType;
    if (isRight && dateiname) continue;
    const extension = detected.kind?.extension ?? 'bin';
    const data: Record<string, unknown> = { dateiname: readableName(titel, extension) };
    if (!isRight) {
      const name = kindOfName(filename)?.extension === extension ? filename : freeName(folder, filename, extension);
      if (name !== filename) renameSync(path, join(folder, name));
      Object.assign(data, { filename: name, mimeType: detected.kind?.mimeType ?? 'application/octet-stream' });
      lines.push(`"${titel}": ${filename} (${mimeType ?? 'no type'}) is now ${name}. ${detected.refused ?? ''}`.trim());
    }
    await payload.db.updateOne({ collection: 'media', id, data });
  }
  return lines;
}

function freeName(folder: string, filename: string, extension: string): string {
  const base = filename.replace(/\.[^.]*$/, '');
  for (let number = 0; ; number++) {
    const name = `${base}${number === 0 ? '' : `-${number}`}.${extension}`;
    if (!existsSync(join(folder, name))) return name;
  }
}
