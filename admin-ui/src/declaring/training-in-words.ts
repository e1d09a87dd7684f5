import type { Declarable } from './declaring-queries.ts';
import { roleInWords } from '../parts/names.ts';

/** 'ECT with Teach First at Hill School'. */
export const trainingInWords = ({ role, leadProvider, school }: Declarable): string =>
  `${roleInWords(role)} with ${leadProvider?.name ?? 'nobody'} at ${school}`;
