/**
 * How TypeScript becomes JavaScript, for the build and for Jest alike, so that what is tested is what runs.
 * Nest reads the types of constructor parameters at run time: hence the older decorators, with their metadata.
 */
export const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      verbatimModuleSyntax: true,
      react: { runtime: 'automatic' },
    },
    target: 'es2023',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};
