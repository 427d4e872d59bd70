import { notebookOf, type PageNotebook } from '#site/cases.ts';

/** The scenarios of a notebook's case, in its order, each with both margins as it starts. */
export const scenarioRows = ({ case: { definition, file } }: PageNotebook) =>
  Promise.all(
    definition.scenarios.map(async ({ id, title }) => {
      const { snapshot } = await notebookOf(id, definition.id, id);
      return {
        id,
        title,
        summary: file.scenarios[id]?.summary,
        without: snapshot.cell('without:margin_ratio'),
        with: snapshot.cell('with:margin_ratio'),
      };
    }),
  );
