/**
 * What a link brought, above everything it changed: that the numbers are not the published ones, which they are, and the ways to go on.
 * Its box is kept from before the page is painted (`.linked`, set by the head script), so that nothing moves when its words come. On
 * paper it stands over every page that is not as published, however it came to be so.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Words } from '#components/controls/Words.tsx';
import type { Standing } from '#notebook/history.ts';
import { thisPage } from '#notebook/page.ts';
import { useSignals } from '#notebook/use-notebook.ts';
import { useNotebooks } from '#notebook/use-notebooks.ts';
import { useChangeDetails } from './change-details.ts';
import { areChoices, changedOf, changesInWords, changesOf, countOf, isEntered, resetAll } from './changes.ts';
import type { StateBarProps } from './StateBar.tsx';

export default function LinkNotice({ notebooks }: Pick<StateBarProps, 'notebooks'>) {
  const root = useRef<HTMLDivElement>(null);
  const all = useNotebooks(notebooks, root);
  const { notices, opening } = thisPage();
  useSignals([notices.list, opening]);
  const live = all.some((one) => one.live);
  const [isOpen, open] = useState(false);
  const [isOver, end] = useState(false);
  /** What the link brought, once it was waved away. */
  const [brought, keep] = useState<Standing[]>();
  useLayoutEffect(() => {
    if (isOver) document.documentElement.classList.remove('linked');
  }, [isOver]);

  const entered = isEntered(all);
  const isChanged = changedOf(all).length > 0;
  const changes = changesOf(all);
  const areChosen = areChoices(changes);
  const hasNotices = live && notices.list.value.length > 0;
  const Details = useChangeDetails(isOpen || hasNotices || brought !== undefined);
  const isOpening = !live || opening.value;
  return (
    <aside class={isChanged ? 'link-notice differs' : 'link-notice'} aria-label="This link">
      {Details && hasNotices && <Details.NoticeList notices={notices} />}
      <div class="link-box" ref={root}>
        <p class="link-words" key={isOpening ? 'opening' : 'opened'}>
          {isChanged && (
            <button type="button" class="link-count" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
              <Words>{countOf(changes)}</Words>
            </button>
          )}{' '}
          <Words as="strong">
            {isOpening
              ? 'Opening this link.'
              : isChanged
                ? entered
                  ? 'entered by hand.'
                  : areChosen
                    ? 'of what is shown, as published.'
                    : 'to the published numbers.'
                : brought
                  ? 'As published.'
                  : 'Nothing is changed.'}
          </Words>{' '}
          <Words class="link-changes">{changesInWords(changes)}</Words>
        </p>
        <div class="link-acts">
          {isChanged && !(areChosen && brought) ? (
            <button
              type="button"
              onClick={() => {
                keep(all.map(({ book }) => book.standing()));
                resetAll(all, !areChosen);
              }}
            >
              {entered ? 'See it empty' : 'See as published'}
            </button>
          ) : (
            Details && brought && <Details.BackButton brought={brought} all={all} onBack={() => keep(undefined)} />
          )}
          {!isOpening && (
            <button type="button" onClick={() => end(true)}>
              {isChanged ? 'Keep and go on' : 'Go on'}
            </button>
          )}
        </div>
        {Details && isOpen && <Details.ChangeChips changes={changes} />}
      </div>
    </aside>
  );
}
