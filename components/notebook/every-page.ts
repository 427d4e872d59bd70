/** Islands of every page with a notebook: taken from here they are one file, where each for itself would be a request more. */
export { default as BuildSwitch } from './BuildSwitch.tsx';
export { default as Control } from './Control.tsx';
export { default as LinkNotice } from './LinkNotice.tsx';
export { default as StateBar } from './StateBar.tsx';
export { default as UnitBar } from '#components/instruments/unit-bar/island.tsx';
