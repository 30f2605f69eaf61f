/**
 * Real endless loops, for each thread of a process that is started with `--import` of this file: one in what makes the view of a
 * page whose text bears `LOOP_IN_VIEW`, one in what renders a page that bears `LOOP_IN_PAGE`, one in what draws the picture of
 * a page whose title bears `LOOP_IN_PICTURE`. Nothing in the product knows of them.
 */
function plant(method: 'replace' | 'normalize', marker: string | undefined, inFile: string): void {
  if (!marker) return;
  const original = String.prototype[method] as (...args: unknown[]) => string;
  Object.defineProperty(String.prototype, method, {
    value: function (this: string, ...args: unknown[]): string {
      if (String(this).includes(marker) && new Error().stack?.includes(inFile)) for (;;);
      return original.apply(this, args);
    },
  });
}

plant('replace', process.env.LOOP_IN_VIEW, '');
plant('replace', process.env.LOOP_IN_PAGE, 'dist/server');
// Whatever is stored is normalized too, the record of the publish that names the document among it.
plant('normalize', process.env.LOOP_IN_PICTURE, 'preview-text');
