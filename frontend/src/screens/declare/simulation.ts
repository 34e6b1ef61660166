import { signal } from '@preact/signals';
import { call, Refused } from '../../api/http.ts';
import { type Facts, keepFacts, keptFacts } from '../../api/kept.ts';
import type { Aim, Breakdown, Content } from '../../api/model.ts';
import { Unreachable } from '../../api/reach.ts';
import { whoIsIn } from '../../api/session.ts';
import type { Refusal } from '../../core/problem.ts';
import { stillTrue, type Told } from '../../core/warnings.ts';
import { type Answer, type Engine, engineOf } from '../../engine/engine.ts';

/** When typing has come to rest: for the house to compute, or to check what was computed here. */
const REST = 250;
const REST_TO_CHECK = 1500;

/**
 * The money of what is typed so far. The law runs in this page once it has been loaded, at every key and
 * without a connection; until then, and where it cannot, the house computes. What counts is what the house
 * says: it is asked again when typing rests, and tells what the member's earlier jobs left to be added up.
 */
export class Simulation {
  readonly breakdown = signal<Breakdown | null>(null);
  /** What keeps the law from answering. */
  readonly missing = signal<Refusal[]>([]);
  /**
   * What would stop a submission although there is money to show. Only the house tells: what it said last
   * stands until it speaks again, so that nothing comes and goes at every key.
   */
  readonly warnings = signal<Refusal[]>([]);
  /** The figures on screen are of a moment ago. */
  readonly stale = signal(false);
  /** The house cannot be reached; the figures are of the law in this page. */
  readonly alone = signal(false);
  /** The net this page had computed, when the house found another. */
  readonly differed = signal<number | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | undefined;
  private last = '';
  private engine: Engine | null = null;
  private engineFor = '';
  private readonly sub = whoIsIn();
  private law: Facts['law'];
  /** Who is not signed in says of themselves what the law asks, and there is no house to ask. */
  private readonly guest: boolean;
  private left = keptFacts(this.sub).left ?? { carries: [] };
  private told: Told = { content: {}, warnings: [] };
  /** The last question to the house did not reach it. */
  private cutOff = false;

  constructor(guest?: Facts['law']) {
    this.law = guest;
    this.guest = guest !== undefined;
  }

  /** A guest says something else of themselves. */
  about(guest: Facts['law']): void {
    const { last } = this;
    this.law = guest;
    this.last = '';
    if (last) this.of(JSON.parse(last) as Content);
  }

  of(content: Content, at_once = false): void {
    const text = JSON.stringify(content);
    if (text === this.last) return;
    this.last = text;
    clearTimeout(this.timer);
    this.asked?.abort();
    const here = this.here({ content });
    if (here) this.show(here);
    else void this.prepare(content);
    if (this.guest) return;
    // Until the house has told of earlier jobs, what is computed here may not be what it finds; and whether
    // a warning still holds is worth knowing at once.
    const sure = here && this.left.country === content.country && !this.told.warnings.length;
    const rest = sure ? REST_TO_CHECK : REST;
    this.timer = setTimeout(() => this.ask(content), at_once && !here ? 0 : rest);
  }

  /** The connection is back: the house checks what is on screen. */
  again = (): void => {
    if (this.last && this.cutOff) void this.ask(JSON.parse(this.last) as Content);
  };

  /** The breakdown that reaches an aim, or why there is none; fails when neither law nor house is at hand. */
  async reaching(content: Content, aim: Aim): Promise<Answer> {
    await this.prepare(content);
    const here = this.here({ content, aim });
    if (here) return here;
    if (this.guest) throw new Unreachable('no house to ask');
    try {
      const body = { content, aim };
      return { breakdown: (await call('post', '/declarations/simulate', { body })).data };
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.errors) return { refusals: failure.problem.errors };
      throw failure;
    }
  }

  /** The law's answer in this page, null where it cannot be had. */
  private here(request: { content: Content; aim?: Aim }): Answer | null {
    if (!this.engine || this.engineFor !== request.content.country) return null;
    try {
      const soFar = this.left.country === this.engineFor ? this.left.carries : [];
      return this.engine({ ...request, profile: this.law ?? null, soFar });
    } catch {
      return null;
    }
  }

  /** Loads the law of the country and who the member is, then computes what is on screen. */
  private async prepare(content: Content): Promise<void> {
    const { country } = content;
    if (!country || this.engineFor === country) return;
    this.law ??= await lawOfMember(this.sub);
    if (!this.law) return;
    const engine = await engineOf(country);
    if (!engine) return;
    this.engine = engine;
    this.engineFor = country;
    const last = this.last ? (JSON.parse(this.last) as Content) : null;
    const here = last && !this.breakdown.peek() ? this.here({ content: last }) : null;
    if (here) this.show(here);
  }

  private show(answer: Answer, told: Told = this.told): void {
    const found = 'breakdown' in answer;
    this.told = told;
    this.breakdown.value = found ? answer.breakdown : null;
    this.missing.value = found ? [] : answer.refusals;
    this.warnings.value = found ? [...told.warnings] : [];
    this.stale.value = false;
    this.alone.value = this.cutOff || this.guest;
    this.differed.value = null;
  }

  private async ask(content: Content): Promise<void> {
    const asked = new AbortController();
    this.asked = asked;
    const here = this.here({ content });
    try {
      const { data } = await call('post', '/declarations/simulate', {
        body: { content },
        signal: asked.signal,
      });
      this.left = { country: content.country, carries: data.soFar ?? [] };
      keepFacts(this.sub, { left: this.left });
      this.cutOff = false;
      this.show({ breakdown: data }, { content, warnings: data.warnings ?? [] });
      const net = here && 'breakdown' in here ? here.breakdown.totals.net.cents : null;
      this.differed.value = net === data.totals.net.cents ? null : net;
    } catch (failure) {
      if (asked.signal.aborted) return;
      if (failure instanceof Refused && failure.problem.errors) {
        this.cutOff = false;
        this.show({ refusals: failure.problem.errors }, { content, warnings: [] });
      } else this.goOn(content, failure instanceof Unreachable);
    }
  }

  /** Out of reach: the law in this page goes on; where it cannot, the figures are those of a moment ago. */
  private goOn(content: Content, cutOff: boolean): void {
    this.cutOff = cutOff;
    const here = this.here({ content });
    if (here) this.show(here, { content, warnings: stillTrue(this.told, content) });
    else this.stale.value = this.breakdown.peek() !== null;
  }
}

/** What the law asks of the member; cut off from the house, as it last told this tab. */
async function lawOfMember(sub: string): Promise<Facts['law']> {
  try {
    const { birthDate, household, standing } = (await call('get', '/me')).data;
    const law = { birthDate, household, standing };
    keepFacts(sub, { law });
    return law;
  } catch {
    return keptFacts(sub).law;
  }
}
