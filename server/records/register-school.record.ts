import { defineEntity, p } from '@mikro-orm/core';
import { kindNames } from '../domain/register/kinds.ts';
import type { RefusedLine } from '../domain/register/lines.ts';
import { registerStatuses } from '../domain/school.ts';
import { id } from './columns.ts';

const RegisterSchools = defineEntity({
  name: 'RegisterSchoolRecord',
  tableName: 'register_schools',
  properties: {
    id: id(),
    urn: p.text(),
    name: p.text(),
    status: p.enum(registerStatuses),
    typeName: p.text(),
    phaseName: p.text().strictNullable(),
    establishmentNumber: p.text().strictNullable(),
    localAuthorityCode: p.text(),
    localAuthorityName: p.text(),
    administrativeDistrictName: p.text().strictNullable(),
    ukprn: p.text().strictNullable(),
    section41Approved: p.boolean().fieldName('section_41_approved').default(false),
    inEngland: p.boolean().default(true),
    openedOn: p.date().strictNullable(),
    closedOn: p.date().strictNullable(),
    addressLine1: p.text().fieldName('address_line_1').strictNullable(),
    addressLine2: p.text().fieldName('address_line_2').strictNullable(),
    addressLine3: p.text().fieldName('address_line_3').strictNullable(),
    town: p.text().strictNullable(),
    postcode: p.text().strictNullable(),
    website: p.text().strictNullable(),
    primaryContactEmail: p.text().strictNullable(),
    secondaryContactEmail: p.text().strictNullable(),
    pupilsOnRoll: p.integer().strictNullable(),
  },
});
export class RegisterSchoolRecord extends RegisterSchools.class {}
RegisterSchools.setClass(RegisterSchoolRecord);

const RegisterSchoolLinks = defineEntity({
  name: 'RegisterSchoolLinkRecord',
  tableName: 'register_school_links',
  properties: {
    id: id(),
    urn: p.text(),
    linkUrn: p.text(),
    linkType: p.text(),
    linkedOn: p.date().strictNullable(),
  },
});
export class RegisterSchoolLinkRecord extends RegisterSchoolLinks.class {}
RegisterSchoolLinks.setClass(RegisterSchoolLinkRecord);

const SchoolImports = defineEntity({
  name: 'SchoolImportRecord',
  tableName: 'school_imports',
  properties: {
    id: id(),
    kind: p.enum(kindNames),
    fileName: p.text(),
    sha256: p.text(),
    lines: p.integer(),
    added: p.integer(),
    changed: p.integer(),
    unchanged: p.integer(),
    refused: p.integer(),
    refusals: p.json<RefusedLine[]>(),
    importedAt: p.datetime().defaultRaw('now()'),
  },
});
export class SchoolImportRecord extends SchoolImports.class {}
SchoolImports.setClass(SchoolImportRecord);
