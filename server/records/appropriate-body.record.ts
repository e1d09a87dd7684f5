import { defineEntity, p } from '@mikro-orm/core';
import { appropriateBodyTypes } from '../domain/school.ts';
import { id } from './columns.ts';

const AppropriateBodies = defineEntity({
  name: 'AppropriateBodyRecord',
  tableName: 'appropriate_bodies',
  properties: {
    id: id(),
    name: p.text(),
    bodyType: p.enum(appropriateBodyTypes),
    dfeSignInOrganisationId: p.uuid().strictNullable(),
  },
});
export class AppropriateBodyRecord extends AppropriateBodies.class {}
AppropriateBodies.setClass(AppropriateBodyRecord);
