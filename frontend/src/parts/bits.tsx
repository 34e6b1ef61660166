import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StateWord, ToolLine } from '../api/model.ts';
import { offline, onReturn } from '../api/reach.ts';
import { formatMoney } from '../core/money.ts';
import type { Money } from '../core/types.ts';
import { lang, t } from '../i18n/index.ts';
import { Icon, type IconName } from './icon.tsx';

/** An amount in the reader's language. */
export const Amount = ({ of }: { of: Money }) => <span class="num">{formatMoney(of, lang.value)}</span>;

const TOOL_ICONS: Record<ToolLine['state'], IconName> = {
  done: 'check',
  waiting: 'clock',
  notNeeded: 'skip',
  refused: 'cross',
};

/** A tool's state: icon, word and colour say the same. */
export const ToolState = ({ state }: { state: ToolLine['state'] }) => (
  <span class={`state ${state === 'notNeeded' ? 'waiting' : state}`}>
    <Icon name={TOOL_ICONS[state]} />
    {t(`tool.${state}`)}
  </span>
);

export const toolIcon = (state: ToolLine['state']): IconName => TOOL_ICONS[state];

const JOB_LOOKS: Record<StateWord, [string, IconName]> = {
  draft: ['waiting', 'slip'],
  offered: ['waiting', 'clock'],
  changesAsked: ['you', 'hand'],
  refused: ['refused', 'cross'],
  expired: ['you', 'clock'],
  confirmed: ['done', 'check'],
  cancelled: ['waiting', 'skip'],
};

/** A declaration's state: icon, word and colour say the same. */
export function JobState({ state, settled }: { state: StateWord; settled?: boolean }) {
  const [look, icon]: [string, IconName] =
    state === 'confirmed' && settled === false ? ['waiting', 'clock'] : JOB_LOOKS[state];
  return (
    <span class={`state ${look}`}>
      <Icon name={icon} />
      {state === 'confirmed' && settled === false ? t('state.running') : t(`state.${state}`)}
    </span>
  );
}

/** A framed remark; `kind` colours it, the heading says what it is. */
export const Note = (props: {
  kind?: 'attention' | 'bad' | 'ok';
  title?: string;
  children: ComponentChildren;
}) => (
  <div class={`note ${props.kind ?? ''}`}>
    {props.title && <h2>{props.title}</h2>}
    {props.children}
  </div>
);

/** What a list says while it has nothing to show. */
export const Empty = ({ text, children }: { text: string; children?: ComponentChildren }) => (
  <div class="card stack">
    <p class="muted">{text}</p>
    {children && <div class="row">{children}</div>}
  </div>
);

/** What stands in for something that could not be loaded; it comes by itself once the house is back in reach. */
export function Failed({ again }: { again: () => void }) {
  useEffect(() => onReturn(again), []);
  if (offline.value)
    return (
      <Note title={t('offline.page')}>
        <p>{t('offline.page.text')}</p>
      </Note>
    );
  return (
    <Note kind="attention" title={t('failed.title')}>
      <p>{t('failed.text')}</p>
      <div class="row">
        <button type="button" class="quiet" onClick={again}>
          <Icon name="again" />
          {t('again')}
        </button>
      </div>
    </Note>
  );
}

export function Missing() {
  return (
    <Note title={t('missing.title')}>
      <p>{t('missing.text')}</p>
      <div class="row">
        <a class="quiet" href="/jobs">
          {t('jobs.title')}
        </a>
      </div>
    </Note>
  );
}
