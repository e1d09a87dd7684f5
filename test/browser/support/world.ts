import {
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../../stories/index.ts';
import { january } from '../../support/statement-desk.ts';

export type World = Awaited<ReturnType<typeof aWorld>>;

/** A teacher with something on every tab, and one with nothing on any. */
export async function aWorld(story: Story) {
  const school = await aSchool(story, { name: 'Hill School' });
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school, startedOn: '2024-09-01' });
  await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
  });
  const deliveryPartner = await aDeliveryPartner(story, { name: 'Rise Hub' });
  const partnership = await aPartnership(story, { school, activeLeadProvider, deliveryPartner });
  const training = await aTrainingPeriod(story, { ect, partnership });
  const appropriateBody = await anAppropriateBody(story, { name: 'Golden Leaf' });
  await anInduction(story, { teacher, appropriateBody, startedOn: '2025-09-01' });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
  const newcomer = await aTeacher(story, { name: 'Hedy Lamarr' });
  const emptySchool = await aSchool(story, { name: 'Moor School' });
  const { statement } = await january(story);
  const { leadProviderId } = activeLeadProvider;
  return {
    school,
    teacher,
    declaration,
    newcomer,
    emptySchool,
    statement,
    leadProviderId,
    deliveryPartner,
    appropriateBody,
  };
}
