import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { fieldOf } from '../../core/problem.ts';
import { t } from '../../i18n/index.ts';
import type { Form } from '../../parts/form.ts';
import { Icon } from '../../parts/icon.tsx';
import { ClientGroup, GROUPS, type GroupName, MissionGroup, PriceGroup, WorkGroup } from './groups.tsx';

const INSIDE: Record<GroupName, ComponentType<{ form: Form }>> = {
  client: ClientGroup,
  mission: MissionGroup,
  work: WorkGroup,
  price: PriceGroup,
};

const OF: Record<GroupName, RegExp> = {
  client: /^\/client\//,
  mission: /^\/mission\//,
  work: /^\/(work\/|country$)/,
  price: /^\/(price|income|wishes)\//,
};

/** What a closed group says of what it holds. */
const GIST: Record<GroupName, readonly string[]> = {
  client: ['/client/name', '/client/address/city'],
  mission: ['/mission/title'],
  work: ['/work/from', '/work/place/city'],
  price: ['/price/cents'],
};

/** Four groups: all open on a wide screen, one at a time on a phone. */
export function Groups({ form }: { form: Form }) {
  const wide = useSignal(matchMedia('(min-width: 56rem)').matches);
  const open = useSignal<GroupName | null>('client');
  useEffect(() => {
    const query = matchMedia('(min-width: 56rem)');
    const changed = (): void => {
      wide.value = query.matches;
    };
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  const names = Object.keys(form.fields);
  return (
    <>
      {GROUPS.map((name, i) => {
        const Inside = INSIDE[name];
        const bad = form.refusals.value.some((refusal) => OF[name].test(fieldOf(refusal, names) ?? ''));
        const gist = GIST[name]
          .map((at) => form.values.value[at])
          .filter(Boolean)
          .join(' · ');
        const heading = (
          <>
            <span class="step" aria-hidden="true">
              {i + 1}
            </span>
            <span>{t(`group.${name}`)}</span>
          </>
        );
        if (wide.value)
          return (
            <section class="group" key={name} aria-labelledby={`group-${name}`}>
              <h2 id={`group-${name}`}>{heading}</h2>
              <div class="inside">
                <Inside form={form} />
              </div>
            </section>
          );
        return (
          <details
            class="group"
            key={name}
            open={open.value === name}
            onToggle={(event) => {
              if (event.currentTarget.open) open.value = name;
              else if (open.peek() === name) open.value = null;
            }}
          >
            <summary>
              {heading}
              {bad ? (
                <span class="state refused">{t('group.bad')}</span>
              ) : (
                open.value !== name && <span class="gist muted small">{gist}</span>
              )}
              <Icon name="down" />
            </summary>
            <div class="inside stack">
              <Inside form={form} />
              {GROUPS[i + 1] && (
                <div>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => {
                      open.value = GROUPS[i + 1] ?? null;
                    }}
                  >
                    {t('group.next', { name: t(`group.${GROUPS[i + 1] as GroupName}`) })}
                  </button>
                </div>
              )}
            </div>
          </details>
        );
      })}
    </>
  );
}
