import { defineEntity, p } from '@mikro-orm/core';
import { roles, userKinds } from '../domain/user.ts';
import { createdAt, id } from './columns.ts';

const Users = defineEntity({
  name: 'UserRecord',
  tableName: 'users',
  properties: {
    id: id(),
    kind: p.enum(userKinds),
    name: p.text(),
    email: p.text().strictNullable(),
    role: p.enum(roles),
    disabledAt: p.datetime().strictNullable(),
    createdAt: createdAt(),
    samePersonAs: p.uuid().strictNullable(),
  },
});
export class UserRecord extends Users.class {}
Users.setClass(UserRecord);
