import { coerceInputValue, isInputType } from 'graphql';
import { Fault } from '../audit/faults.ts';
import { consoleSchema } from '../graph/schema.ts';
import type {
  DeclarationFilter,
  DeclarationSort,
  EventFilter,
  SchoolFilter,
  SchoolSort,
  StatementFilter,
  StatementSort,
  TeacherFilter,
  TeacherSort,
} from '../graph/schema.generated.ts';

interface Inputs {
  TeacherFilter: TeacherFilter;
  TeacherSort: TeacherSort;
  SchoolFilter: SchoolFilter;
  SchoolSort: SchoolSort;
  DeclarationFilter: DeclarationFilter;
  DeclarationSort: DeclarationSort;
  EventFilter: EventFilter;
  StatementFilter: StatementFilter;
  StatementSort: StatementSort;
}

/** JSON from outside as a value of one of the schema's input types: unknown fields and wrong types are refused. */
export function asInput<Name extends keyof Inputs>(name: Name, value: unknown): Inputs[Name] | null {
  if (value === undefined || value === null) return null;
  const type = consoleSchema().getType(name);
  if (!isInputType(type)) throw new Error(`${name} is not an input type of the schema`);
  return coerceInputValue(value, type, (path, _value, error) => {
    const [, unknown] = /^Field "(\w{1,60})" is not defined/.exec(error.message) ?? [];
    const wrong = unknown
      ? `${unknown} is not a field`
      : `${path.join('.') || 'What was sent'} does not have the type`;
    throw new Fault('BAD_USER_INPUT', `${wrong} of ${name} in the schema.`);
  }) as Inputs[Name];
}
