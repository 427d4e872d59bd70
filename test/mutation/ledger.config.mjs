import { settingsFor } from './settings.mjs';

/** Every operation that a published link's figures come from, against the ledger alone: none may change unnoticed. */
export default {
  ...settingsFor('ledger'),
  mutate: [
    'src/model/economics/**/*.ts',
    'src/model/formula/{evaluate,operations,refine,solve}.ts',
    'src/model/uncertainty/**/*.ts',
    'src/model/argument/**/*.ts',
  ],
  mutator: {
    excludedMutations: [
      'StringLiteral',
      'ArrayDeclaration',
      'ArrowFunction',
      'BlockStatement',
      'BooleanLiteral',
      'ObjectLiteral',
      'OptionalChaining',
      'Regex',
    ],
  },
};
