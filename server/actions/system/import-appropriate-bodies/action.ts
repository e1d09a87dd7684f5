import { defineAction } from '../../../audit/action.ts';
import type { GivenFile } from '../../../domain/set-up/given-file.ts';
import { inFigures, remarks } from '../../../domain/set-up/line-report.ts';
import { AppropriateBodyRecord } from '../../../records/appropriate-body.record.ts';
import { decide, type Facts, type Outcome } from './rule.ts';

export const importAppropriateBodies = defineAction<object, GivenFile, Facts, Outcome>({
  name: 'import-appropriate-bodies',
  called: 'import appropriate bodies',
  allowed: ['system'],
  on: [],
  gather: async ({ em }) => ({ bodies: await em.findAll(AppropriateBodyRecord) }),
  steps: () => [],
  decide: (facts, file) => decide(facts, file),
  async apply({ em }, { added, changed }) {
    for (const { name, bodyType } of added)
      em.create(AppropriateBodyRecord, { name, bodyType, dfeSignInOrganisationId: null });
    for (const { id, name, bodyType } of changed)
      em.assign(await em.findOneOrFail(AppropriateBodyRecord, { id }), { name, bodyType });
  },
  tell: ({ report, changed }, _facts, { fileName }) => ({
    sentence: `Imported appropriate bodies from ${fileName}: ${inFigures(report)}`,
    subjects: changed.map(({ id }) => ({ type: 'AppropriateBody', id })),
    notices: remarks(report),
  }),
});
