/**
 * Loads, unless the browser knows that it is offline. Chrome asks no second time for a module that once failed to come: what was never
 * asked for can still be had, without the page being loaded anew, once there is a network.
 */
export const unlessOffline = <Part>(load: () => Promise<Part>): Promise<Part> =>
  navigator.onLine === false ? Promise.reject(new Error('offline')) : load();
