import { thisPage } from '#notebook/page.ts';

/** A field that leaves those inputs in sight whose words hold every word that is typed. All stay in force, and are written. */
export function bindInputSearch(field: HTMLInputElement): void {
  const section = field.closest('section');
  if (!section) return;
  const groups = [...section.querySelectorAll<HTMLElement>('.input-group')].map((group) => ({
    group,
    inputs: [...group.querySelectorAll<HTMLElement>('.input-control')].map((input) => ({
      input,
      words: [
        input.querySelector('.range-field-head')?.textContent,
        input.id.replaceAll(/[-_]/g, ' '),
        group.dataset['group'],
      ]
        .join(' ')
        .toLowerCase(),
    })),
  }));
  const none = section.querySelector<HTMLElement>('.inputs-none');
  const find = () => {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { group, inputs } of groups) {
      const before = found;
      for (const { input, words } of inputs) {
        const isFound = wanted.every((word) => words.includes(word));
        input.classList.toggle('not-found', !isFound);
        if (isFound) found += 1;
      }
      group.classList.toggle('not-found', found === before);
    }
    if (none) none.hidden = found > 0;
    thisPage().said.value = wanted.length > 0 ? `${found} ${found === 1 ? 'input' : 'inputs'} found` : '';
  };
  field.addEventListener('input', find);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || field.value === '') return;
    field.value = '';
    find();
  });
  find();
}
