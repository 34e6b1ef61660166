import { signal } from '@preact/signals';
import { call, Refused } from '../../api/http.ts';
import type { Breakdown, Content } from '../../api/model.ts';
import type { Refusal } from '../../core/problem.ts';

const REST = 250;

/** The money of what is typed so far, by the engine that will run for real. */
export class Simulation {
  readonly breakdown = signal<Breakdown | null>(null);
  /** What keeps the engine from answering. */
  readonly missing = signal<Refusal[]>([]);
  readonly stale = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | undefined;
  private last = '';

  of(content: Content, at_once = false): void {
    const text = JSON.stringify(content);
    if (text === this.last) return;
    this.last = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(content), at_once ? 0 : REST);
  }

  private async ask(content: Content): Promise<void> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    try {
      const { data } = await call('post', '/declarations/simulate', {
        body: { content },
        signal: asked.signal,
      });
      this.breakdown.value = data;
      this.missing.value = [];
      this.stale.value = false;
    } catch (failure) {
      if (asked.signal.aborted) return;
      if (failure instanceof Refused && failure.problem.errors) {
        this.missing.value = failure.problem.errors;
        this.breakdown.value = null;
        this.stale.value = false;
      } else {
        // Out of reach: the figures on screen are those of a moment ago, and say so.
        this.stale.value = true;
        this.last = '';
      }
    }
  }
}
