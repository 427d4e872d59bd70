import { test } from '../support/browser-test.ts';
import { pageAddresses, templateAddresses } from '../support/dist.ts';
import { opensWithoutComplaint } from '../support/opens-without-complaint.ts';
import { telling } from '../support/runs.ts';
import { LOOKS, passOver } from '../support/template-pass.ts';

/** Cases whose pages hold, among them, every section that a case's page can have. */
const TELLING_CASES = [
  'metered-inference',
  'ai-subscription',
  'model-generations',
  'moviepass',
  'open-weights-hosting',
  'saas',
];
const caseOf = (address: string) => /^\/cases\/([^/]+)\/$/.exec(address)?.[1];

const isTelling = (address: string) => {
  const id = caseOf(address);
  return id === undefined || TELLING_CASES.includes(id);
};

test.for(telling(templateAddresses(), isTelling))(
  '%s is light, jumps nowhere, fits every width, is seen, reads well to axe in light and in dark, and has nothing to complain of',
  (address, { open }) =>
    passOver(
      open,
      address,
      telling(LOOKS, (_, place) => place < 2),
    ),
);

// `npm run test:exhaustive` opens them all.
test('every tenth page of the site opens without a complaint', ({ open }) =>
  opensWithoutComplaint(
    open,
    pageAddresses().filter((_, place) => place % 10 === 0),
  ));
