/** What each lens of the index asks of a case, in the lenses' order. */
import * as LENSES from './lenses/index.ts';
import type { Lens, LensTerm } from './lenses/lens.ts';

export type LensName = keyof typeof LENSES;
export type TermName<Name extends LensName> = keyof (typeof LENSES)[Name]['terms'] & string;

const lenses: Readonly<Record<LensName, Lens>> = LENSES;

/** Every lens, by its place. */
export const LENS_NAMES = (Object.keys(lenses) as LensName[]).sort((a, b) => lenses[a].place - lenses[b].place);

/** The terms of a lens, in the order in which a case's file lists them. */
export const termsOf = (lens: LensName): [name: string, term: LensTerm][] => Object.entries(lenses[lens].terms);
