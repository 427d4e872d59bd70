/** The page of all arguments: its pickers dim what was not asked for, and hide threads in which nothing was. */
const PICKS = ['side', 'kind', 'case', 'verdict'] as const;
type Picks = Record<(typeof PICKS)[number], string>;

const isPicked = ({ dataset }: HTMLElement, picks: Picks): boolean =>
  (picks.side === '' || dataset['side'] === picks.side || dataset['side'] === 'both') &&
  (picks.kind === '' || dataset['kind'] === picks.kind) &&
  (picks.case === '' || (dataset['cases'] ?? '').split(' ').includes(picks.case)) &&
  (picks.verdict === '' || dataset['verdict'] === picks.verdict);

export function bindDebate(): void {
  const pickers = [...document.querySelectorAll<HTMLSelectElement>('[data-pick]')];
  const replies = [...document.querySelectorAll<HTMLElement>('.reply')];
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  const none = document.querySelector<HTMLElement>('[data-debate-none]');
  const announcer = document.getElementById('announcer');
  if (pickers.length === 0 || !none) return;

  const show = () => {
    const picks = Object.fromEntries(
      PICKS.map((pick) => [pick, pickers.find((one) => one.dataset['pick'] === pick)?.value ?? '']),
    ) as Picks;
    const picked = new Set(replies.filter((reply) => isPicked(reply, picks)));
    const holdsPicked = (element: HTMLElement) => [...picked].some((one) => element.contains(one));
    for (const reply of replies) {
      reply.hidden = !holdsPicked(reply);
      reply.toggleAttribute('data-dimmed', !picked.has(reply));
    }
    for (const question of questions) question.hidden = !holdsPicked(question);
    none.hidden = picked.size > 0;
    if (announcer) announcer.textContent = `${picked.size} of ${replies.length} arguments.`;
  };
  for (const picker of pickers) picker.addEventListener('change', show);
  // A browser that goes back to the page may have kept what was picked.
  if (pickers.some(({ value }) => value !== '')) show();
}
