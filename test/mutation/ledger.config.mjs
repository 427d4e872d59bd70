import { settingsFor } from './settings.mjs';

const engine = settingsFor('ledger', [
  'src/model/economics/**/*.ts',
  'src/model/formula/{evaluate,operations,refine,solve}.ts',
  'src/model/uncertainty/**/*.ts',
  'src/model/argument/**/*.ts',
]);
const { excludedMutations } = engine.mutator;

/** Every operation that a published link's figures come from, against the ledger alone: none may change unnoticed. */
export default {
  ...engine,
  mutator: {
    excludedMutations: [
      ...excludedMutations,
      'ArrayDeclaration',
      'ArrowFunction',
      'BlockStatement',
      'BooleanLiteral',
      'CallExpression',
      'ObjectLiteral',
      'OptionalChaining',
      'Regex',
    ],
  },
};
