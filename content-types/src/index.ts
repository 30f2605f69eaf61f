export * from './codelists.ts';
export * from './dates.ts';
export * from './locales.ts';
export * from './paths.ts';
export * from './snapshot/index.ts';
export * from './validity.ts';
