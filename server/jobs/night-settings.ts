import type { Role } from '../database/roles.ts';

export interface NightSettings {
  readonly url: (role: Role) => string;
  readonly clock?: () => Date;
  /** Stops between two statements, for a server that is shutting down. */
  readonly signal?: AbortSignal | undefined;
}
