import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Arrows run one way: scripts → cms, site → content-types. */
const forbid = (...packages) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: packages.flatMap((name) => [
        {
          group: [`@serviceportal/${name}`, `@serviceportal/${name}/*`],
          message: `This package must not know ${name}.`,
        },
        { regex: `^(\\.\\./)+${name}/`, message: `This package must not know ${name}.` },
      ]),
    },
  ],
});

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.next/',
    '**/.astro/',
    'var/',
    '**/next-env.d.ts',
    'cms/src/migrations/',
    'cms/src/payload-types.ts',
    'cms/src/app/(payload)/admin/importMap.js',
  ]),
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An index that was just checked, a match whose pattern has the group: the assertion says so in one sign.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['content-types/**'], rules: forbid('cms', 'site', 'scripts') },
  { files: ['cms/**'], rules: forbid('site', 'scripts') },
  { files: ['site/**'], rules: forbid('cms', 'scripts') },
);
