import { test } from '../support/browser-test.ts';
import { pageAddresses } from '../support/dist.ts';
import { opensWithoutComplaint } from '../support/opens-without-complaint.ts';

test('every page of the site opens without a complaint', ({ open }) => opensWithoutComplaint(open, pageAddresses()));
