import { formatTime } from '../../core/dates.ts';
import { lang, t } from '../../i18n/index.ts';
import type { Draft } from './draft.ts';

/** Where the draft stands: saved at what time, or not yet and why. */
export function Saved({ draft }: { draft: Draft }) {
  const at = draft.savedAt.value;
  const words = {
    none: at ? t('saved.at', { time: formatTime(at, lang.value) }) : t('saved.none'),
    saving: t('saved.saving'),
    saved: at ? t('saved.at', { time: formatTime(at, lang.value) }) : '',
    offline: t('saved.offline'),
    conflict: t('saved.conflict'),
  }[draft.saving.value];
  return (
    <p class="saved small muted row" role="status">
      {words}
      {draft.saving.value === 'conflict' && (
        <button type="button" class="text-button" onClick={() => draft.giveUp()}>
          {t('saved.reload')}
        </button>
      )}
    </p>
  );
}
