import { reportedScenarios } from '#model/economics/own-start.ts';
import { notebookOf, type PageNotebook } from '#site/cases.ts';

/** The scenarios of a notebook's case that report something, in its order, each with both margins as it starts. */
export const scenarioRows = ({ case: { definition, file } }: PageNotebook) =>
  Promise.all(
    reportedScenarios(definition).map(async ({ id, title }) => {
      const { snapshot } = await notebookOf(id, definition.id, id);
      return {
        id,
        title,
        summary: file.scenarios[id]?.summary,
        group: file.scenarios[id]?.group ?? '',
        without: snapshot.cell('without:margin_ratio'),
        with: snapshot.cell('with:margin_ratio'),
      };
    }),
  );

export type ScenarioRow = Awaited<ReturnType<typeof scenarioRows>>[number];

/** Rows by the group they stand under, in the order in which groups and rows are named. */
export const scenarioGroups = (rows: readonly ScenarioRow[]): [group: string, rows: ScenarioRow[]][] => [
  ...Map.groupBy(rows, ({ group }) => group),
];
