import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import noImportCycle from './lint/no-import-cycle.mjs';

/** Arrows run one way: tests → scripts → cms, site → content-types. */
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
    'cms/src/snapshot/stored-types.ts',
    'cms/src/app/(payload)/admin/importMap.js',
  ]),
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { portal: { rules: { 'no-import-cycle': noImportCycle } } },
    rules: {
      'portal/no-import-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An index that was just checked, a match whose pattern has the group: the assertion says so in one sign.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['content-types/**'], rules: forbid('cms', 'site', 'scripts', 'tests') },
  { files: ['cms/**'], rules: forbid('site', 'scripts', 'tests') },
  { files: ['site/**'], rules: forbid('cms', 'scripts', 'tests') },
  { files: ['scripts/**'], rules: forbid('tests') },
  {
    // A file that needs more says two things. Example content and what tests compare with may be long.
    files: ['content-types/**', 'cms/**', 'site/**', 'scripts/**'],
    ignores: ['scripts/demo/**', 'site/src/words/**'],
    rules: { 'max-lines': ['error', 400] },
  },
);
