/** The start of a file of the ISO base media family (ISO/IEC 14496-12): its brand says what it is. */
export const ISO_MEDIA = (brand: string): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftyp'),
    Buffer.from(brand),
    Buffer.from([0, 0, 2, 0]),
    Buffer.from(`${brand}mp41`),
    Buffer.from([0, 0, 0, 8]),
    Buffer.from('mdat'),
  ]);

/** The least that is a whole PDF file. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n' +
    'trailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF\n',
);

export const VTT = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nGrüß Gott\n');

/** A drawing for every reader of SVG; for one that takes it for a page, a script. */
export const HOSTILE_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><!-- <html><script>alert(document.domain)</script> --><path d="M0 0h8v8H0z"/></svg>';
