import { readdirSync, readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

const here = new URL('.', import.meta.url);

/** Every .sql file of this folder, in the order of its number: a migration is SQL that a person can read. */
export const migrations = readdirSync(here)
  .filter((file) => file.endsWith('.sql'))
  .sort()
  .map((file) => ({
    name: file.replace(/\.sql$/, ''),
    class: class extends Migration {
      override up(): void {
        this.addSql(readFileSync(new URL(file, here), 'utf8'));
      }
    },
  }));
