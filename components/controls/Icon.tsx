/** Signs drawn as paths, because the site's fonts lack them and a system's own differ. 20 px square, in the color of the text. */
const PATHS = {
  undo: 'M7.5 3.5 3.5 7.5l4 4M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'm12.5 3.5 4 4-4 4M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  reset: 'M4.2 7.2A6.5 6.5 0 1 1 3.5 10.6M4 3v4.4h4.4',
  minus: 'M4.5 10h11',
  plus: 'M4.5 10h11M10 4.5v11',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  link: 'M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.5-2.5a3.25 3.25 0 0 0-4.6-4.6L10 5.4m1.5 3.1a3.2 3.2 0 0 0-4.6 0L4.4 11A3.25 3.25 0 0 0 9 15.6l1-1',
  arrow: 'M3.5 10h13m-4.5-4.5L16.5 10 12 14.5',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
