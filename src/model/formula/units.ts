/** Units of measure, and the unit of a formula. */
export {
  ANY_UNIT,
  BASE_UNITS,
  DIMENSIONLESS,
  parseUnit,
  powerUnit,
  sameUnit,
  timesUnit,
  unitText,
  type ParsedUnit,
  type Unit,
} from './unit.ts';
export { BUILT_IN_CONSTANTS } from './constants.ts';
export { unitOfTree, type UnitFound, type UnitOfName } from './unit-of-tree.ts';
