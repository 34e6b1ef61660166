import { signal } from '@preact/signals';
import { call, newKey, Refused } from '../../api/http.ts';
import { forget, keep, keptOf } from '../../api/kept.ts';
import type { Content, Declaration } from '../../api/model.ts';
import { same } from '../../core/same.ts';

/** Where saving stands, as the notice under the heading tells it. */
export type Saving = 'none' | 'saving' | 'saved' | 'offline' | 'conflict';

const REST = 400;
const MOST_UNANSWERED = 5;

/**
 * A declaration being written: saved 400 ms after the last key and when the page goes away. A copy stays
 * in this tab, so that a lost connection or session loses nothing and a reload needs neither.
 */
export class Draft {
  readonly saving = signal<Saving>('none');
  readonly savedAt = signal<string | null>(null);
  id: string | null;
  version: number;
  private state: Declaration['state'];
  /** One key per intended submission; a definite refusal ends the intention. */
  submitKey: string = newKey();
  /** What was sent without an answer: the house may have it all the same, one version further. */
  private unanswered: Content[] = [];
  private createKey = newKey();
  private content: Content;
  private savedText: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly born: (id: string) => void;

  /** `typed` is what this tab kept of it and the house does not have. */
  constructor(existing: Declaration | null, typed: Content | null, born: (id: string) => void) {
    this.id = existing?.id ?? null;
    this.version = existing?.version ?? 0;
    this.state = existing?.state ?? 'draft';
    this.content = existing?.content ?? {};
    this.savedText = JSON.stringify(this.content);
    this.savedAt.value = existing?.savedAt ?? null;
    this.born = born;
    this.unanswered = keptOf(this.id)?.unanswered ?? [];
    if (typed) this.change(typed);
    else if (this.id) this.keep(true);
  }

  change(content: Content): void {
    this.content = content;
    clearTimeout(this.timer);
    if (!this.isDirty()) {
      if (this.id) this.keep(true);
      else forget(null);
      if (this.saving.peek() === 'offline') this.saving.value = 'none';
      return;
    }
    this.keep(false);
    this.timer = setTimeout(() => this.save(), REST);
  }

  isDirty(): boolean {
    return JSON.stringify(this.content) !== this.savedText;
  }

  /** Saves what is not saved yet; saves never overlap. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** The page is going away: one last request that outlives it. */
  leave = (): void => {
    if (!this.isDirty() || this.running || this.saving.peek() === 'conflict') return;
    clearTimeout(this.timer);
    this.running = this.send(true)
      .catch(() => undefined)
      .finally(() => {
        this.running = undefined;
      });
  };

  private async saveAll(): Promise<void> {
    while (this.isDirty() && this.saving.peek() !== 'conflict') {
      this.saving.value = 'saving';
      try {
        await this.send(false);
        this.saving.value = 'saved';
      } catch (failure) {
        const stale = failure instanceof Refused && failure.problem.status === 412;
        const ours = stale ? await this.isOurs() : null;
        if (ours) continue;
        this.saving.value = ours === false ? 'conflict' : 'offline';
        if (ours === null) this.timer = setTimeout(() => this.save(), 5000);
        return;
      }
    }
  }

  private async send(keepalive: boolean): Promise<void> {
    const content = this.content;
    const text = JSON.stringify(content);
    const was = this.id;
    this.unanswered = [...this.unanswered, content].slice(-MOST_UNANSWERED);
    this.keep(false);
    const { data } = was
      ? await call('put', '/declarations/{id}', {
          params: { id: was },
          body: { content },
          key: newKey(),
          ifMatch: this.version,
          keepalive,
        })
      : await call('post', '/declarations', { body: { content }, key: this.createKey, keepalive });
    this.id = data.id;
    this.version = data.version;
    this.state = data.state;
    this.unanswered = [];
    this.savedText = text;
    this.savedAt.value = data.savedAt;
    this.submitKey = newKey();
    if (!was) forget(was);
    this.keep(!this.isDirty());
    if (!was) this.born(data.id);
  }

  /** Another version is there: our own words, whose answer got lost, or somebody else's; null when unknown. */
  private async isOurs(): Promise<boolean | null> {
    const sent = this.unanswered;
    this.unanswered = [];
    try {
      const { data } = await call('get', '/declarations/{id}', { params: { id: this.id ?? '' } });
      if (!sent.some((content) => same(content, data.content))) return false;
      this.version = data.version;
      return true;
    } catch {
      this.unanswered = sent;
      return null;
    }
  }

  /** Gives up what was typed here for what stands elsewhere. */
  giveUp(): void {
    forget(this.id);
    location.reload();
  }

  private keep(saved: boolean): void {
    const { version, state, content, unanswered } = this;
    keep(this.id, { version, state, content, saved, unanswered, savedAt: this.savedAt.peek() ?? '' });
  }
}
