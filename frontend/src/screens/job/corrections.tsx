import type { Receipt } from '../../api/model.ts';
import { formatMoment } from '../../core/dates.ts';
import { lang, say, t } from '../../i18n/index.ts';
import { Amount } from '../../parts/bits.tsx';

/** What came of computing a pay again: for each line the old amount, the new one, why and by how much. */
export function Corrections({ of, title }: { of: Pick<Receipt, 'corrections'>; title: string }) {
  const corrections = of.corrections ?? [];
  if (!corrections.length) return null;
  return (
    <section class="card stack tight">
      <h2>{title}</h2>
      <p class="muted small">{t('job.correctionsHint')}</p>
      <ol class="journal">
        {corrections.map((each) => (
          <li key={each.at + each.lineId}>
            <span class="muted num">{formatMoment(each.at, lang.value)}</span>
            <span>
              {say(each.label)}: <Amount of={each.before} /> → <Amount of={each.after} /> (
              <Amount of={each.difference} />)
              <br />
              <span class="muted small">
                {each.reason} · {t('job.correctionsRules', { version: each.packVersion })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
