import type { Declarable } from './declaring-queries.ts';

/** 'ECT with Teach First at Hill School'. */
export const trainingInWords = ({ role, leadProvider, school }: Declarable): string =>
  `${role === 'ect' ? 'ECT' : 'Mentor'} with ${leadProvider?.name ?? 'nobody'} at ${school}`;
