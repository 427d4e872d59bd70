/** A case: one business as one file, `content/cases/<case>/<revision>.yaml`. What the formulas mean is checked by `model/case.ts`. */
import { z } from 'astro/zod';
import { amount, formula } from './amount.ts';
import { fields, words, yesOrNo } from './authored.ts';
import { caseInput } from './case-input.ts';
import { caseLenses } from './case-lenses.ts';
import { caseLedger } from './case-ledger.ts';
import { caseLine } from './case-line.ts';
import { caseScenario } from './case-scenario.ts';
import { caseSentence, figureReference } from './case-sentence.ts';
import { requireOneCase } from './case-whole.ts';
import { byId, inputId, nameId, slugId } from './ids.ts';
import { provenance, requireProvenance } from './provenance.ts';

const unitSold = fields(
  {
    /** As in "per <name>": million tokens, subscriber-month. */
    name: words('subscriber-month'),
    /** As in "4.9 million <plural>". */
    plural: words('subscriber-months'),
    /** Unit expression: Mtok, sub-month. */
    symbol: words('sub-month'),
  },
  '{ name: subscriber-month, plural: subscriber-months, symbol: sub-month }',
);

const customer = fields(
  {
    /** Formula: the share of customers that leaves in a month, in 1/month. */
    churn: formula('churn'),
    /** Formula: USD spent to win one customer. */
    acquisition: formula('acquisition'),
    /** Formula: units that one customer takes a month. */
    units_per_month: formula('units_per_customer'),
  },
  '{ churn: churn, acquisition: acquisition, units_per_month: units_per_customer }',
);

const constant = fields(
  {
    /** What it is: "Seats that one support team covers". */
    label: words('Seats that one support team covers'),
    /** Unit expression. */
    unit: words('seat'),
    /** The value, quoted. */
    value: amount,
    ...provenance,
  },
  '{ label: ..., unit: seat, value: "5000", source: [...] }',
).superRefine(requireProvenance);

const namedFormula = fields(
  {
    /** What it is: "Films a month at which a subscriber breaks even". */
    label: words('Films a month at which a subscriber breaks even'),
    /** Unit expression of the result; a formula that gives another one is an error. */
    unit: words('film/sub-month'),
    /** The formula. */
    formula: formula('fee / visit'),
    /** Whether it is a figure of its own on the page, and not only a step of the working. */
    figure: yesOrNo().default(false),
    /** What it means, or leaves out. */
    note: words('what it leaves out').optional(),
  },
  '{ label: ..., unit: film/sub-month, formula: fee / visit }',
);

export const caseFile = fields(
  {
    /** The version of the engine's arithmetic that the file was written for. */
    semantics: z.literal(1, { error: 'write semantics: 1, the only version of the arithmetic there is' }),
    /** A neutral name: the business, or what is sold. */
    title: words('MoviePass'),
    /** One or two sentences, for the page, the card and search results. */
    summary: words('what is sold and what this case asks, in one or two sentences'),
    /** What is sold once more. */
    unit: unitSold,
    /** Base units that this case adds to those every case knows: [sub, film]. */
    units: z.array(words('sub'), { error: 'a list of base units is wanted: write units: [sub, film]' }).default([]),
    /** Present where customers come and go: terms for lifetime value and the payback of acquisition. */
    customer: customer.optional(),
    /** Why there is nothing to build. Required exactly when no line is a build line; shown on the row that stays still. */
    'nothing-built': words('why there is nothing to build').optional(),
    /** Quantities that formulas use and a reader does not move. */
    constants: byId(nameId, constant, '{}').default({}),
    /** Quantities that a reader moves. */
    inputs: byId(inputId, caseInput, '{ fee: { label: ..., unit: ..., default: "..." } }'),
    /** Inputs that one unknown moves: each list is drawn as one, low with low and high with high; "-x" goes the other way. */
    together: z
      .array(
        z
          .array(z.string().regex(/^-?[a-z][a-z0-9_]*$/, { error: 'inputs are wanted: write [cost_in, cost_out]' }))
          .min(2, { error: 'two inputs or more move together: write [cost_in, cost_out]' }),
        { error: 'a list of lists is wanted: write together: [[cost_in, cost_out]]' },
      )
      .default([]),
    /** Named steps of the working, and figures of the case's own. */
    formulas: byId(nameId, namedFormula, '{}').default({}),
    /** Formula: USD per unit, net of discounts, refunds, sales tax and of what is passed on. */
    price: formula('fee + other_revenue'),
    /** Units sold a month. */
    volume: fields(
      {
        /** What the volume is called: "Subscribers". */
        label: words('Subscribers'),
        /** Formula: units a month. */
        formula: formula('subscribers'),
      },
      '{ label: Subscribers, formula: subscribers }',
    ),
    /** Cost lines, in any order. */
    lines: byId(nameId, caseLine, '{ tickets: { label: ..., behavior: unit, amount: ... } }'),
    /** Ways of looking at the case that are not one figure; see `model/economics/lenses/`. */
    ...caseLenses,
    /** The books of several parties, side by side. */
    ledger: caseLedger.optional(),
    /** Sentences that the figures choose. */
    sentences: byId(slugId, caseSentence, '{}').default({}),
    /** The figure whose sign is the outcome under every slider; `margin` where it is left out. */
    outcome: words('margin').optional(),
    /** Starting points; the first is where the case starts. */
    scenarios: byId(slugId, caseScenario, '{ as-reported: { title: ..., summary: ..., set: {} } }'),
    /** The figure this case turns on. */
    'figure-that-matters': figureReference,
    /** The sentence that changes where the figures change sign. */
    'sentence-that-flips': slugId,
    /** One or two inputs that are shown first, and on the front page. */
    'key-inputs': z
      .array(nameId, { error: 'a list of one or two inputs is wanted: write key-inputs: [films, fee]' })
      .min(1, { error: 'a case has a key input: write key-inputs: [films, fee]' })
      .max(2, { error: 'a row of the front page has room for two inputs: write key-inputs: [films, fee]' }),
    /** The case's row on the front page. */
    row: fields(
      {
        /** The row's name, where short beats complete. */
        title: words('MoviePass'),
        /** The sentence beside the bar. */
        sentence: slugId,
        /** The scenario it shows, where that is not the first. */
        scenario: slugId.optional(),
        /** Scenarios that report the same thing otherwise: their margins stand beside it. */
        beside: z.array(slugId).default([]),
      },
      '{ title: MoviePass, sentence: next-subscriber }',
    ),
    /** Figures that this case does not answer, each with the reason. */
    'not-asked': z
      .record(z.string(), words('"why this figure means nothing here"'), {
        error: 'write not-asked: { margin_of_safety: "why this figure means nothing here" }',
      })
      .default({}),
    /** Cautions that must stand on the page: plain text, with [text](url) where a link is needed. */
    notes: z
      .array(words('a caution'), { error: 'a list is wanted: write notes: with one "- ..." for each caution' })
      .default([]),
  },
  'the fields of a case file',
).superRefine(requireOneCase);

/** A case as its author writes it. */
export type CaseFileInput = z.input<typeof caseFile>;
/** A case as read: defaults filled in, sources and dates in one form. It is a `CaseSource` with its wording and provenance. */
export type CaseFile = z.output<typeof caseFile>;
