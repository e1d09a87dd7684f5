import { PAST, screen, type Screen } from './screen.ts';
import type { World } from '../world.ts';

const schoolAt = (tab: string) => (world: World) => `/schools/${world.school.id}/show${tab}`;

/** Schools: the list, the page and its tabs, now, in the past, and compared. */
export const schools: readonly Screen[] = [
  screen('schools', () => '/schools', 'Schools', ['Schools']),
  screen('schools, none found', () => '/schools?filter={"q":"nowhere"}', 'Schools'),
  screen('schools, asked wrongly', () => `/schools?filter={"q":"${'x'.repeat(201)}"}`, 'Schools'),
  screen('school', schoolAt(''), 'Hill School', ['School']),
  screen('school, ECTs', schoolAt('/ects'), 'Hill School', ['SchoolEcts']),
  screen('school, mentors', schoolAt('/mentors'), 'Hill School', ['SchoolMentors']),
  screen('school, training', schoolAt('/training'), 'Hill School', ['SchoolTraining']),
  screen('school, register', schoolAt('/register'), 'Hill School', ['SchoolRegister']),
  screen('school, history', schoolAt('/history'), 'Hill School', ['RecordHistory']),
  screen('school, empty', ({ emptySchool }) => `/schools/${emptySchool.id}/show`, 'Moor School'),
  ...['', '/ects', '/mentors', '/training', '/register', '/history'].map((tab) =>
    screen(`school${tab} in the past`, schoolAt(`${tab}${PAST}`), 'Hill School'),
  ),
  screen('school, to compare', ({ school }) => `/schools/${school.id}/compare`, /^Compare /),
];
