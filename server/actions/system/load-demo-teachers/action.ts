import { defineAction, type Told } from '../../../audit/action.ts';
import type { Rows } from '../../../domain/demo/rows.ts';
import { urnOf } from '../../../domain/demo/schools.ts';
import { demoWorld } from '../../../records/demo-world.ts';
import { insertRows } from '../../../records/insert-rows.ts';
import { decide, type Facts, type Input } from './rule.ts';

export const loadDemoTeachers = defineAction<object, Input, Facts, Rows>({
  name: 'load-demo-teachers',
  called: 'load demo data',
  allowed: ['system'],
  irreversible: 'Other demo data stands on this. Start with an empty database instead.',
  on: [],

  async gather({ em }, { batch, firstSchool = 0, schools = 0 }) {
    const [loaded] = await em.execute<object[]>(
      `select id from audit.events where action = 'load-demo-teachers' and (input->>'batch')::int = ?`,
      [batch],
    );
    const urns = Array.from({ length: schools }, (_, index) => urnOf(firstSchool + index));
    return { ...(await demoWorld(em, urns)), loaded: loaded !== undefined };
  },

  steps: () => [],
  decide,

  apply: ({ em }, rows) => insertRows(em, rows.tables),

  tell: (rows, facts, input) => tell(rows, facts, input),
});

function tell(rows: Rows, { schools }: Facts, { batch, first, teachers }: Input): Told {
  return {
    sentence:
      batch === 0
        ? 'Loaded the demo’s people with a story'
        : `Loaded demo teachers ${first + 1} to ${first + teachers} with their lives`,
    subjects: [
      ...(rows.tables.get('teachers') ?? []).map(({ id }) => ({ type: 'Teacher', id: String(id) })),
      ...schools.map(({ id }) => ({ type: 'School', id })),
    ],
    notices: [],
  };
}
