import { signal } from '@preact/signals';
import { call, newKey, Refused } from '../../api/http.ts';
import type { Content, Declaration } from '../../api/model.ts';

/** Where saving stands, as the notice under the heading tells it. */
export type Saving = 'none' | 'saving' | 'saved' | 'offline' | 'conflict';

const REST = 400;

/**
 * A declaration being written: saved 400 ms after the last key and when the page goes away. A copy stays
 * in this tab until the API has it, so that a lost connection or session loses nothing.
 */
export class Draft {
  readonly saving = signal<Saving>('none');
  readonly savedAt = signal<string | null>(null);
  id: string | null;
  version: number;
  /** One key per intended submission; a definite refusal ends the intention. */
  submitKey: string = newKey();
  private createKey = newKey();
  private content: Content;
  private savedText: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly born: (id: string) => void;

  constructor(existing: Declaration | null, born: (id: string) => void) {
    this.id = existing?.id ?? null;
    this.version = existing?.version ?? 0;
    this.content = existing?.content ?? {};
    this.savedText = JSON.stringify(this.content);
    this.savedAt.value = existing?.savedAt ?? null;
    this.born = born;
  }

  /** The copy this tab kept of something the API never got, or null. */
  static kept(id: string | null): Content | null {
    const text = sessionStorage.getItem(place(id));
    return text ? (JSON.parse(text) as Content) : null;
  }

  change(content: Content): void {
    this.content = content;
    if (!this.isDirty()) return;
    sessionStorage.setItem(place(this.id), JSON.stringify(content));
    clearTimeout(this.timer);
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
        this.saving.value = stale ? 'conflict' : 'offline';
        if (!stale) this.timer = setTimeout(() => this.save(), 5000);
        return;
      }
    }
  }

  private async send(keepalive: boolean): Promise<void> {
    const content = this.content;
    const text = JSON.stringify(content);
    const was = this.id;
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
    this.savedText = text;
    this.savedAt.value = data.savedAt;
    this.submitKey = newKey();
    sessionStorage.removeItem(place(was));
    if (!was) this.born(data.id);
  }
}

const place = (id: string | null): string => `panoplie.draft.${id ?? 'new'}`;
