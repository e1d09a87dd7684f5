import { dayAfter, longDay } from './day.ts';
import { holdsSlot } from './declaration.ts';
import type { Declared, EndOfStay, Inner } from './end-of-stay.ts';
import { typeInSentence } from './words.ts';

/** Who is who in a stay, for what is told of its end. */
export interface StayPeople {
  readonly role: 'ect' | 'mentor';
  readonly teacher: { readonly id: string; readonly name: string };
  readonly school: { readonly id: string; readonly name: string };
  readonly stay: { readonly id: string };
  /** By training period. */
  readonly providers: ReadonlyMap<string, { readonly leadProviderId: string; readonly leadProvider: string }>;
  /** By mentorship: the mentor of an ECT, the mentee of a mentor. */
  readonly others: ReadonlyMap<string, { readonly teacherId: string; readonly name: string }>;
  readonly contents: { readonly declarations: readonly Declared[] };
}

type End = EndOfStay<Inner, Inner>;

/** A sentence for each that will notice: lead providers, the mentor, the mentees. */
export function noticesOfEnd(people: StayPeople, end: End): string[] {
  const { teacher, providers } = people;
  const providerOf = (id: string) => providers.get(id)?.leadProvider;
  const ended = end.trainingPeriods.ended.map(({ id }) => {
    const provider = providerOf(id);
    return provider
      ? `${provider} will see ${teacher.name}’s training end on ${longDay(end.lastDay)}.`
      : `${teacher.name}’s school-led training ends on ${longDay(end.lastDay)}.`;
  });
  const removed = end.trainingPeriods.removed.map(
    ({ id, startedOn }) =>
      `${providerOf(id) ?? 'The school'} will no longer see the training that was to begin on ${longDay(startedOn)}.`,
  );
  return [...ended, ...removed, ...noticesOfMentoring(people, end)];
}

function noticesOfMentoring({ role, teacher, others, contents }: StayPeople, end: End): string[] {
  const { ended, removed } = end.mentorshipPeriods;
  const left = [...ended, ...removed].map(({ id, startedOn }) => {
    const other = others.get(id)?.name ?? '';
    const [mentor, mentee] = role === 'ect' ? [other, teacher.name] : [teacher.name, other];
    const from = startedOn > end.lastDay ? startedOn : dayAfter(end.lastDay);
    return role === 'ect'
      ? `${mentor} does not mentor ${mentee} from ${longDay(from)}.`
      : `${mentee} has no mentor from ${longDay(from)} until the school chooses another.`;
  });
  const named = ended.flatMap(({ id }) =>
    contents.declarations
      .filter((one) => one.mentorshipPeriodId === id && one.declarationDate > end.lastDay && holdsSlot(one))
      .map(
        (one) =>
          `${others.get(id)?.name ?? ''}’s ${typeInSentence(one.declarationType)} declaration of ${longDay(one.declarationDate)} goes on naming ${teacher.name} as the mentor.`,
      ),
  );
  return role === 'ect' ? left : [...left, ...named];
}

/** On whose history the end of a stay belongs. */
export function subjectsOfEnd(people: StayPeople, end: End): { type: string; id: string }[] {
  const { role, teacher, school, stay, providers, others } = people;
  const cut = ({ ended, removed }: { ended: readonly Inner[]; removed: readonly Inner[] }) => [
    ...ended,
    ...removed,
  ];
  return [
    { type: 'Teacher', id: teacher.id },
    { type: 'School', id: school.id },
    { type: role === 'ect' ? 'EctAtSchoolPeriod' : 'MentorAtSchoolPeriod', id: stay.id },
    ...cut(end.mentorshipPeriods).flatMap(({ id }) => {
      const other = others.get(id);
      return other ? [{ type: 'Teacher', id: other.teacherId }] : [];
    }),
    ...cut(end.trainingPeriods).flatMap(({ id }) => {
      const provider = providers.get(id);
      return provider ? [{ type: 'LeadProvider', id: provider.leadProviderId }] : [];
    }),
  ];
}
