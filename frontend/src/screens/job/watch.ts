import { signal } from '@preact/signals';
import { call, Refused } from '../../api/http.ts';
import type { Receipt } from '../../api/model.ts';
import { nextLook } from '../../core/watch.ts';

/**
 * Looks at one job's receipt again and again: every second at first, then slower, not at all while the
 * page is hidden or once nothing more is to come. An unchanged receipt costs a 304.
 */
export class JobWatch {
  readonly receipt = signal<Receipt | null>(null);
  readonly missing = signal(false);
  readonly offline = signal(false);
  private readonly id: string;
  private etag: string | null = null;
  private looks = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(id: string) {
    this.id = id;
  }

  start(): () => void {
    const seen = (): void => {
      if (!document.hidden) this.again();
    };
    document.addEventListener('visibilitychange', seen);
    addEventListener('focus', seen);
    this.look();
    return () => {
      this.stopped = true;
      clearTimeout(this.timer);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('focus', seen);
    };
  }

  /** Something was just done: look now, and quickly again for a while. */
  again(): void {
    this.looks = 0;
    clearTimeout(this.timer);
    this.look();
  }

  private async look(): Promise<void> {
    let pause: number | null = null;
    try {
      const answer = await call('get', '/jobs/{id}', { params: { id: this.id }, etag: this.etag });
      if (this.stopped) return;
      if (answer.status !== 304) this.receipt.value = answer.data;
      this.etag = answer.etag ?? this.etag;
      pause = answer.retryAfter;
      this.missing.value = false;
      this.offline.value = false;
    } catch (failure) {
      if (this.stopped) return;
      const gone = failure instanceof Refused && failure.problem.status === 404;
      // Just declared, the receipt may be a breath behind: missing only when it stays so.
      this.missing.value = gone && this.looks > 3;
      this.offline.value = !gone;
      if (this.missing.value) return;
    }
    this.looks++;
    if (!document.hidden && !this.isOver())
      this.timer = setTimeout(() => this.look(), nextLook(this.looks, pause));
  }

  /** A settled job still changes (staff, the client, a new day), but rarely: the next look is at the next visit. */
  private isOver(): boolean {
    const now = this.receipt.peek();
    return !!now && now.settled && this.looks > 3;
  }
}
