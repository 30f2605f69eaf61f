import type { Plugin } from 'postcss';

/** Drops custom properties no rule uses: KERN declares many hundreds, the site needs some dozens. */
export function unusedCustomProperties(): Plugin {
  return {
    postcssPlugin: 'unused-custom-properties',
    OnceExit(root) {
      // Dropping one may leave another without use.
      for (let dropped = true; dropped;) {
        dropped = false;
        const used = new Set<string>();
        root.walkDecls(({ value }) => {
          for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) if (name) used.add(name);
        });
        root.walkDecls(/^--kern-/, (declaration) => {
          if (used.has(declaration.prop)) return;
          declaration.remove();
          dropped = true;
        });
      }
    },
  };
}
