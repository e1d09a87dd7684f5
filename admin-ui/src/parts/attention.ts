import type { AttentionCheck } from '../gql/graphql.ts';

/** What may be wrong with somebody’s records, as short as a list needs it. */
export const attentionInShort: Readonly<Record<AttentionCheck, string>> = {
  at_closed_school: 'At a closed school',
  induction_over_at_school: 'Induction over, still at a school',
  ect_without_mentor: 'ECT without a mentor',
  ect_not_in_training: 'ECT not in training',
  ect_deferred: 'Training deferred',
  waiting_for_partnership: 'Waiting for a partnership',
  declaration_not_eligible: 'Declaration not eligible',
  register_lost_sight: 'TRN no longer known',
};

interface Warning {
  readonly sentence: string;
  /** The part of the teacher’s page where it can be looked at. */
  readonly part: string;
}

/** The same as a sentence, with where to look. It is said on a page of the past too, so of no ‘today’. */
export const warnings: Readonly<Record<AttentionCheck, Warning>> = {
  at_closed_school: {
    sentence: 'A school where they are now has closed.',
    part: 'school',
  },
  induction_over_at_school: {
    sentence: 'Their induction is over, and they are still at a school as an ECT.',
    part: 'induction',
  },
  ect_without_mentor: {
    sentence: 'Nobody mentors them, and they have been at a school as an ECT for more than 30 days.',
    part: 'school',
  },
  ect_not_in_training: {
    sentence: 'They are in no training, and they have been at a school as an ECT for more than 30 days.',
    part: 'training',
  },
  ect_deferred: {
    sentence: 'Their training is deferred. Resume it when it goes on, or withdraw it if it does not.',
    part: 'training',
  },
  waiting_for_partnership: {
    sentence: 'Their lead provider has not confirmed a partnership for more than 90 days.',
    part: 'training',
  },
  declaration_not_eligible: {
    sentence: 'A declaration is still without payment, although they can be paid for.',
    part: 'declarations',
  },
  register_lost_sight: {
    sentence: 'The Teaching Record System last said that their TRN is unknown, deactivated or merged.',
    part: 'history',
  },
};
