import type { Role } from '../../../domain/user.ts';
import { readPage } from '../list-page.ts';
import type { List, ListPage, PageAsked, SortBy } from '../list.ts';
import type { Reader } from '../reader.ts';
import { splitWords, words } from './words.ts';

export interface UserRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
  createdAt: Date;
}

export interface UserFilter {
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly disabled?: boolean | undefined;
}
export type UserOrder = 'name' | 'added';

/** People; system actors are not among them. */
export const userList: List<UserFilter, UserOrder> = {
  name: 'users',
  id: 'u.id',
  from: () => 'users u',
  orders: { name: { key: 'u.name' }, added: { key: 'u.created_at' } },
  conditions(filter, where) {
    where.and(`u.kind = 'person'`);
    const asked = splitWords(filter.q);
    if (asked.length > 0) where.and(words(`u.name || ' ' || u.email`, asked, where));
    if (filter.role) where.and(`u.role = ${where.value(filter.role)}`);
    if (filter.disabled !== undefined) where.and(`u.disabled_at is ${filter.disabled ? 'not null' : 'null'}`);
  },
  shown: `u.id, u.name, u.email, u.role, u.disabled_at as "disabledAt", u.created_at as "createdAt"
    from found join users u on u.id = found.id`,
};

export const userPage = (
  reader: Reader,
  filter: UserFilter,
  sort: SortBy<UserOrder>,
  page: PageAsked,
): Promise<ListPage<UserRow>> => readPage(reader, userList, filter, sort, page);

export interface AccountRow {
  ownerId: string;
  id: string;
  name: string;
  email: string;
  role: Role;
  isLinked: boolean;
}

/** Accounts that are, or may be, the same person's as each of these. */
export const accountsLike = (reader: Reader, ids: readonly string[]): Promise<AccountRow[]> =>
  reader.all(
    'accounts-like',
    `select asked.id as "ownerId", u.id, u.name, u.email, u.role, l.is_linked as "isLinked"
     from unnest($1::uuid[]) asked (id) cross join lateral accounts_like(asked.id) l join users u on u.id = l.user_id
     order by u.name, u.id`,
    [ids],
  );
