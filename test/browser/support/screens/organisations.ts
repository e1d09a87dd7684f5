import { screen, type Screen } from './screen.ts';
import type { World } from '../world.ts';

const leadProviderAt =
  (tab: string) =>
  ({ leadProviderId }: World) =>
    `/lead-providers/${leadProviderId}/show${tab}`;
const partnerAt =
  (tab: string) =>
  ({ deliveryPartner }: World) =>
    `/delivery-partners/${deliveryPartner.id}/show${tab}`;
const bodyAt =
  (tab: string) =>
  ({ appropriateBody }: World) =>
    `/appropriate-bodies/${appropriateBody.id}/show${tab}`;
const NOBODY = '019b0000-0000-7000-8000-000000000000';

/** Lead providers, delivery partners and appropriate bodies. */
export const organisations: readonly Screen[] = [
  screen('lead providers', () => '/lead-providers', 'Lead providers', ['LeadProviders']),
  screen('lead provider', leadProviderAt(''), 'Ambition', ['LeadProvider']),
  screen('lead provider, nobody there', () => `/lead-providers/${NOBODY}/show`, 'Page not found'),
  screen('lead provider, partners', leadProviderAt('/partners'), 'Ambition'),
  screen('lead provider, statements', leadProviderAt('/statements'), 'Ambition', ['LeadProviderStatements']),
  screen('lead provider, history', leadProviderAt('/history'), 'Ambition'),
  screen('delivery partners', () => '/delivery-partners', 'Delivery partners', ['DeliveryPartners']),
  screen('delivery partner', partnerAt(''), 'Rise Hub', ['DeliveryPartner']),
  screen('delivery partner, schools', partnerAt('/schools'), 'Rise Hub', ['DeliveryPartnerSchools']),
  screen('delivery partner, history', partnerAt('/history'), 'Rise Hub'),
  screen('appropriate bodies', () => '/appropriate-bodies', 'Appropriate bodies', ['AppropriateBodies']),
  screen('appropriate body', bodyAt(''), 'Golden Leaf', ['AppropriateBody']),
  screen('appropriate body, history', bodyAt('/history'), 'Golden Leaf'),
];
