/** How far the people at the desk have come with a statement whose deadline has passed. */
type Stage = 'payable' | 'sent back' | 'submitted' | 'authorised';

/** So that a month shows every state at once. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  'Ambition Institute': 'submitted',
  'Education Development Trust': 'authorised',
  'National Institute of Teaching': 'sent back',
  'Teach First': 'submitted',
  'UCL Institute of Education': 'authorised',
  'Meridian Teacher Development': 'submitted',
  'Northern Lights Teaching Alliance': 'authorised',
};

export const stageOf = (provider: string): Stage => STAGE_OF[provider] ?? 'payable';
