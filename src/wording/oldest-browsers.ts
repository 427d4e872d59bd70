/**
 * The oldest browsers in which everything is as it should be: stylesheets are compiled for them, and tests hold styles and scripts to them.
 * In older ones what is read stays whole.
 */
export const OLDEST_BROWSERS = { Chrome: 111, Edge: 111, Firefox: 116, Safari: 16.4 } as const;

/** As bundlers write them: "chrome111". */
export const BROWSER_TARGETS = Object.entries({ ...OLDEST_BROWSERS, iOS: OLDEST_BROWSERS.Safari }).map(
  ([name, version]) => `${name.toLowerCase()}${version}`,
);
