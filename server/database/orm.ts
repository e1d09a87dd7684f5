import { DataloaderType } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { records } from '../records/index.ts';
import { migrations } from '../records/migrations/index.ts';

const config = (url: string) =>
  defineConfig({
    clientUrl: url,
    entities: records,
    extensions: [Migrator],
    dataloader: DataloaderType.ALL,
    forceUtcTimezone: true,
    initNullableProperties: true,
    migrations: { migrationsList: migrations, snapshot: false, silent: true },
  });

/** The records of the database at this address. Which login the address names decides what may be done with them. */
export const connect = (url: string) => MikroORM.init(config(url));

/** The concrete type, so that `em.getKysely()` knows the tables. */
export type Em = Awaited<ReturnType<typeof connect>>['em'];
