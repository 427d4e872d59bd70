/**
 * Stryker knows the signs of arithmetic, and amounts here are Decimals: `left.plus(right)` is as much an operation as `left + right`. This
 * gives Stryker a mutator for their methods. It has no door for that, so the list of its own mutators is reached from inside.
 */
const instrumenter = (file) =>
  import(new URL(file, import.meta.resolve('@stryker-mutator/instrumenter', import.meta.url)).href);
const { allMutators } = await instrumenter('./mutators/mutate.js');
const { deepCloneNode } = await instrumenter('./util/syntax-helpers.js');

/** What each method becomes; "" leaves it out, "!" says the opposite. */
const BECOMES = {
  plus: ['minus'],
  minus: ['plus'],
  times: ['div'],
  div: ['times'],
  pow: ['times'],
  lt: ['lte', 'gte'],
  lte: ['lt', 'gt'],
  gt: ['gte', 'lte'],
  gte: ['gt', 'lt'],
  eq: ['!'],
  isZero: ['!'],
  isNegative: ['!'],
  ceil: ['floor'],
  floor: ['ceil'],
  round: ['floor'],
  neg: [''],
  abs: [''],
  toDecimalPlaces: [''],
  toSignificantDigits: [''],
};

const decimalOperation = {
  name: 'DecimalOperation',
  *mutate(path) {
    if (!path.isCallExpression() && !path.isOptionalCallExpression()) return;
    const { callee } = path.node;
    const method = callee.property?.name;
    if (callee.computed || !Object.hasOwn(BECOMES, method)) return;
    const isStatic = callee.object.type === 'Identifier' && /^(?:Math|Decimal)$/.test(callee.object.name);
    for (const other of BECOMES[method]) {
      const call = deepCloneNode(path.node);
      if (other === '!') yield { type: 'UnaryExpression', operator: '!', prefix: true, argument: call };
      else if (other === '') yield isStatic ? call.arguments[0] : call.callee.object;
      else {
        call.callee.property.name = other;
        yield call;
      }
    }
  },
};

allMutators.push(decimalOperation);
