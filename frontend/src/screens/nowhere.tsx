import { t } from '../i18n/index.ts';
import { Title } from '../parts/title.tsx';

export default function Nowhere() {
  return (
    <div class="stack">
      <Title text={t('missing.title')} />
      <p>{t('nowhere.text')}</p>
      <div>
        <a class="quiet" href="/">
          {t('nav.home')}
        </a>
      </div>
    </div>
  );
}
