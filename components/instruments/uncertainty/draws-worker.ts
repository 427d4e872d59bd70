/** Another thread, in which a figure is drawn many times over while the page goes on. */
import { outlookOf, type OutlookQuestion } from '#model/uncertainty/outlook.ts';

addEventListener('message', ({ data }: MessageEvent<OutlookQuestion>) => postMessage(outlookOf(data)));
