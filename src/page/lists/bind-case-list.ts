/** The page of all cases: its two pickers put rows in order and out of sight. */
import { CHOICES, isChosen, ORDERS, ordered, type Choice, type ListedCase, type Order } from './case-order.ts';

interface Row extends ListedCase {
  element: HTMLElement;
}

function rowOf(element: HTMLElement): Row {
  const margin = (which: 'without' | 'with') => {
    const text = element.querySelector<HTMLDataElement>(`[data-margin=${which}]`)?.value ?? '';
    return text === '' ? undefined : Number(text);
  };
  const builds = element.dataset['builds'] === 'true';
  const without = margin('without');
  return {
    element,
    name: element.querySelector('h2')?.textContent ?? '',
    builds,
    without,
    with: builds ? margin('with') : without,
  };
}

export function bindCaseList(): void {
  const list = document.querySelector('[data-case-list]');
  const order = document.querySelector<HTMLSelectElement>('[data-case-order]');
  const choice = document.querySelector<HTMLSelectElement>('[data-case-choice]');
  const none = document.querySelector<HTMLElement>('[data-case-none]');
  const announcer = document.getElementById('announcer');
  if (!list || !order || !choice || !none) return;
  const rows = [...list.querySelectorAll<HTMLElement>('.case-row')].map(rowOf);

  const show = () => {
    const chosen = rows.filter((row) => isChosen(row, choice.value as Choice));
    for (const row of rows) row.element.hidden = !chosen.includes(row);
    list.append(...ordered(rows, order.value as Order).map(({ element }) => element));
    none.hidden = chosen.length > 0;
    if (announcer)
      announcer.textContent = `${chosen.length} of ${rows.length} cases. ${CHOICES[choice.value as Choice]}. Order: ${ORDERS[order.value as Order]}.`;
  };
  for (const picker of [order, choice]) picker.addEventListener('change', show);
  // A browser that goes back to the page may have kept what was picked.
  if (order.value !== 'listed' || choice.value !== 'all') show();
}
