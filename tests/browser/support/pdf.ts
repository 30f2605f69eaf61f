import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** The pages of a PDF as pictures, drawn by the engine that Chromium shows PDFs with. */
export async function drawPdf(pdf: Buffer): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const pictures: Buffer[] = [];
    for (const page of document.pages()) {
      const { data } = await page.render({
        scale: 1,
        render: ({ data: raw, width, height }) =>
          sharp(raw, { raw: { width, height, channels: 4 } })
            .flatten({ background: '#fff' })
            .png()
            .toBuffer(),
      });
      pictures.push(Buffer.from(data));
    }
    return pictures;
  } finally {
    document.destroy();
    library.destroy();
  }
}
