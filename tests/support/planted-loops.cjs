/**
 * Real endless loops, and a real error, for each thread of a process that is started with `--require` of this file: one in what makes the view of a
 * page whose text bears `LOOP_IN_VIEW`, one in what renders a page that bears `LOOP_IN_PAGE`, one in what draws the picture of
 * a page whose title bears `LOOP_IN_PICTURE`; an error in what renders a page that bears `THROW_IN_PAGE`. Nothing in the product knows of them.
 */
const loop = () => {
  for (;;);
};
const fail = () => {
  throw new TypeError('planted');
};

function plant(prototype, method, textOf, marker, inFile, act = loop) {
  if (!marker) return;
  const original = prototype[method];
  Object.defineProperty(prototype, method, {
    value: function (...args) {
      if (String(textOf(this, args)).includes(marker) && new Error().stack?.includes(inFile)) act();
      return original.apply(this, args);
    },
  });
}

const itself = (text) => text;
plant(String.prototype, 'replace', itself, process.env.LOOP_IN_VIEW, '');
plant(RegExp.prototype, 'test', (_, [text]) => text, process.env.LOOP_IN_PAGE, 'dist/server');
plant(RegExp.prototype, 'test', (_, [text]) => text, process.env.THROW_IN_PAGE, 'dist/server', fail);
// Whatever is stored is normalized too, the record of the publish that names the document among it.
plant(String.prototype, 'normalize', itself, process.env.LOOP_IN_PICTURE, 'preview-text');
