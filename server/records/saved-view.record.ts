import { defineEntity, p } from '@mikro-orm/core';
import { viewLists } from '../domain/saved-view.ts';
import { createdAt, id } from './columns.ts';

const SavedViews = defineEntity({
  name: 'SavedViewRecord',
  tableName: 'saved_views',
  properties: {
    id: id(),
    ownerId: p.uuid(),
    list: p.enum(viewLists),
    name: p.text(),
    shared: p.boolean(),
    filter: p.json<object>(),
    sortedBy: p.text().strictNullable(),
    descending: p.boolean(),
    columns: p.json<readonly string[]>(),
    createdAt: createdAt(),
  },
});
export class SavedViewRecord extends SavedViews.class {}
SavedViews.setClass(SavedViewRecord);
