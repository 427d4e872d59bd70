import { builtFile, builtFiles } from './dist.ts';

const ENGINE = builtFiles().filter((file) => file.endsWith('.js') && builtFile(file).includes('[DecimalError]'));

/** Whether a request is for the lazy part of the script, which calculates. */
export const isEngineRequest = (url: URL): boolean => ENGINE.includes(url.pathname.slice(1));

/** Whether a request is for any of our modules. */
export const isScriptRequest = (url: URL): boolean =>
  url.pathname.startsWith('/_astro/') && url.pathname.endsWith('.js');
