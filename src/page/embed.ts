/**
 * `/embed.js`, for pages of other sites: gives each frame with a widget of ours the height that the widget tells. Stays under 1 kB,
 * says nothing to the frame, and passes over every message that is not a height from one of those frames.
 */
import { heightTold } from './height-message.ts';

const site = new URL((document.currentScript as HTMLScriptElement).src).origin;
const frames = () => document.querySelectorAll<HTMLIFrameElement>(`iframe[data-atm][src^="${site}/embed/"]`);

addEventListener('message', (event) => {
  const told = heightTold(event, site, frames());
  if (told) told.frame.style.height = `${told.height}px`;
});
// A widget that was there before this script tells its height again once its frame has another.
for (const frame of frames()) frame.style.height = `${frame.offsetHeight + 1}px`;
