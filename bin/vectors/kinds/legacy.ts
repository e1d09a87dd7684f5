import { declarationTypes } from '../../../server/domain/declaration.ts';
import { nextVersion, versionOrder } from '../../../server/domain/legacy/contract-version.ts';
import {
  clawBackLegacy,
  type LegacyDeclaration,
  legacyStates,
  lineWhenPaid,
  lineWhenPayable,
  mayAddLine,
  payLegacy,
  voidLegacy,
} from '../../../server/domain/legacy/line-item.ts';
import { countFor, groupOf, outputGroups } from '../../../server/domain/payment/tables/summary.ts';
import { type TeacherRole, teacherRoles } from '../../../server/domain/teacher.ts';
import { type Answer, answerTo, type Kinds } from '../answer.ts';
import type { Given } from '../given.ts';
import { typeFrom } from '../terms.ts';

/** DEC-02, PAY-03: line items, states and contract versions of the legacy service. */
export const legacyKinds: Kinds = {
  contract_version(inputs) {
    const version = inputs.at('version').text();
    return answerTo(nextVersion(version), (incremented) => {
      const order = versionOrder(version);
      return { incremented, numerical_value: order.agreed ? order.outcome : null };
    });
  },

  line_item_guard(inputs) {
    const existing = statesFrom(inputs.at('existing_states'));
    const decision = mayAddLine(existing, inputs.at('new_state').oneOf(legacyStates));
    return answerTo(decision, () => ({ allowed: true }), { allowed: false });
  },

  ecf1_void: (inputs) => {
    const declaration = declarationFrom(inputs);
    return answerTo(voidLegacy(declaration, hasNext(inputs)), inWords, inWords(declaration));
  },

  ecf1_clawback: (inputs) => {
    const declaration = declarationFrom(inputs);
    return answerTo(clawBackLegacy(declaration, hasNext(inputs)), inWords, inWords(declaration));
  },

  ecf1_declaration_paid: (inputs) => inWords(payLegacy(declarationFrom(inputs))),

  ecf1_mark_paid: (inputs) => ({
    statement: 'paid',
    line_items: statesFrom(inputs.at('line_items')).map(lineWhenPaid),
  }),

  ecf1_mark_payable(inputs) {
    statesFrom(inputs.at('declarations'));
    const lines = inputs.at('line_items').entries();
    return {
      statement: 'payable',
      attached: Object.fromEntries(
        lines.map(([name, line]) => [name, lineWhenPayable(line.oneOf(legacyStates))]),
      ),
    };
  },

  ecf1_state_count(inputs) {
    inputs.at('state').oneOf(legacyStates);
    return { count: countFor(bothRoles(inputs), inputs.at('scope').oneOf(['all', ...teacherRoles])) };
  },

  voided_count: (inputs) => ({
    voided_count: countFor(
      bothRoles(inputs.at('voided_on_statement')),
      inputs.at('selector').oneOf(['all', ...teacherRoles]),
    ),
  }),

  ecf1_display_count(inputs) {
    const group = inputs.at('group').oneOf(outputGroups);
    const counts = inputs
      .at('additions_by_type')
      .entries()
      .map(([name, count]) =>
        groupOf(typeFrom(name.replace('_', '-'), count)) === group ? count.count() : 0,
      );
    return { count: counts.reduce((all, count) => all + count, 0) };
  },

  ecf1_display_types(inputs) {
    const listed = declarationTypes.filter((type) => groupOf(type) !== 'extended');
    const always = listed.map((type) => type.replace('-', '_'));
    return { types: inputs.at('extended_count').count() > 0 ? [...always, 'extended'] : always };
  },
};

const statesFrom = (given: Given) => given.list().map((state) => state.oneOf(legacyStates));

const declarationFrom = (inputs: Given): LegacyDeclaration => ({
  state: inputs.at('state').oneOf(legacyStates),
  lineItems: statesFrom(inputs.at('line_items')),
});

const hasNext = (inputs: Given): boolean => inputs.maybe('next_output_statement')?.flag() ?? false;

const inWords = ({ state, lineItems }: LegacyDeclaration): Answer => ({
  state,
  line_items: lineItems,
});

const bothRoles = (given: Given): Record<TeacherRole, number> => ({
  ect: given.at('ect').count(),
  mentor: given.at('mentor').count(),
});
