import type { Refusal, WayOut } from '../core/problem.ts';
import { say } from '../i18n/index.ts';
import { type Form, focusField } from './form.ts';

/** One-tap buttons that lift a refusal; ways without a change are plain advice. */
export function Ways({ form, ways }: { form: Form; ways: WayOut[] | undefined }) {
  if (!ways?.length) return null;
  const apply = (way: WayOut) => () => {
    const changed = form.apply(way);
    if (changed) focusField(changed);
  };
  return (
    <div class="ways">
      {ways.map((way) =>
        Object.keys(way.change ?? {}).length ? (
          <button type="button" class="quiet" key={way.code} onClick={apply(way)}>
            {say(way.text)}
          </button>
        ) : (
          <span key={way.code}>{say(way.text)}</span>
        ),
      )}
    </div>
  );
}

/** The ways that change something; advice in words is left to where there is room for it. */
export const oneTap = (ways: WayOut[] | undefined): WayOut[] =>
  (ways ?? []).filter((way) => Object.keys(way.change ?? {}).length);

/** Beside the field, "correct this field" says nothing new. */
export const adviceBeside = (refusal: Refusal): WayOut[] =>
  (refusal.waysOut ?? []).filter((way) => way.code !== 'correct');

/** Beside the options themselves, a way out that only takes one of them says nothing new. */
export const adviceBesideOptions = (refusal: Refusal, at: string): WayOut[] =>
  adviceBeside(refusal).filter((way) => Object.keys(way.change ?? {}).join() !== at);
