import type { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import { anEctAtSchool, aTeacher } from './people.ts';
import { aLeadProvider, anActiveLeadProvider } from './providers.ts';
import { aSchool } from './schools.ts';
import type { Facts } from './story.ts';
import { another, builder } from './story.ts';
import { aTrainingPeriod } from './training.ts';

interface Told {
  /** The last day at the school; none unless said. */
  finishedOn?: string | null;
  training?: Facts<TrainingPeriodRecord>;
  year?: number;
}

/** Ada Lovelace, an ECT at Hill School since September 2025, in training with a lead provider of her own. */
export const adaInTraining = builder(
  async (story, { finishedOn = null, training: facts = {}, year = 2025 }: Told = {}) => {
    const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
    const school = await aSchool(story, { name: 'Hill School' });
    const leadProvider = await aLeadProvider(story, { name: `Ambition ${another()}` });
    const activeLeadProvider = await anActiveLeadProvider(story, { year, leadProvider });
    const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01', finishedOn });
    const training = await aTrainingPeriod(story, { ect, activeLeadProvider, year, ...facts });
    return { teacher, school, leadProvider, activeLeadProvider, ect, training };
  },
);
