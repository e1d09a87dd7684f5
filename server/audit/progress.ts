/** How far a deed under way has come. */
export interface DeedProgress {
  /** What it is doing: 'Writing the schools'. */
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** Where deeds under way in this process tell how far they have come, by their idempotency keys. Nothing is kept. */
export class ProgressBoard {
  readonly #underWay = new Map<string, DeedProgress>();

  put(idempotencyKey: string, progress: DeedProgress): void {
    this.#underWay.set(idempotencyKey, progress);
  }

  of(idempotencyKey: string): DeedProgress | null {
    return this.#underWay.get(idempotencyKey) ?? null;
  }

  take(idempotencyKey: string): void {
    this.#underWay.delete(idempotencyKey);
  }
}
